import { profit } from "./languages/en/profit";
import { shortMoney, written } from "./languages/numbers";
import { spoken } from "./languages/spoken";
import type { WhaleFacts } from "./profit";

/** What must be put right before the profit matrix can be built. */
export const profitProblems = {
  noProfitAccounts:
    "{table} on {sheet} has no accounts yet. Write one account a row with its revenue and costs, then build the profit matrix again.",
  noProfit:
    "No account in {table} on {sheet} has revenue, cost of goods and cost to serve yet. Fill in these three columns, then build the profit matrix again.",
} as const;

/** What the profit matrix doubts. */
export const profitNotes = {
  profitUnknown:
    "Revenue or a cost is blank or no number, so the profit is not known and the account is left out, {count} in all: {list}.",
  joinedProfit: "“{name}” stands in {count} rows ({list}); their amounts were added up.",
  severalCategories: "“{name}” is of several categories ({list}); it counts as {category}.",
  negativeCost: "{address} holds a negative cost ({value}); it raises the profit.",
  zeroRevenue:
    "Revenue is zero or below, so there is no margin: the account is in the whale curve, not among the quadrants, {count} in all: {list}.",
  lossMakers: "Accounts that lose money, {count} in all, the largest loss first: {list}.",
  beyondChart: "Too far out for the chart, though in the table, {count} in all: {list}.",
} as const;

/** Every sentence and heading of the profit matrix, and what its action says when it is done. */
export const profitTexts = spoken("profit", profit, (say) => ({
  /** "The best 3 of 5 accounts earn 123.1% of the profit; the last 2 give back 23.1%." */
  finding: (facts: WhaleFacts) => {
    const { earners, losers, profit, lost } = facts;
    if (profit > 0) return losers > 0 ? say.finding(valuesOf(facts)) : say.findingNoneLoses(facts);
    if (earners > 0)
      return profit === 0 ? say.findingNothingLeft(valuesOf(facts)) : say.findingLoss(valuesOf(facts));
    return losers > 0 ? say.findingNoneEarns({ losers, lost: shortMoney(lost) }) : say.findingNothing;
  },
  /** What the money counts in, which is `size` of the currency: "Money in thousands of EUR"; undefined where nothing tells. */
  moneyUnit: (size: number, currency: string) => {
    if (currency !== "") return say.moneyUnit({ size, currency });
    return size > 1 ? say.moneyUnitAlone({ size }) : undefined;
  },
  matrixCaption: (margin: number, cost: number) =>
    Number.isNaN(margin) ? say.matrixCaptionNone : say.matrixCaption({ margin, cost }),
  whaleCaption: (isShare: boolean) => (isShare ? say.whaleCaption : say.whaleCaptionMoney),
  /** "Peak: 3 accounts, 123.1%" */
  peak: ({ earners, earned, profit }: WhaleFacts) =>
    say.peak({
      accounts: earners,
      height: profit > 0 ? written(earned / profit, "share") : shortMoney(earned),
    }),
  get quadrantWords() {
    return say.quadrantWords(say.quadrants);
  },
}));

/** The names of the quadrants by their codes; what has none is a dash. */
export function quadrantNames(): readonly string[] {
  const { protect, serveLeaner, raiseMargin, rethink } = profitTexts.quadrants;
  return [protect, serveLeaner, raiseMargin, rethink];
}

/** What a sentence about earners and losers may name. */
function valuesOf({ accounts, earners, losers, earned, lost, profit }: WhaleFacts) {
  return {
    accounts,
    earners,
    losers,
    earnedShare: earned / profit,
    lostShare: lost / profit,
    earned: shortMoney(earned),
    lost: shortMoney(lost),
    loss: shortMoney(-profit),
  };
}
