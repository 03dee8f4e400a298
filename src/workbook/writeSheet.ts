import type { Area } from "../model/cells";
import type { Block, HighlightBlock, TextBlock } from "../model/plan";
import { applyLooks } from "./applyLooks";
import { around, joined, without } from "./areas";
import { areasOn, sharedAreas } from "./areasOn";
import { refArea } from "./arrangeSheet";
import type { SheetArrangement } from "./Arrangement";
import { rangeOf } from "./rangeOf";
import type { Job } from "./send";
import { addSheet, shapeSheet } from "./setUpSheet";
import { chartBytes, writeChart } from "./writeChart";
import { writeHighlight } from "./writeHighlight";
import { tableLooks, writeTable } from "./writeTable";
import { textArea, writeTexts } from "./writeTexts";

/**
 * Writes one of our sheets. The whole sheet is ours: what stands beside its blocks is cleared. `used` is what
 * is in use there at the moment, undefined on a sheet that is blank or to be added.
 */
export function* writeSheet(
  context: Excel.RequestContext,
  arrangement: SheetArrangement,
  used: Area | undefined,
): Generator<Job, void> {
  const { plan, name, existing, tables, charts, setUp, page, rules } = arrangement;
  let sheet: Excel.Worksheet | undefined;
  const sheetOf = () => (sheet ??= context.workbook.worksheets.getItem(existing?.id ?? name));
  const small = (queue: () => void, bytes = 2000): Job => ({ bytes, queue });
  const begin = () => {
    if (existing) clearSheet(sheetOf(), arrangement, used);
    else sheet = addSheet(context, arrangement);
  };
  yield small(begin);
  if (setUp !== undefined) yield small(() => shapeSheet(sheetOf(), arrangement), 10_000);
  const texts = plan.blocks.filter(isText);
  const areas = tables.map(({ area }) => area);
  yield* writeTexts(sheetOf, texts, areas);
  for (const table of tables) yield* writeTable(sheetOf, table);
  const looks = [
    ...(page === undefined ? [] : texts.map((each) => ({ area: textArea(each), style: each.style }))),
    ...tables.filter(({ print }) => print !== undefined).flatMap(tableLooks),
  ];
  if (page !== undefined) yield small(() => mergeTexts(sheetOf(), texts));
  if (looks.length > 0) yield small(() => applyLooks(sheetOf(), looks), 20_000);
  if (rules !== undefined) yield small(() => writeRules(sheetOf(), arrangement), 10_000);
  for (const chart of charts) yield small(() => writeChart(sheetOf(), chart), chartBytes(chart));
  for (const [at, { name: table, isNamedLast }] of tables.entries())
    if (isNamedLast) yield small(() => (sheetOf().tables.getItemAt(at).name = table), 500);
}

const isText = (block: Block): block is TextBlock => block.kind === "text";

function mergeTexts(sheet: Excel.Worksheet, texts: readonly TextBlock[]): void {
  for (const each of texts) if (each.mergeColumns !== undefined) rangeOf(sheet, textArea(each)).merge(true);
}

/** Conditional formats; the same one over several columns is one rule, save where it compares their numbers. */
function writeRules(sheet: Excel.Worksheet, { plan, tables }: SheetArrangement): void {
  const areasOf = new Map<string, { readonly rule: HighlightBlock["rule"]; readonly areas: Area[] }>();
  for (const [at, block] of plan.blocks.entries()) {
    if (block.kind !== "highlight") continue;
    const { rule } = block;
    const key = rule.kind === "text is" ? JSON.stringify(rule) : String(at);
    const known = areasOf.get(key) ?? { rule, areas: [] };
    known.areas.push(refArea(block.over, tables));
    areasOf.set(key, known);
  }
  const sharedOn = sharedAreas(sheet);
  for (const { rule, areas } of areasOf.values())
    for (const each of sharedOn(joined(areas))) writeHighlight(each, rule);
}

/** Takes away what the plan has no more, and everything outside of the tables that stay. */
function clearSheet(
  sheet: Excel.Worksheet,
  { tables, goneTables, goneCharts, setUp, page, rules }: SheetArrangement,
  used: Area | undefined,
): void {
  for (const name of goneCharts) sheet.charts.getItem(name).delete();
  for (const id of goneTables) sheet.tables.getItem(id).delete();
  if (!used) return;
  if (rules !== undefined) rangeOf(sheet, used).conditionalFormats.clearAll();
  const stay = tables.flatMap(({ kept }) => (kept ? [kept.area] : []));
  const whole = around([used, ...stay]);
  const beside = whole ? without(whole, stay) : [];
  if (page === undefined) for (const each of areasOn(sheet, beside)) each.clear("Contents");
  else for (const area of beside) clearAll(rangeOf(sheet, area));
  // Rows go back to a height of their own, before some are given one.
  if (setUp !== undefined) rangeOf(sheet, used).format.autofitRows();
}

function clearAll(range: Excel.Range): void {
  range.unmerge();
  range.clear();
}
