import { dashboardTexts } from "../../model/dashboardTexts";
import type { Block, CellStyle } from "../../model/plan";
import type { Column } from "../../model/table";
import { columnHighlights } from "../columnHighlights";
import { shareBar } from "../highlightRules";
import { formats, styles } from "../look";
import type { RevenueUnit } from "../revenueUnit";
import { textAt } from "../textAt";
import { QUEUE_SHOWN, queueNumber, ROWS, type DashboardGrid } from "./dashboardGrid";
import type { DashboardResults } from "./DashboardResults";
import { heading } from "./heading";
import { shortenedName } from "./shortenedName";
import { tableAt } from "../tableAt";

/**
 * The lower right: the at-risk queue with the two rules it goes by. The page shows its first rows; the table holds all
 * of them and goes on below the page.
 */
export function queuePart(
  { facts, atRisk, stamp }: DashboardResults,
  grid: DashboardGrid,
  unit: RevenueUnit,
): Block[] {
  const { right: column, rightColumns } = grid;
  const { engagementLine, riskLine, rankAtRiskBy } = stamp.settings;
  const row = ROWS.accounts;
  return [
    ...heading("queue", dashboardTexts.queueHeading(facts.risk, QUEUE_SHOWN), { row, column }, rightColumns),
    textAt(
      "endangeredRule",
      row + 1,
      column,
      dashboardTexts.endangeredRule({ engagementLine, riskLine }),
      styles.caption,
    ),
    textAt(
      "rankRule",
      row + 2,
      column,
      dashboardTexts.rankRule(shortenedName(rankAtRiskBy), stamp.day),
      styles.caption,
    ),
    tableAt(
      atRisk,
      { row: ROWS.queueHeader, column },
      atRisk.columns.map((each) => columnStyle(each, unit)),
    ),
    ...columnHighlights(atRisk.name, "Importance", [shareBar]),
    ...columnHighlights(atRisk.name, "Endangerment", [
      // Every account in the queue is endangered: none of them gets the good sign below the lower line.
      { kind: "icons", set: "three signs", lines: [0, 0.5], reversed: true },
    ]),
  ];
}

function columnStyle(column: Column, unit: RevenueUnit): CellStyle {
  const { name } = column;
  if (column.kind !== "number") return styles.name;
  if (name === "MRR") return { ...styles.number, numberFormat: unit.format };
  if (name === "Importance") return { ...styles.number, numberFormat: shareFormat(column.values) };
  if (name === "Endangerment") return { ...styles.number, numberFormat: formats.shareOfAxis };
  const isWhole = Array.from(column.values).every((value) => Number.isNaN(value) || Number.isInteger(value));
  const numberFormat = isWhole ? formats.count : "#,##0.0";
  return { ...queueNumber(name), numberFormat };
}

/** Among many accounts each share is small: then a decimal more tells them apart. */
function shareFormat(shares: ArrayLike<number>): string {
  const largest = Array.from(shares).reduce((most, share) => (share > most ? share : most), 0);
  return largest > 0 && largest < 0.01 ? "0.00%" : formats.share;
}
