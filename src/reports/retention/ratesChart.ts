import type { ChartBlock, Place, SeriesPlan } from "../../model/plan";
import type { ComparedPeriods } from "../../model/retention";
import { retentionTexts } from "../../model/retentionTexts";
import { cellOf, columnOf, numbersOf, type Table } from "../../model/table";
import { chartText, emphasis, formats, gapWidth, hairline, ink, secondary, tierShades } from "../look";

type ChartPlace = { readonly at: Place; readonly rows: number; readonly columns: number };

/** GRR and NRR over the periods, drawn from `VF_Retention`; NRR is dashed, so that paper without colour tells them apart. */
export function ratesChart(byPeriod: Table, place: ChartPlace): ChartBlock {
  const period = columnOf(byPeriod, "To period");
  const line = (column: "GRR" | "NRR", color: string, position: "above" | "below"): SeriesPlan => ({
    name: column,
    values: { table: byPeriod.name, column },
    as: byPeriod.rows <= MOST_MARKERS ? "line with markers" : "line",
    axis: "primary",
    color,
    weight: 2,
    dash: column === "NRR",
    labels: { numberFormat: formats.share, color: ink, only: "last", position },
  });
  return {
    kind: "chart",
    name: "RetentionRates",
    ...place,
    description: retentionTexts.ratesDescription(
      String(cellOf(period, 0)),
      String(cellOf(period, byPeriod.rows - 1)),
    ),
    categories: { table: byPeriod.name, column: "To period" },
    series: [line("NRR", emphasis, "above"), line("GRR", tierShades.first, "below")],
    value: {
      visible: true,
      minimum: leastShown(byPeriod),
      numberFormat: formats.shareOfAxis,
      gridlines: hairline,
    },
    category: { visible: true, labels: "low" },
    legend: "bottom",
    gapWidth,
    ink: secondary,
    fontSize: chartText,
  };
}

/** More points than these stand too close for markers. */
const MOST_MARKERS = 13;

/** Lines need not begin at zero: where all rates are high the axis begins a step below the lowest, so that they part. */
function leastShown(byPeriod: Table): number {
  const rates = Array.from(numbersOf(byPeriod, "GRR")).filter((rate) => !Number.isNaN(rate));
  const lowest = Math.min(1, ...rates);
  return lowest > 0.5 ? Math.floor(lowest * 10 - 0.5) / 10 : 0;
}

/** `VF_RetentionRates`: the three rates of one pair of periods; with two periods there is nothing to draw lines of. */
export function ratesTable({ retention }: ComparedPeriods): Table {
  const { rates } = retentionTexts;
  const { logoRetention, grossRetention, netRetention } = retention;
  return {
    name: "VF_RetentionRates",
    rows: 3,
    columns: [
      { name: "Rate", kind: "text", values: [rates.logo, rates.gross, rates.net] },
      { name: "Share", kind: "number", values: [logoRetention, grossRetention, netRetention] },
    ],
  };
}

/** The three rates as bars. */
export function ratesBars(rates: Table, finding: string, place: ChartPlace): ChartBlock {
  const shares = Array.from(numbersOf(rates, "Share")).filter((share) => !Number.isNaN(share));
  return {
    kind: "chart",
    name: "RetentionRates",
    ...place,
    description: retentionTexts.onePairDescription(finding),
    categories: { table: rates.name, column: "Rate" },
    series: [
      {
        name: "Share",
        values: { table: rates.name, column: "Share" },
        as: "bar",
        axis: "primary",
        color: tierShades.first,
        labels: { numberFormat: formats.share, color: ink, position: "outside end" },
      },
    ],
    value: { visible: true, labels: "none", minimum: 0, maximum: Math.max(1, ...shares) * 1.15 },
    category: { visible: true, reversed: true, labels: "low" },
    legend: "none",
    gapWidth: gapWidth + 40,
    ink: secondary,
    fontSize: chartText,
  };
}
