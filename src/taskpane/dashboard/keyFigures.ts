import type { DashboardFacts } from "../../model/dashboard";
import { dashboardPaneTexts } from "../../model/dashboardPaneTexts";
import type { KeyFigure } from "../KeyFigures";
import type { Numbers } from "../numbers";

/** The tiles of the dashboard as a small list; what nobody has filled in is not known, never 0. */
export function keyFigures(
  facts: DashboardFacts,
  { count, money, share, mark }: Numbers,
): readonly KeyFigure[] {
  const { totals, risk, upsell, onboarding, satisfaction } = facts;
  const known = (value: number, write: (value: number) => string) =>
    Number.isNaN(value) ? dashboardPaneTexts.notKnown : write(value);
  const part = (some: number, all: number) =>
    all > 0 ? dashboardPaneTexts.of(count(some), count(all)) : undefined;
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
      beside: risk.judged > 0 ? dashboardPaneTexts.ofJudged(count(risk.judged)) : undefined,
    },
    {
      name: dashboardPaneTexts.atRisk,
      figure: risk.judged > 0 ? known(risk.share, share) : dashboardPaneTexts.notKnown,
      beside: risk.judged > 0 ? known(risk.mrr, money) : undefined,
    },
    {
      name: dashboardPaneTexts.upsell(upsell.plan),
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
      figure: known(satisfaction.mean, mark),
      beside: Number.isNaN(satisfaction.mean)
        ? undefined
        : dashboardPaneTexts.onScale(count(satisfaction.lowest), count(satisfaction.highest)),
    },
  ];
}
