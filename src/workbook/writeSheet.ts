import type { Area } from "../model/cells";
import { around, without } from "./areas";
import { refArea } from "./arrangeSheet";
import type { SheetArrangement } from "./Arrangement";
import { rangeOf } from "./rangeOf";
import type { Job } from "./send";
import { addSheet, shapeSheet } from "./setUpSheet";
import { writeChart } from "./writeChart";
import { writeHighlight } from "./writeHighlight";
import { writeTable } from "./writeTable";
import { writeText } from "./writeText";

/**
 * Writes one of our sheets. The whole sheet is ours: what stands beside its blocks is cleared. `used` is what
 * is in use there at the moment, undefined on a sheet that is blank or to be added.
 */
export function* writeSheet(
  context: Excel.RequestContext,
  arrangement: SheetArrangement,
  used: Area | undefined,
): Generator<Job, void> {
  const { plan, name, existing, tables, charts, setUp } = arrangement;
  const sheetOf = () => context.workbook.worksheets.getItem(existing?.id ?? name);
  const small = (queue: () => void, bytes = 2000): Job => ({ bytes, queue });
  yield small(() => (existing ? clearSheet(sheetOf(), arrangement, used) : addSheet(context, arrangement)));
  if (setUp !== undefined) yield small(() => shapeSheet(sheetOf(), arrangement), 10_000);
  for (const block of plan.blocks) if (block.kind === "text") yield* writeText(sheetOf, block);
  for (const table of tables) yield* writeTable(sheetOf, table);
  for (const block of plan.blocks)
    if (block.kind === "highlight") {
      const area = refArea(block.over, tables);
      yield small(() => writeHighlight(rangeOf(sheetOf(), area), block.rule));
    }
  for (const chart of charts) yield small(() => writeChart(sheetOf(), chart), 10_000);
}

/** Takes away what the plan has no more, and everything outside of the tables that stay. */
function clearSheet(
  sheet: Excel.Worksheet,
  { tables, goneTables, goneCharts, setUp }: SheetArrangement,
  used: Area | undefined,
): void {
  for (const name of goneCharts) sheet.charts.getItem(name).delete();
  for (const id of goneTables) sheet.tables.getItem(id).delete();
  if (!used) return;
  rangeOf(sheet, used).conditionalFormats.clearAll();
  const stay = tables.flatMap(({ kept }) => (kept ? [kept.area] : []));
  const whole = around([used, ...stay]);
  for (const area of whole ? without(whole, stay) : []) {
    const range = rangeOf(sheet, area);
    range.unmerge();
    range.clear();
  }
  // Rows go back to a height of their own, before some are given one.
  if (setUp !== undefined) rangeOf(sheet, used).format.autofitRows();
}
