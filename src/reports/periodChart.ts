import type { ChartBlock } from "../model/chartPlan";
import type { Place } from "../model/plan";
import { sheetTexts } from "../model/sheetTexts";
import { cellOf, columnOf, numbersOf, type Table } from "../model/table";
import { chartText, gapWidth, hairline, secondary } from "./look";
import { palette } from "./palette";
import { axisFormat } from "./revenueUnit";

/** Revenue by period as stacked columns in the tiers' colours, drawn from `VF_TiersByPeriod`. */
export function periodChart(
  byPeriod: Table,
  tierNames: readonly string[],
  place: { readonly at: Place; readonly rows: number; readonly columns: number },
): ChartBlock {
  const ref = (column: string) => ({ table: byPeriod.name, column });
  const colors = palette(tierNames.length);
  const period = columnOf(byPeriod, "Period");
  return {
    kind: "chart",
    name: "TiersByPeriod",
    ...place,
    description: sheetTexts.byPeriodDescription({
      first: String(cellOf(period, 0)),
      last: String(cellOf(period, byPeriod.rows - 1)),
    }),
    categories: ref("Period"),
    series: tierNames.map((tier, at) => ({
      name: tier,
      values: ref(`${tier} revenue`),
      as: "stacked column" as const,
      axis: "primary" as const,
      color: colors[at].fill,
    })),
    value: {
      visible: true,
      minimum: 0,
      numberFormat: axisFormat(tallest(byPeriod, tierNames)),
      gridlines: hairline,
    },
    category: { visible: true, labels: "low" },
    legend: "bottom",
    gapWidth: gapWidth + 40,
    ink: secondary,
    fontSize: chartText,
  };
}

function tallest(byPeriod: Table, tierNames: readonly string[]): number {
  const columns = tierNames.map((tier) => numbersOf(byPeriod, `${tier} revenue`));
  const sums = Array.from({ length: byPeriod.rows }, (_, row) =>
    columns.reduce((sum, values) => sum + values[row], 0),
  );
  return Math.max(0, ...sums);
}
