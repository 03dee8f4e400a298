import { IMPORTANCE, type AccountKpis } from "../../model/dashboard";
import type { ExplainSection, KpisOfDay } from "../../model/explain";
import { explainBesideTexts } from "../../model/explainBesideTexts";
import { rankMeant } from "../../model/rankMeant";
import { rankWord } from "../../model/rankWord";
import type { Settings } from "../../model/settings";
import { cellOf, columnOf } from "../../model/table";
import { atRiskQueue, rankNames } from "../dashboard/atRiskQueue";
import { endangerment } from "../dashboard/endangerment";
import { importance, mrrBase } from "../dashboard/importance";

type RiskSettings = Pick<Settings, "engagementLine" | "riskLine" | "rankAtRiskBy">;

/**
 * Whether an account is endangered and why, what it weighs, and its place in the at-risk queue. Undefined where it
 * stands in no table of KPIs.
 * @example
 * explainRisk("acme", { kpis, day: 20778 }, settings)
 * // "Endangered: its engagement of 25 is below 40, and its cancellation risk of 80 above 60.", "It brings …"
 */
export function explainRisk(
  key: string,
  { kpis, day }: KpisOfDay,
  settings: RiskSettings,
): ExplainSection | undefined {
  const account = kpis.accounts.find((each) => each.key === key);
  if (!account) return undefined;
  const { mrr, mrrBefore } = account;
  const base = mrrBase(kpis);
  return {
    heading: explainBesideTexts.riskHeading,
    sentences: [
      danger(account, settings),
      ...(mrr > 0 ? [explainBesideTexts.mrr(mrr, mrr / base, importance(account, base))] : []),
      ...(Number.isNaN(mrr - mrrBefore) ? [] : [explainBesideTexts.mrrChange(mrr - mrrBefore)]),
      ...placeInQueue(account, { kpis, day }, settings),
    ],
  };
}

function danger(account: AccountKpis, settings: RiskSettings): string {
  const { engagement, risk } = account;
  if (Number.isNaN(engagement) || Number.isNaN(risk)) return explainBesideTexts.notJudged;
  const says = isEndangered(account, settings) ? explainBesideTexts.endangered : explainBesideTexts.safe;
  return says(engagement, risk, settings);
}

function isEndangered(account: AccountKpis, settings: RiskSettings): boolean {
  return !Number.isNaN(endangerment(account, settings));
}

function placeInQueue(account: AccountKpis, { kpis, day }: KpisOfDay, settings: RiskSettings): string[] {
  if (!isEndangered(account, settings)) return [];
  const rankedBy = rankMeant(rankNames(kpis), settings.rankAtRiskBy) ?? IMPORTANCE;
  const { table } = atRiskQueue(kpis, settings, rankedBy, day);
  const names = columnOf(table, "Account");
  const place = Array.from({ length: table.rows }, (_, row) => cellOf(names, row)).indexOf(account.name);
  return [explainBesideTexts.queue(place + 1, table.rows, rankWord(rankedBy), day - account.inQueueSince)];
}
