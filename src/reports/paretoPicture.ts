import type { Block } from "../model/plan";
import { sheetTexts } from "../model/sheetTexts";
import { numbersOf, type Table } from "../model/table";
import { formats, styles } from "./look";
import { paretoChart } from "./paretoChart";
import { scaleOf, shownOf } from "./paretoChartTable";
import { COLUMNS, ROWS } from "./paretoGrid";
import type { ParetoResults } from "./ParetoResults";
import type { RevenueUnit } from "./revenueUnit";
import { textAt } from "./textAt";
import { tableAt } from "./tableAt";

/** The Pareto chart with its heading above and what it does not say below. */
export function paretoPicture(chartTable: Table, results: ParetoResults): Block[] {
  const { facts, concentration, stamp } = results;
  const { side: column, sideEnd } = COLUMNS;
  const place = {
    at: { row: ROWS.chart, column },
    rows: ROWS.belowChart - ROWS.chart,
    columns: sideEnd - column,
  };
  const captions = [
    sheetTexts.concentration(concentration, facts.ranked),
    ...aboutOthers(chartTable, results),
  ];
  return [
    textAt("chartHeading", ROWS.caption, column, sheetTexts.paretoChart, styles.heading),
    paretoChart(chartTable, stamp.settings.tierNames, facts, place),
    ...captions.map((each, at) =>
      textAt(`caption ${at}`, ROWS.belowChart + at, column, each, styles.caption),
    ),
  ];
}

function aboutOthers(chartTable: Table, { accounts, stamp }: ParetoResults): string[] {
  const shown = shownOf(accounts.rows);
  const others = accounts.rows - shown;
  if (others === 0) return [];
  if (!scaleOf(chartTable, stamp.settings.tierNames).isCut)
    return [sheetTexts.paretoOthers({ shown, others })];
  const share = 1 - numbersOf(accounts, "Cumulative share")[shown - 1];
  return [sheetTexts.paretoOthersCut({ shown, others, share })];
}

/** The chart's numbers, to the right of what is printed. */
export function paretoChartData(table: Table, unit: RevenueUnit): Block[] {
  const { number, text } = styles;
  const shares = new Set(["Cumulative share", "Line"]);
  return [
    textAt("chartData", ROWS.space - 1, COLUMNS.data, sheetTexts.chartData, styles.caption),
    tableAt(
      table,
      { row: ROWS.header, column: COLUMNS.data },
      table.columns.map(({ name, kind }) => {
        if (kind === "text") return text;
        return { ...number, numberFormat: shares.has(name) ? formats.share : unit.format };
      }),
    ),
  ];
}
