import {
  IMPORTANCE,
  type DashboardFacts,
  type MrrTotals,
  type RiskTotals,
  type SatisfactionFacts,
} from "./dashboard";
import { dashboard } from "./languages/en/dashboard";
import { longListed } from "./languages/joined";
import { spoken } from "./languages/spoken";
import { rankWord } from "./rankWord";

/** Every sentence and heading of the dashboard. */
export const dashboardTexts = spoken("dashboard", dashboard, (say) => ({
  /** "MRR is 48,620, up 2.4% on a period ago; 2 of 12 accounts are endangered, with 7.1% of MRR." */
  finding: ({ totals, risk }: DashboardFacts) => {
    const { mrr, change, changeShare } = totals;
    const isKnown = change === 0 || !Number.isNaN(changeShare);
    const trend = isKnown ? wayOf(change) : "unknown";
    return say.finding({ ...dangerOf(totals, risk), mrr, trend, change: Math.abs(changeShare) });
  },
  /** What a cell's 1 stands for; undefined where it goes without saying. */
  unit: (size: number, currency: string) => {
    if (currency !== "") return say.unit({ size, currency });
    return size > 1 ? say.unitAlone({ size }) : undefined;
  },
  mrrTile: (currency: string) => (currency ? say.tiles.mrrIn({ currency }) : say.tiles.mrr),
  onPeriodAgo: (changeShare: number) =>
    say.onPeriodAgo({ way: wayOf(changeShare), change: Math.abs(changeShare) }),
  compared: ({ compared, accounts, change }: MrrTotals) => {
    const values = { way: wayOf(change), compared, accounts };
    return compared === accounts ? say.comparedAll(values) : say.compared(values);
  },
  cameAndWent: (moved: MrrTotals) => {
    const { came, went } = moved;
    if (came > 0 && went > 0) return say.cameAndWent({ came, went });
    if (came + went === 0) return say.noneMoved;
    return came > 0 ? say.came({ came }) : say.went({ went });
  },
  ofAccounts: ({ accounts: endangered, judged }: RiskTotals) =>
    judged === 0 ? say.riskUnknown : say.ofAccounts({ endangered, share: endangered / judged, judged }),
  ofMrr: ({ accounts: endangered, share }: RiskTotals) =>
    Number.isNaN(share) ? say.shareUnknown : say.ofMrr({ endangered, share }),
  onboardingHeading: (done: number, accounts: number) =>
    say.onboardingHeading({ accounts, share: done / accounts }),
  onboardingDescription: (labels: readonly string[]) =>
    say.onboardingDescription({ labels: longListed(labels) }),
  satisfactionHeading: ({ mean, lowest, highest }: SatisfactionFacts) =>
    Number.isNaN(mean) ? say.satisfactionUnknown : say.satisfactionHeading({ mean, lowest, highest }),
  satisfactionDescription: ({ accounts, mean }: SatisfactionFacts) =>
    say.satisfactionDescription({ accounts, mean }),
  queueHeading: ({ accounts, judged }: RiskTotals, shown: number) => {
    if (judged === 0) return say.queueUnknown;
    if (accounts === 0) return say.queueEmpty;
    if (accounts <= shown) return say.queueHeading({ accounts });
    return say.queueCut({ shown, accounts, below: accounts - shown });
  },
  rankRule: (column: string, day: string) =>
    column === IMPORTANCE ? say.rankRuleImportance({ day }) : say.rankRule({ column: rankWord(column), day }),
  /** "Dashboard built: 12 accounts, 2 endangered with 7.1% of MRR." */
  built: ({ totals, risk }: DashboardFacts) => say.built(dangerOf(totals, risk)),
}));

function wayOf(change: number): "up" | "down" | "none" {
  return change > 0 ? "up" : change < 0 ? "down" : "none";
}

/** Where no account has an MRR above 0 there is no share to tell. */
function dangerOf({ accounts }: MrrTotals, { accounts: endangered, judged, share }: RiskTotals) {
  const some = Number.isNaN(share) ? "some" : "share";
  const danger = judged === 0 ? "unknown" : endangered === 0 ? "none" : some;
  return { accounts, endangered, share, danger };
}
