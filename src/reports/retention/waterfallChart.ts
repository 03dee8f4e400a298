import type { ChartBlock, SeriesPlan } from "../../model/chartPlan";
import type { Place } from "../../model/plan";
import { retentionTexts } from "../../model/retentionTexts";
import type { Table } from "../../model/table";
import { changeColors, chartText, gapWidth, ink, secondary, tierShades } from "../look";

/** The waterfall: stacked columns on a base that is not drawn, each with its amount and sign above it. */
export function waterfallChart(
  steps: Table,
  finding: string,
  place: { readonly at: Place; readonly rows: number; readonly columns: number },
): ChartBlock {
  const ref = (column: string) => ({ table: steps.name, column });
  const stacked = (column: string, color: string): SeriesPlan => ({
    name: column,
    values: ref(column),
    as: "stacked column",
    axis: "primary",
    color,
  });
  return {
    kind: "chart",
    name: "RetentionSteps",
    ...place,
    description: retentionTexts.waterfallDescription({ finding }),
    categories: ref("Step"),
    series: [
      stacked("Base", "none"),
      stacked("Total", tierShades.first),
      stacked("Lost", changeColors.lost),
      stacked("Won", changeColors.won),
      {
        ...stacked("Room", "none"),
        labels: { numberFormat: "General", color: ink, position: "center", texts: ref("Label") },
      },
    ],
    value: { visible: true, minimum: 0, labels: "none" },
    category: { visible: true, labels: "low" },
    legend: "none",
    gapWidth,
    ink: secondary,
    fontSize: chartText,
  };
}
