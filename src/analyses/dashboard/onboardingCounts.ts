import { onboardingWords, type Kpis } from "../../model/dashboard";
import { dashboardTexts } from "../../model/dashboardTexts";
import type { Table } from "../../model/table";
import { valueTexts } from "../../model/valueTexts";

/**
 * `VF_Onboarding`: how many accounts have not started, are in progress, are done. Accounts of which nothing is known
 * are not counted; shares are of those that are.
 *
 * @example onboardingCounts({ accounts }) // 0, 0.4, 1, 1: Not started 1, In progress 1, Done 2
 */
export function onboardingCounts({ accounts }: Pick<Kpis, "accounts">): Table {
  const known = accounts.map(({ onboarding }) => onboarding).filter((share) => !Number.isNaN(share));
  const counts = [
    known.filter((share) => share <= 0).length,
    known.filter((share) => share > 0 && share < 1).length,
    known.filter((share) => share >= 1).length,
  ];
  const words = onboardingWords.map((word) => valueTexts.onboarding[word]);
  return {
    name: "VF_Onboarding",
    rows: counts.length,
    columns: [
      { name: "Onboarding", kind: "text", values: words },
      { name: "Accounts", kind: "number", values: counts },
      {
        name: "Share",
        kind: "number",
        values: counts.map((count) => (known.length > 0 ? count / known.length : NaN)),
      },
      {
        name: "Label",
        kind: "text",
        values: counts.map((accounts, at) => dashboardTexts.onboardingLabel({ status: words[at], accounts })),
      },
    ],
  };
}
