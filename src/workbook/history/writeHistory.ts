import type { CheckedSource } from "../check";
import { cellEntry } from "../cellEntry";
import { ownerMark } from "../askSheet";
import { rangeOf } from "../rangeOf";
import type { Job } from "../send";
import { sheetColumns, sheetRows } from "../preflight";
import { chunks } from "./keptText";
import type { HistoryArrangement, KeptArea, KeptColumns } from "./HistoryArrangement";

/**
 * Keeps what undoing the run will need on a hidden sheet of ours, before our columns are written: cells are
 * copied inside Excel, so that they do not travel.
 */
export function writeHistory(
  context: Excel.RequestContext,
  { entry, name, existing, isKept, before, inputs }: HistoryArrangement,
  sources: readonly CheckedSource[],
): Job[] {
  const sheetOf = () => context.workbook.worksheets.getItem(existing?.id ?? name);
  const small = (queue: () => void): Job => ({ bytes: 3000, queue });
  const open = () => {
    const sheet = existing ? sheetOf() : context.workbook.worksheets.add(name);
    // A run that broke off may have added it and come no further.
    sheet.customProperties.add(ownerMark, entry.role);
    sheet.visibility = "Hidden";
    if (isKept) clearFrom(sheet, entry.inputsAt);
    else if (existing) sheet.getRange().clear();
  };
  const texts = [textJob(sheetOf, 1, inputs), ...(isKept ? [] : [textJob(sheetOf, 0, before)])];
  return [
    small(open),
    ...texts,
    ...(isKept ? [] : before.map((each, at) => small(() => copyColumns(sheetOf(), each, sources[at])))),
    ...inputs.areas.map((each) => small(() => copyArea(context, sheetOf(), each))),
  ];
}

function clearFrom(sheet: Excel.Worksheet, column: number): void {
  rangeOf(sheet, { row: 0, column, rows: sheetRows, columns: sheetColumns - column }).clear();
  rangeOf(sheet, { row: 0, column: 1, rows: sheetRows, columns: 1 }).clear();
}

function textJob(sheetOf: () => Excel.Worksheet, column: number, value: unknown): Job {
  const texts = chunks(value);
  const queue = () => {
    const cells = rangeOf(sheetOf(), { row: 0, column, rows: texts.length, columns: 1 });
    cells.values = texts.map((text) => [cellEntry(text)]);
  };
  return { bytes: 1000 + 1.2 * texts.join("").length, queue };
}

/** Header and body of the account column and of each of ours, side by side. */
function copyColumns(
  sheet: Excel.Worksheet,
  { at, account, columns, rows }: KeptColumns,
  { places }: CheckedSource,
) {
  for (const [index, place] of [account, ...columns].entries()) {
    const to = { column: at + index, columns: 1 };
    rangeOf(sheet, { ...to, row: 0, rows: 1 }).copyFrom(places.header(place), "Values");
    if (rows > 1) rangeOf(sheet, { ...to, row: 1, rows: rows - 1 }).copyFrom(places.body(place), "Values");
  }
}

function copyArea(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { sheetId, area, at }: KeptArea,
): void {
  const from = rangeOf(context.workbook.worksheets.getItem(sheetId), area);
  const to = rangeOf(sheet, { ...area, row: 0, column: at });
  to.copyFrom(from, "Values");
  to.copyFrom(from, "Formats");
}
