import type { BookSnapshot, SheetSnapshot } from "../model/book";
import type { Area } from "../model/cells";
import { isInputRole } from "../model/inputRole";
import type { Settings } from "../model/settings";
import { bandBelow } from "./blocks/bandBelow";
import { bookRules, type BookRules } from "./cells/bookRules";
import { layoutAt } from "./blocks/layoutAt";
import { layoutWithin } from "./blocks/layoutWithin";
import { plainBlocks } from "./blocks/plainBlocks";
import { overBlankRows, withRowsBelow } from "./blocks/overBlankRows";
import { cellAt, overlaps, union } from "./cells/sheetGrid";
import type { SourceLayout } from "./sourceLayout";

/**
 * Every block of the workbook that may be revenue, in the order of sheets: Excel tables, then plain blocks with a
 * header row, at most 1,000 of these a sheet. Very hidden sheets and tables named `VF_…` are none; of sheets of ours only
 * tables of input are.
 * Our columns beside the user's data read as blank here: the edge hides them.
 */
export function findSources(
  book: BookSnapshot,
  settings: Pick<Settings, "groupDatesBy">,
): readonly SourceLayout[] {
  const rules = bookRules(book, settings);
  return book.sheets
    .filter((sheet) => sheet.visibility !== "VeryHidden")
    .flatMap((sheet) => {
      if (sheet.role === undefined) return [...tableSources(sheet, rules), ...plainSources(sheet, rules)];
      return isInputRole(sheet.role) ? tableSources(sheet, rules) : [];
    });
}

function tableSources(sheet: SheetSnapshot, rules: BookRules): readonly SourceLayout[] {
  return sheet.tables
    .filter((table) => table.hasHeaders && !/^VF_/i.test(table.name))
    .flatMap((table) => layoutAt({ sheet, area: table.area, table }, rules) ?? [])
    .map((layout) => withRowsBelow(sheet, layout, rules));
}

function plainSources(sheet: SheetSnapshot, rules: BookRules): readonly SourceLayout[] {
  const within = (area: Area) => layoutWithin({ sheet, area }, rules);
  const blocks = plainBlocks(sheet, (area) => within(area)?.periods.length ?? 0);
  const whole = blocks.flatMap((area) => within(area) ?? []).slice(0, mostBlocks);
  const free = (area: Area) => !whole.some((layout) => overlaps(layout.area, area));
  // A header may stand by itself, with a blank row before the accounts.
  const headers = blocks.filter(free).flatMap((area) => {
    const body = bandBelow(sheet, area);
    const isNext = body?.row === area.row + area.rows + 1 && free(body);
    return (isNext && within(union(area, body))) || [];
  });
  const all = [...whole, ...headers].slice(0, mostBlocks);
  const found = all.filter((layout) => !all.some((above) => goesOnBelow(sheet, above, layout)));
  return found.map((layout) => overBlankRows(sheet, layout, found, rules));
}

/** Nobody chooses among more blocks on one sheet. */
const mostBlocks = 1_000;

/** Amounts such as 2000 look like years: a block without a header of its own, below another, is more of that one. */
function goesOnBelow(sheet: SheetSnapshot, above: SourceLayout, below: SourceLayout): boolean {
  if (below.layout === "long" || below.accountRank > 0 || above.area.row >= below.area.row) return false;
  const isSameWidth = above.area.column === below.area.column && above.area.columns === below.area.columns;
  return (
    isSameWidth &&
    below.columns.every(({ column }) => typeof cellAt(sheet, below.area.row, column) === "number")
  );
}
