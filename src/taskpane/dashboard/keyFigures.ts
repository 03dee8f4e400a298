import type { DashboardFacts } from "../../model/dashboard";
import { dashboardPaneTexts } from "../../model/dashboardPaneTexts";
import type { KeyFigure } from "../KeyFigures";
import { count, money, share } from "../numbers";

/** The tiles of the dashboard as a small list; what nobody has filled in is not known, never 0. */
export function keyFigures(facts: DashboardFacts): readonly KeyFigure[] {
  const { totals, risk, upsell, onboarding, satisfaction } = facts;
  const known = (value: number, write: (value: number) => string) =>
    Number.isNaN(value) ? dashboardPaneTexts.notKnown : write(value);
  const part = (some: number, whole: number) =>
    whole > 0 ? dashboardPaneTexts.of({ part: some, whole }) : undefined;
  const signed = (value: number) => `${value > 0 ? "+" : value < 0 ? "−" : ""}${money(Math.abs(value))}`;
  return [
    { name: dashboardPaneTexts.totalMrr, figure: known(totals.mrr, money) },
    {
      name: dashboardPaneTexts.change,
      figure: known(totals.changeShare, (value) => `${value > 0 ? "+" : ""}${share(value)}`),
      beside: Number.isNaN(totals.change) ? undefined : signed(totals.change),
    },
    {
      name: dashboardPaneTexts.endangered,
      figure: risk.judged > 0 ? count(risk.accounts) : dashboardPaneTexts.notKnown,
      beside: risk.judged > 0 ? dashboardPaneTexts.ofJudged({ judged: risk.judged }) : undefined,
    },
    {
      name: dashboardPaneTexts.atRisk,
      figure: risk.judged > 0 ? known(risk.share, share) : dashboardPaneTexts.notKnown,
      beside: risk.judged > 0 ? known(risk.mrr, money) : undefined,
    },
    {
      name: upsellName(upsell.plan),
      figure: known(upsell.share, share),
      beside: part(upsell.accounts, upsell.of),
    },
    {
      name: dashboardPaneTexts.onboarding,
      figure: known(onboarding.done / onboarding.accounts, share),
      beside: part(onboarding.done, onboarding.accounts),
    },
    {
      name: dashboardPaneTexts.satisfaction,
      figure: known(satisfaction.mean, count),
      beside: Number.isNaN(satisfaction.mean)
        ? undefined
        : dashboardPaneTexts.onScale({ lowest: satisfaction.lowest, highest: satisfaction.highest }),
    },
  ];
}

function upsellName(plan: string): string {
  return plan === "" ? dashboardPaneTexts.upsell : dashboardPaneTexts.withoutPlan({ plan });
}
