import type { ParetoFacts } from "../model/facts";
import type { ChartBlock, SeriesPlan } from "../model/chartPlan";
import type { Place } from "../model/plan";
import { sheetTexts } from "../model/sheetTexts";
import type { Table } from "../model/table";
import { chartText, emphasis, formats, gapWidth, hairline, ink, neutral, secondary } from "./look";
import { palette } from "./palette";
import { OTHERS, scaleOf, tierColumn } from "./paretoChartTable";
import { axisFormat } from "./revenueUnit";

/**
 * The Pareto chart over `VF_ParetoChart`: revenue as columns, cumulative share and the line from 0 to 100%. With one
 * account there is nothing to draw a line between: its cumulative share is a point.
 */
export function paretoChart(
  table: Table,
  tierNames: readonly string[],
  facts: ParetoFacts,
  place: { readonly at: Place; readonly rows: number; readonly columns: number },
): ChartBlock {
  const colors = palette(tierNames.length);
  const scale = scaleOf(table, tierNames);
  const ref = (column: string) => ({ table: table.name, column });
  const column = (name: string, values: string, color: string): SeriesPlan => ({
    name,
    values: ref(values),
    as: "stacked column",
    axis: "primary",
    color,
  });
  const isAlone = table.rows === 1;
  const hasOthers = table.columns.some(({ name }) => name === OTHERS);
  const line: SeriesPlan = {
    name: sheetTexts.paretoLine({ line: facts.line }),
    values: ref("Line"),
    as: "line",
    axis: "secondary",
    color: secondary,
    weight: 1,
    dash: true,
    labels: scale.endsLow
      ? { numberFormat: formats.shareOfAxis, color: ink, only: "last", position: "above" }
      : undefined,
  };
  return {
    kind: "chart",
    name: "Pareto",
    ...place,
    description: sheetTexts.paretoChartDescription(
      sheetTexts.vitalFew(facts),
      isAlone ? undefined : facts.line,
    ),
    categories: ref("Account"),
    series: [
      ...tierNames.map((tier, at) => column(tier, tierColumn(tier), colors[at].fill)),
      ...(hasOthers ? [column(sheetTexts.othersTogether, OTHERS, neutral)] : []),
      {
        name: sheetTexts.cumulativeShare,
        values: ref("Cumulative share"),
        as: isAlone ? "line with markers" : "line",
        axis: "secondary",
        color: emphasis,
        weight: 2,
      },
      ...(isAlone ? [] : [line]),
    ],
    value: {
      visible: true,
      minimum: 0,
      maximum: scale.isCut ? scale.top : undefined,
      numberFormat: axisFormat(scale.top),
      gridlines: hairline,
    },
    secondary: { visible: true, minimum: 0, maximum: 1, majorUnit: 0.2, numberFormat: formats.shareOfAxis },
    category: { visible: true, labels: "low" },
    legend: "bottom",
    gapWidth,
    ink: secondary,
    fontSize: chartText,
  };
}
