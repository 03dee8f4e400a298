import type { ParetoFacts } from "../model/facts";
import type { ChartBlock, Place, SeriesPlan } from "../model/plan";
import { sheetTexts } from "../model/sheetTexts";
import type { Table } from "../model/table";
import { chartText, emphasis, formats, gapWidth, hairline, ink, secondary } from "./look";
import { palette } from "./palette";
import { scaleOf, tierColumn } from "./paretoChartTable";
import { axisFormat } from "./revenueUnit";

/** The Pareto chart over `VF_ParetoChart`: revenue as columns, cumulative share and the line from 0 to 100 %. */
export function paretoChart(
  table: Table,
  tierNames: readonly string[],
  facts: ParetoFacts,
  place: { readonly at: Place; readonly rows: number; readonly columns: number },
): ChartBlock {
  const colors = palette(tierNames.length);
  const scale = scaleOf(table, tierNames);
  const ref = (column: string) => ({ table: table.name, column });
  const columns = tierNames.map((tier, at): SeriesPlan => ({
    name: tier,
    values: ref(tierColumn(tier)),
    as: "stacked column",
    axis: "primary",
    color: colors[at].fill,
  }));
  return {
    kind: "chart",
    name: "Pareto",
    ...place,
    description: sheetTexts.paretoChartDescription(sheetTexts.vitalFew(facts), facts.line),
    categories: ref("Account"),
    series: [
      ...columns,
      {
        name: sheetTexts.cumulativeShare,
        values: ref("Cumulative share"),
        as: "line",
        axis: "secondary",
        color: emphasis,
        weight: 2,
      },
      {
        name: sheetTexts.paretoLine(facts.line),
        values: ref("Line"),
        as: "line",
        axis: "secondary",
        color: secondary,
        weight: 1,
        dash: true,
        labels: scale.endsLow
          ? { numberFormat: formats.shareOfAxis, color: ink, only: "last", position: "above" }
          : undefined,
      },
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
