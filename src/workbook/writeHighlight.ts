import type { HighlightBlock } from "../model/plan";

/** Adds a conditional format to a range of ours. */
export function writeHighlight(range: Excel.Range, rule: HighlightBlock["rule"]): void {
  if (rule.kind === "data bar") {
    const { dataBar } = range.conditionalFormats.add("DataBar");
    dataBar.positiveFormat.fillColor = rule.color;
    dataBar.positiveFormat.gradientFill = false;
    dataBar.lowerBoundRule = { type: "Number", formula: "0" };
    dataBar.upperBoundRule = { type: "HighestValue" };
    return;
  }
  const { cellValue } = range.conditionalFormats.add("CellValue");
  if (rule.fill !== undefined) cellValue.format.fill.color = rule.fill;
  cellValue.format.font.color = rule.color;
  cellValue.rule = { formula1: `="${rule.text.replaceAll('"', '""')}"`, operator: "EqualTo" };
}
