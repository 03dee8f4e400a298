import type { HighlightBlock } from "../model/plan";

const iconSets = {
  "three flags": "ThreeFlags",
  "three signs": "ThreeSigns",
  "three arrows": "ThreeArrows",
} as const;

/** Adds a conditional format to cells of ours. */
export function writeHighlight(
  cells: Pick<Excel.Range, "conditionalFormats">,
  rule: HighlightBlock["rule"],
): void {
  if (rule.kind === "data bar") {
    const { dataBar } = cells.conditionalFormats.add("DataBar");
    dataBar.positiveFormat.fillColor = rule.color;
    dataBar.positiveFormat.gradientFill = false;
    dataBar.lowerBoundRule = { type: "Number", formula: String(rule.least ?? 0) };
    dataBar.upperBoundRule =
      rule.most === undefined ? { type: "HighestValue" } : { type: "Number", formula: String(rule.most) };
    return;
  }
  if (rule.kind === "formula") {
    const { custom } = cells.conditionalFormats.add("Custom");
    if (rule.fill !== undefined) custom.format.fill.color = rule.fill;
    custom.format.font.color = rule.color;
    custom.rule.formula = rule.formula;
    return;
  }
  if (rule.kind === "icons") {
    const { iconSet } = cells.conditionalFormats.add("IconSet");
    iconSet.style = iconSets[rule.set];
    iconSet.reverseIconOrder = rule.reversed ?? false;
    iconSet.showIconOnly = rule.alone ?? false;
    const [lower, upper] = rule.lines.map((line) => ({
      type: "Number" as const,
      formula: `=${line}`,
      operator: "GreaterThanOrEqual" as const,
    }));
    // The first criterion is fixed by Excel: it holds whatever is below the lower line.
    iconSet.criteria = [{ ...lower, formula: "=0" }, lower, upper];
    return;
  }
  const { cellValue } = cells.conditionalFormats.add("CellValue");
  if (rule.fill !== undefined) cellValue.format.fill.color = rule.fill;
  cellValue.format.font.color = rule.color;
  cellValue.rule = { formula1: `="${rule.text.replaceAll('"', '""')}"`, operator: "EqualTo" };
}
