import { divisionTexts } from "../../model/divisionTexts";
import type { ChartBlock, SeriesPlan } from "../../model/chartPlan";
import type { Place } from "../../model/plan";
import type { Table } from "../../model/table";
import { changeColors, chartText, formats, gapWidth, hairline, ink, tierShades } from "../look";

/** What the white space of the first accounts is worth: opportunities, and what competitors have. */
export function whiteSpaceChart(
  table: Table,
  shown: number,
  finding: string,
  place: { readonly at: Place; readonly rows: number; readonly columns: number },
): ChartBlock {
  const stacked = (column: string, color: string): SeriesPlan => ({
    name: column,
    values: { table: table.name, column, rows: shown },
    as: "stacked bar",
    axis: "primary",
    color,
  });
  return {
    kind: "chart",
    name: "WhiteSpace",
    ...place,
    description: divisionTexts.chartDescription({ finding }),
    categories: { table: table.name, column: "Account", rows: shown },
    series: [stacked("Opportunity value", tierShades.second), stacked("Competitor value", changeColors.lost)],
    value: { visible: true, minimum: 0, numberFormat: formats.count, gridlines: hairline },
    category: { visible: true, reversed: true, labels: "low", every: 1 },
    legend: "bottom",
    gapWidth,
    ink,
    fontSize: chartText,
  };
}
