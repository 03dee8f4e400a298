import type { BookSnapshot, Culture } from "../../model/book";
import { sheetAddress, type Cell } from "../../model/cells";
import { defaultCriteria } from "../../model/criteriaLibrary";
import { columnWord } from "../../model/languages/columnWords";
import { listed } from "../../model/languages/joined";
import type { Note } from "../../model/note";
import { Problem } from "../../model/problem";
import {
  criteriaColumns,
  type Column,
  type Criteria,
  type Criterion,
  type CriterionWish,
} from "../../model/scores";
import { accountKey, isBlankName } from "../accountKey";
import { isPercentage, parseAmount } from "../cells/parseAmount";
import { cellAddress, cellAt } from "../cells/sheetGrid";
import { shortened } from "../cells/shortened";
import { shownAmount } from "../cells/shownAmount";
import { bodyRows, columnUnder, inputTable, type InputTable } from "../inputTable";
import { rowsBelow } from "../dashboard/rowsBelow";
import { NoteCollector } from "../rows/noteCollector";
import { dimensionIn, higherIsBetterIn, sourceIn } from "./criterionWords";
import { doubtfulNumber, type ReadNumber } from "./doubtfulNumber";
import { headerAt } from "./headerAt";

/**
 * The criteria in `VF_Criteria` (or in cells with its headers), changed as the pane wishes; where there are none, the
 * wishes alone, or those a fresh workbook begins with.
 * @throws Problem `ownColumns`, `noCriteria`, and for a cell that cannot be used `badDimension`, `badWeight`,
 * `negativeWeight`, `hugeWeight`, `badHigherIsBetter` or `badCriterionSource`; `zeroWeights` where nothing has a weight.
 */
export function readCriteria(
  book: BookSnapshot,
  wishes: readonly CriterionWish[] = [],
): { readonly criteria: Criteria; readonly notes: readonly Note[] } {
  const table = inputTable(book, "VF_Criteria", (headers) =>
    needed.every((header) => headers.has(accountKey(header))),
  );
  const notes = new NoteCollector();
  const rows = table ? rowsOf(table, book, notes) : [];
  const standing = table
    ? rows.map(({ criterion }) => criterion)
    : wishes.length > 0
      ? []
      : defaultCriteria();
  const list = withWishes(standing.map(keyed), wishes);
  checkWeights(list, table);
  if (!table) return { criteria: { list }, notes: [] };
  const rowOf = new Map(rows.map(({ criterion, text }) => [accountKey(criterion.name), text]));
  const columns = new Map(
    criteriaColumns.flatMap((header): [string, Column][] => {
      const column = columnUnder(table, header);
      return column === undefined ? [] : [[header, headerAt(table, column)]];
    }),
  );
  return { criteria: { list, found: { place: table.place, columns, rowOf } }, notes: notes.notes() };
}

const needed = ["Criterion", "Dimension", "Weight"];

interface CriterionRow {
  readonly criterion: CriterionWish;
  /** The first cell of its row. */
  readonly text: string;
}

function rowsOf(table: InputTable, { culture }: BookSnapshot, notes: NoteCollector): CriterionRow[] {
  const { sheet, place } = table;
  const columns = new Map<string, number | undefined>(
    criteriaColumns.map((header) => [header, columnUnder(table, header)]),
  );
  const name = place.table?.name ?? place.sheet;
  if (needed.some((header) => columns.get(header) === undefined))
    throw new Problem("ownColumns", { table: name, sheet: sheet.name, list: listed(needed.map(columnWord)) });
  const rows = new Map<string, CriterionRow>();
  for (const row of bodyRows(table)) {
    const at = (header: string) => columns.get(header) ?? place.area.column;
    const cell = (header: string): Cell =>
      columns.get(header) === undefined ? "" : cellAt(sheet, row, at(header));
    const address = (header: string) => cellAddress(sheet.name, row, at(header));
    const criterion = shownName(cell("Criterion"));
    if (isBlankName(criterion)) continue;
    const key = accountKey(criterion);
    if (rows.has(key)) {
      notes.add("repeatedCriterion", sheet.name, row, at("Criterion"), () => ({ criterion }));
      continue;
    }
    const { number, doubt } = weightIn(cell("Weight"), culture);
    const value = shortened(String(cell("Weight")));
    if (doubt !== undefined && doubt !== "textNumber")
      throw new Problem("badWeight", { address: address("Weight"), value });
    if (number < 0) throw new Problem("negativeWeight", { address: address("Weight"), criterion, value });
    if (number > MOST_WEIGHT)
      throw new Problem("hugeWeight", { address: address("Weight"), criterion, value });
    if (doubt)
      notes.add(doubt, sheet.name, row, at("Weight"), () => ({ value, number: shownAmount(number) }));
    if (Number.isNaN(number)) notes.add("blankWeight", sheet.name, row, at("Weight"), () => ({ criterion }));
    rows.set(key, {
      criterion: {
        name: criterion,
        dimension: dimensionIn(cell("Dimension"), address("Dimension")),
        weight: Number.isNaN(number) ? 0 : number,
        higherIsBetter: higherIsBetterIn(cell("Higher is better"), address("Higher is better")),
        source: sourceIn(cell("Source"), address("Source")),
      },
      text: String(cellAt(sheet, row, place.area.column)),
    });
  }
  notes.push(...rowsBelow(table, columns.get("Criterion") ?? place.area.column));
  if (rows.size === 0) throw new Problem("noCriteria", { table: name, sheet: sheet.name });
  return [...rows.values()];
}

/** So that their sums stay numbers. */
const MOST_WEIGHT = 1e9;

/** A weight typed as text with a percent sign is the number before the sign: only the parts of the sum count. */
function weightIn(cell: Cell, culture: Culture): ReadNumber {
  const isTyped = typeof cell === "string" && isPercentage(cell);
  const number = isTyped ? parseAmount(cell.replace(/[%\s]/g, ""), culture) : NaN;
  return Number.isNaN(number) ? doubtfulNumber(cell, culture) : { number, doubt: "textNumber" };
}

const shownName = (cell: Cell) => String(cell).replace(/\s+/g, " ").trim();

const keyed = (criterion: CriterionWish): Criterion => ({ ...criterion, key: accountKey(criterion.name) });

function withWishes(standing: readonly Criterion[], wishes: readonly CriterionWish[]): readonly Criterion[] {
  const list = new Map(standing.map((each) => [each.key, each]));
  for (const wish of wishes) {
    const name = shownName(wish.name);
    const key = accountKey(name);
    if (key === "") continue;
    if (!(wish.weight >= 0 && wish.weight <= MOST_WEIGHT))
      throw new Problem("badCriterionWish", { criterion: name, value: String(wish.weight) });
    list.set(key, keyed({ ...wish, name: list.get(key)?.name ?? name }));
  }
  return [...list.values()];
}

function checkWeights(list: readonly Criterion[], table: InputTable | undefined): void {
  if (list.some(({ weight }) => weight > 0)) return;
  const column = table && columnUnder(table, "Weight");
  const { row, rows } = table?.place.area ?? { row: 0, rows: 0 };
  const address =
    table && column !== undefined && rows > 1
      ? sheetAddress(table.sheet.name, { row: row + 1, column, rows: rows - 1, columns: 1 })
      : "VF_Criteria";
  throw new Problem("zeroWeights", { address });
}
