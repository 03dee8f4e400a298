import type { EntryLimit } from "../model/plan";

/** Excel cuts off what is longer, or refuses it. */
const longest = { title: 32, message: 225, list: 255 };

/**
 * Says what may be typed into cells; anything else is refused with a message, which also shows while a cell is
 * selected. A list that Excel cannot hold (too long, or with commas in its values) stays open to every entry.
 */
export function writeLimit(range: Excel.Range, limit: EntryLimit): void {
  const rule = ruleOf(limit);
  if (!rule) return;
  const title = shortened(limit.title, longest.title);
  const message = shortened(limit.message, longest.message);
  range.dataValidation.rule = rule;
  range.dataValidation.errorAlert = { showAlert: true, style: "Stop", title, message };
  range.dataValidation.prompt = { showPrompt: true, title, message };
}

/** Shows a message while a cell is selected; everything may be typed there. */
export function writeHint({ dataValidation }: Excel.Range, title: string, message: string): void {
  dataValidation.rule = { custom: { formula: "=TRUE" } };
  dataValidation.errorAlert = { showAlert: false, style: "Information", title: "", message: "" };
  dataValidation.prompt = {
    showPrompt: true,
    title: shortened(title, longest.title),
    message: shortened(message, longest.message),
  };
}

function ruleOf(limit: EntryLimit): Excel.DataValidationRule | undefined {
  if (limit.kind === "date") return { date: { formula1: "1900-03-01", operator: "GreaterThanOrEqualTo" } };
  if (limit.kind === "number") {
    const number = boundsOf(limit);
    return limit.whole ? { wholeNumber: number } : { decimal: number };
  }
  const source = limit.values.join(",");
  const fits = source.length <= longest.list && !limit.values.some((value) => value.includes(","));
  return fits ? { list: { inCellDropDown: true, source } } : undefined;
}

function boundsOf({ least, most }: { least?: number; most?: number }): Excel.BasicDataValidation {
  if (most === undefined) return { formula1: least ?? -1e15, operator: "GreaterThanOrEqualTo" };
  if (least === undefined) return { formula1: most, operator: "LessThanOrEqualTo" };
  return { formula1: least, formula2: most, operator: "Between" };
}

const shortened = (text: string, most: number) =>
  text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
