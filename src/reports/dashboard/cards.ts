import { dashboardTexts } from "../../model/dashboardTexts";
import type { CellStyle, PlanCell, TextBlock } from "../../model/plan";
import { dangerCard, movementColors, secondary, styles } from "../look";
import { textAt } from "../textAt";
import { ROWS, type DashboardGrid } from "./dashboardGrid";
import type { DashboardResults } from "./DashboardResults";
import { moneyFormat } from "./moneyFormat";
import { shortenedName } from "./shortenedName";

/** A figure with its name above and its comparison below. */
interface Card {
  readonly name: string;
  readonly title: string;
  readonly figure: number;
  readonly numberFormat: string;
  readonly note: string;
  readonly tone?: "good" | "bad" | "danger";
}

/** The six cards, two in a row: the money, the accounts, the danger. A figure that is not known is a dash. */
export function cards(results: DashboardResults, grid: DashboardGrid): TextBlock[] {
  return cardsOf(results).flatMap((card, at) => {
    const row = ROWS.cards[Math.floor(at / 2)];
    const column = at % 2 === 0 ? grid.left : grid.leftSecond;
    const isKnown = !Number.isNaN(card.figure);
    const figure: PlanCell = isKnown ? card.figure : "–";
    const figureStyle: CellStyle = isKnown
      ? { ...styles.cardFigure, numberFormat: card.numberFormat }
      : { ...styles.cardFigure, color: secondary };
    const fill = card.tone === "danger" ? dangerCard : styles.cardName.fill;
    const noteStyle = { ...styles.cardNote, color: toneOf(card) };
    return [
      textAt(`${card.name} name`, row, column, card.title, { ...styles.cardName, fill }),
      textAt(`${card.name} figure`, row + 1, column, figure, { ...figureStyle, fill }),
      textAt(`${card.name} note`, row + 2, column, card.note, { ...noteStyle, fill }),
    ];
  });
}

function cardsOf({ facts, currency }: DashboardResults): readonly Card[] {
  const { totals, risk, upsell } = facts;
  const { tiles } = dashboardTexts;
  const tone = (change: number): Card["tone"] => (change > 0 ? "good" : change < 0 ? "bad" : undefined);
  const danger: Card["tone"] = risk.accounts > 0 ? "danger" : undefined;
  const isJudged = risk.judged > 0;
  return [
    {
      name: "mrr",
      title: dashboardTexts.mrrTile(currency),
      figure: totals.mrr,
      numberFormat: moneyFormat(totals.mrr).format,
      note: Number.isNaN(totals.changeShare)
        ? dashboardTexts.periodAgoUnknown
        : dashboardTexts.onPeriodAgo(totals.changeShare),
      tone: tone(totals.changeShare),
    },
    {
      name: "change",
      title: tiles.change,
      figure: totals.change,
      numberFormat: moneyFormat(totals.change).changeFormat,
      note: Number.isNaN(totals.change) ? dashboardTexts.periodAgoUnknown : dashboardTexts.compared(totals),
      tone: tone(totals.change),
    },
    {
      name: "accounts",
      title: tiles.accounts,
      figure: totals.accounts,
      numberFormat: "#,##0",
      note: totals.compared === 0 ? dashboardTexts.periodAgoUnknown : dashboardTexts.cameAndWent(totals),
      tone: tone(totals.came - totals.went),
    },
    {
      name: "upsell",
      title: tiles.upsell,
      figure: upsell.share,
      numberFormat: "0.0%",
      note:
        upsell.of === 0
          ? dashboardTexts.noPlans
          : dashboardTexts.without({
              accounts: upsell.accounts,
              of: upsell.of,
              plan: shortenedName(upsell.plan),
            }),
    },
    {
      name: "endangered",
      title: tiles.endangered,
      figure: isJudged ? risk.accounts : NaN,
      numberFormat: "#,##0",
      note: dashboardTexts.ofAccounts(risk),
      tone: danger,
    },
    {
      name: "at risk",
      title: tiles.atRisk,
      figure: isJudged ? risk.mrr : NaN,
      numberFormat: moneyFormat(risk.mrr).format,
      note: isJudged ? dashboardTexts.ofMrr(risk) : dashboardTexts.ofAccounts(risk),
      tone: danger,
    },
  ];
}

function toneOf({ tone, note }: Card): string {
  if (tone === undefined || note === "") return secondary;
  return tone === "good" ? movementColors.Up.color : movementColors.Down.color;
}
