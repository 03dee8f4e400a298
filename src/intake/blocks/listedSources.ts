import type { BookSnapshot } from "../../model/book";
import { parseArea } from "../../model/cells";
import { listed } from "../../model/languages/joined";
import { note, type Note } from "../../model/note";
import { Problem } from "../../model/problem";
import { sourceColumns } from "../../model/sourceList";
import { accountKey } from "../accountKey";
import { meant } from "../headers/meant";
import { spells } from "../headers/spelled";
import type { BookRules } from "../cells/bookRules";
import { layoutAt } from "./layoutAt";
import { ownTable, type OwnRow } from "../cells/ownTable";
import { overlaps } from "../cells/sheetGrid";
import { shortened } from "../cells/shortened";
import { sourceInRange } from "./sourceInRange";
import type { SourceLayout } from "../sourceLayout";

/** What `VF_Sources` says about the sources found. */
export interface ListedSources {
  /** The sheet the list stands on. */
  readonly sheet: string;
  /** The sources it says to use, with the account column and periods it names. */
  readonly used: readonly SourceLayout[];
  /** Those it names, used or not, by id. */
  readonly named: ReadonlySet<string>;
  readonly notes: readonly Note[];
}

/**
 * The list in `VF_Sources`; undefined where there is none or it is empty. A range is known again after it has
 * grown. Under Periods a cell that is blank or begins with "All" takes every period.
 * @throws Problem `badUse`, `noSuchPeriod` naming the cell; `ownColumns`.
 */
export function listedSources(
  book: BookSnapshot,
  found: readonly SourceLayout[],
  rules: BookRules,
): ListedSources | undefined {
  const table = ownTable(book, "VF_Sources", sourceColumns);
  const rows = table?.rows.filter((row) => accountKey(String(row.cell("Table or range"))) !== "") ?? [];
  if (!table || rows.length === 0) return undefined;
  const used = new Map<string, SourceLayout>();
  const named = new Set<string>();
  const notes: Note[] = [];
  for (const row of rows) {
    const isUsed = saysUse(row);
    const source = found.find((each) => isNamed(each, row)) ?? sourceInRange(book, rules, rangeOf(row));
    if (!source && isUsed) {
      const name = shortened(String(row.cell("Table or range")));
      notes.push(note("sourceGone", row.address("Table or range"), { source: name }));
    }
    if (!source) continue;
    named.add(source.id);
    if (isUsed)
      used.set(source.id, withPeriods(withAccountColumn(source, row, book, rules, notes), row, notes));
  }
  return { sheet: table.sheet, used: [...used.values()], named, notes };
}

function saysUse(row: OwnRow): boolean {
  const value = String(row.cell("Use"));
  const use = accountKey(value);
  const said = meant("yesNo", value);
  if (said === "yes" || use === "true") return true;
  if (said === "no" || use === "false" || use === "") return false;
  throw new Problem("badUse", { address: row.address("Use"), value: shortened(value) });
}

/** "All (1996, 1997)", in any language of ours. */
function beginsWithAll(periods: string): boolean {
  const [first] = periods.split(/[\s(（]/);
  return spells(first, "All");
}

function rangeOf(row: OwnRow): string {
  const range = String(row.cell("Table or range"));
  return range.includes("!") ? range : `${row.cell("Sheet")}!${range}`;
}

function isNamed(source: SourceLayout, row: OwnRow): boolean {
  const name = String(row.cell("Table or range"));
  if (source.table && accountKey(source.table.name) === accountKey(name)) return true;
  const area = parseArea(name);
  const isSheet = accountKey(source.sheet) === accountKey(String(row.cell("Sheet")));
  return isSheet && area !== undefined && overlaps(source.area, area);
}

function withAccountColumn(
  source: SourceLayout,
  row: OwnRow,
  book: BookSnapshot,
  rules: BookRules,
  notes: Note[],
): SourceLayout {
  const asked = String(row.cell("Account column"));
  const used = source.accountColumn.name;
  const isSame = accountKey(asked) === "" || accountKey(asked) === accountKey(used);
  const sheet = book.sheets.find(({ id }) => id === source.sheetId);
  if (isSame || !sheet) return source;
  const table = sheet.tables.find(({ id }) => id === source.table?.id);
  const layout = layoutAt({ sheet, area: source.area, table, accountAsked: asked }, rules);
  if (layout) return { ...layout, notes: source.notes };
  const parameters = { column: shortened(asked), source: source.id, used };
  notes.push(note("noSuchColumn", row.address("Account column"), parameters));
  return source;
}

function withPeriods(source: SourceLayout, row: OwnRow, notes: Note[]): SourceLayout {
  const asked = String(row.cell("Periods")).trim();
  if (asked === "" || beginsWithAll(asked)) return source;
  const labels = asked.split(/[,;，、]/).map((label) => label.trim());
  const address = row.address("Periods");
  const chosen = new Set(labels.map((label) => periodNamed(source, label, address)));
  const periods = source.periods.filter(({ key }) => chosen.has(key));
  const left = source.periods.filter(({ key }) => !chosen.has(key)).map(({ label }) => label);
  if (left.length > 0) {
    notes.push(note("periodNotListed", address, { source: source.id, list: listed(left) }));
  }
  if (source.layout === "long") return { ...source, periods };
  return { ...source, periods, columns: source.columns.filter(({ period }) => chosen.has(period.key)) };
}

function periodNamed(source: SourceLayout, label: string, address: string): string {
  const found = source.periods.find((period) => accountKey(period.label) === accountKey(label));
  if (found) return found.key;
  const list = listed(source.periods.map((period) => period.label));
  throw new Problem("noSuchPeriod", { address, period: shortened(label), source: source.id, list });
}
