import type { ChartBlock, SeriesPlan } from "../../model/chartPlan";
import type { Place } from "../../model/plan";
import type { ComparedPeriods } from "../../model/retention";
import { retentionTexts } from "../../model/retentionTexts";
import { cellOf, columnOf, numbersOf, type Table } from "../../model/table";
import { chartText, emphasis, formats, gapWidth, hairline, ink, secondary, tierShades } from "../look";

type ChartPlace = { readonly at: Place; readonly rows: number; readonly columns: number };

/** GRR and NRR over the periods, drawn from `VF_Retention`; NRR is dashed, so that paper without colour tells them apart. */
export function ratesChart(byPeriod: Table, place: ChartPlace): ChartBlock {
  const period = columnOf(byPeriod, "To period");
  const line = (column: "GRR" | "NRR", color: string, position: "above" | "below" | "right"): SeriesPlan => ({
    name: column,
    values: { table: byPeriod.name, column },
    as: byPeriod.rows <= MOST_MARKERS ? "line with markers" : "line",
    axis: "primary",
    color,
    weight: 2,
    dash: column === "NRR",
    labels: { numberFormat: formats.share, color: ink, only: "last", position },
  });
  const lastGross = numbersOf(byPeriod, "GRR")[byPeriod.rows - 1];
  return {
    kind: "chart",
    name: "RetentionRates",
    ...place,
    description: retentionTexts.ratesDescription({
      first: String(cellOf(period, 0)),
      last: String(cellOf(period, byPeriod.rows - 1)),
    }),
    categories: { table: byPeriod.name, column: "To period" },
    series: [
      line("NRR", emphasis, "above"),
      line("GRR", tierShades.first, lastGross < STANDS_ON_AXIS ? "right" : "below"),
    ],
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

/**
 * Lines need not begin at zero: where all rates are high and near each other the axis begins below the lowest, with
 * room for its label, so that the lines part.
 */
function leastShown(byPeriod: Table): number {
  const [gross, net] = ["GRR", "NRR"].map((name) =>
    Array.from(numbersOf(byPeriod, name)).filter((rate) => !Number.isNaN(rate)),
  );
  const lowest = Math.min(1, ...gross);
  return lowest > 0.5 && Math.max(...net) - lowest < 0.5 ? Math.floor(lowest * 10 - 1) / 10 : 0;
}

/** Below a point that stands on the axis there is no room. */
const STANDS_ON_AXIS = 0.1;

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
    description: retentionTexts.onePairDescription({ finding }),
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
