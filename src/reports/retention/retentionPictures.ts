import type { Block, TableBlock } from "../../model/plan";
import { retentionTexts } from "../../model/retentionTexts";
import { sheetTexts } from "../../model/sheetTexts";
import { numbersOf, type Table } from "../../model/table";
import { formats, styles } from "../look";
import type { RevenueUnit } from "../revenueUnit";
import { textAt } from "../textAt";
import { ratesBars, ratesChart, ratesTable } from "./ratesChart";
import type { RetentionGrid } from "./retentionGrid";
import type { RetentionResults } from "./RetentionResults";
import { waterfallChart } from "./waterfallChart";
import { waterfallTable } from "./waterfallTable";
import { tableAt } from "../tableAt";

/** The waterfall on the left, the rates on the right, and beyond the printed page the numbers they are drawn from. */
export function retentionPictures(
  { compared, byPeriod }: RetentionResults,
  grid: RetentionGrid,
  unit: RevenueUnit,
): Block[] {
  const { charts: row, left, leftColumns, side, sideColumns, data, chartRows: rows } = grid;
  const finding = retentionTexts.finding(compared);
  const steps = waterfallTable(compared, unit);
  const sidePlace = { at: { row: row + 2, column: side }, rows, columns: sideColumns };
  const rates = ratesTable(compared);
  const hasLines = byPeriod.rows > 1;
  const hasRates = hasLines ? tellsRates(byPeriod, ["GRR", "NRR"]) : tellsRates(rates, ["Share"]);
  const { waterfallHeading, waterfallCaption, ratesHeading, ratesCaption, ratesNone } = retentionTexts;
  return [
    textAt("stepsHeading", row, left, waterfallHeading(compared), styles.heading),
    textAt("stepsCaption", row + 1, left, waterfallCaption(compared.consecutive), styles.caption),
    waterfallChart(steps, finding, { at: { row: row + 2, column: left }, rows, columns: leftColumns }),
    textAt("ratesHeading", row, side, ratesHeading, styles.heading),
    textAt("ratesCaption", row + 1, side, hasRates ? ratesCaption : ratesNone, styles.caption),
    ...(hasRates ? [hasLines ? ratesChart(byPeriod, sidePlace) : ratesBars(rates, finding, sidePlace)] : []),
    textAt("chartData", row, data, sheetTexts.chartData, styles.caption),
    chartData(steps, row + 1, data, unit),
    ...(hasLines || !hasRates ? [] : [chartData(rates, row + 1, data + steps.columns.length + 1, unit)]),
  ];
}

/** Where nothing was to be kept there is no rate, and a chart would be an axis without bars. */
function tellsRates(table: Table, columns: readonly string[]): boolean {
  return columns.some((name) => Array.from(numbersOf(table, name)).some((rate) => !Number.isNaN(rate)));
}

function chartData(table: Table, row: number, column: number, unit: RevenueUnit): TableBlock {
  return tableAt(
    table,
    { row, column },
    table.columns.map(({ name, kind }) => {
      if (name === "Label") return { ...styles.text, align: "right" };
      if (kind === "text") return styles.text;
      return { ...styles.number, numberFormat: name === "Share" ? formats.share : unit.format };
    }),
  );
}
