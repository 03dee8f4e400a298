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

/**
 * Names of the quadrants, each what to do there: margin high and cost low, both high, both low, margin low and cost
 * high.
 */
export const profitQuadrants = ["Protect", "Serve leaner", "Raise margin", "Rethink"] as const;

/** Every sentence and heading of the profit matrix, and what its action says when it is done. */
export const profitTexts = {
  title: "Profit matrix",
  /** "The best 3 of 5 accounts earn 123.1% of the profit; the last 2 give back 23.1%." */
  finding: (facts: WhaleFacts) => {
    const { accounts, earners, losers, earned, lost, profit, few, fewShare } = facts;
    if (profit <= 0) {
      if (earners === 0) return losers === 0 ? "No account earns or loses anything." : losesAll(facts);
      const balance = profit === 0 ? "Nothing is left" : `The portfolio loses ${money(-profit)}`;
      return `${balance}: ${best(earners, accounts)} ${money(earned)}, ${last(losers)} ${lose(losers)} ${money(lost)}.`;
    }
    if (losers > 0)
      return `${best(earners, accounts)} ${percent(earned / profit)} of the profit; ${last(losers)} ${give(losers)} back ${percent(lost / profit)}.`.replace(
        /^t/,
        "T",
      );
    if (accounts === 1) return "The one account earns all of the profit.";
    return `No account loses money; ${best(few, accounts)} ${percent(fewShare)} of the profit.`;
  },
  unit: (unit: string, currency: string) => `Money in ${[unit, currency].filter(Boolean).join(" of ")}`,
  linesAt: "Lines at the medians",
  changed: "VF_Profit changed: build again",

  matrixHeading: "Margin by cost to serve",
  matrixCaption: (marginLine: number, costLine: number) =>
    Number.isNaN(marginLine)
      ? "No account has revenue above zero."
      : `Dashed: medians, ${percent(marginLine)} margin and ${percent(costLine)} cost. Below the orange line an account loses.`,
  matrixDescription: (marginLine: number, costLine: number, finding: string) =>
    `Accounts by gross margin (upwards) and cost to serve as a share of revenue (to the right), parted at ${percent(marginLine)} and ${percent(costLine)}. ${finding}`,
  margin: "Gross margin",
  cost: "Cost to serve, share of revenue",
  series: {
    earns: "Earns",
    loses: "Loses money",
    quadrants: "Quadrants",
    marginLine: "Median of gross margin",
    costLine: "Median of cost to serve",
    breakEven: "Break-even",
    curve: "Cumulative profit",
    peak: "Peak",
  },
  whaleHeading: "Whale curve",
  whaleCaption: (isShare: boolean) =>
    isShare
      ? "Cumulative profit, best account first; above 100% is what the last ones give back."
      : "Cumulative contribution, best account first; there is no profit to take shares of.",
  whaleDescription: (finding: string) =>
    `Line of cumulative profit over the accounts, best first. ${finding}`,
  whaleAccounts: "Accounts, best first",
  profitLine: "100% of the profit",
  peak: ({ earners, earned, profit }: WhaleFacts) =>
    `Peak: ${counted(earners)}, ${profit > 0 ? percent(earned / profit) : money(earned)}`,
  gridHeading: "Profit by category and product",
  gridCaption:
    "As given in the product columns of VF_Profit; accounts without a profit of their own count here too.",
  noCategory: "No category",
  tableHeading: (accounts: number) => `${counted(accounts)}, most profitable first`,
  tableCaption:
    "Gross margin = (revenue – cost of goods) ÷ revenue. Contribution = revenue – cost of goods – cost to serve. On a line is the better side.",
  quadrantWords:
    "Protect: margin high, cost to serve low. Serve leaner: both high. Raise margin: both low. Rethink: margin low, cost high.",

  built: (facts: WhaleFacts) =>
    `Profit matrix built: ${counted(facts.accounts)}, ${facts.losers === 0 ? "none loses money" : `${count(facts.losers)} ${facts.losers === 1 ? "loses" : "lose"} money`}.`,
  made: (sheet: string, accounts: number) =>
    `There was no table VF_Profit, so it stands now on the sheet ${sheet}${accounts > 0 ? ` with your ${counted(accounts)}` : ""}. ` +
    "Fill in revenue, cost of goods and cost to serve, then build the profit matrix.",

  inputTitle: "Revenue and costs of the key accounts",
  inputFinding:
    "One account a row, all amounts for the same period. Leave blank what you do not know, then press Build profit matrix.",
  inputStamp: "Add a column for each product with the profit made with it, where you know it.",
} as const;

/** What the cells of `VF_Profit` take, by column: the message that Excel shows. */
export const profitLimits = {
  Revenue: "Revenue of the period, a number. Blank means not known; 0 means none.",
  "Cost of goods": "What the goods or services sold cost you, a number above zero.",
  "Cost to serve": "Sales, support, logistics, terms: what serving this account costs, a number above zero.",
} as const;

const count = (number: number) => number.toLocaleString("en-US");
const counted = (number: number) => `${count(number)} account${number === 1 ? "" : "s"}`;
const percent = (share: number) => `${(share * 100).toFixed(1)}%`;
const money = (amount: number) =>
  amount.toLocaleString("en-US", { maximumFractionDigits: amount < 100 ? 2 : 0 });
const best = (few: number, accounts: number) =>
  few === 1
    ? `the best of ${counted(accounts)} earns`
    : `the best ${count(few)} of ${counted(accounts)} earn`;
const last = (losers: number) => (losers === 1 ? "the last" : `the last ${count(losers)}`);
const give = (losers: number) => (losers === 1 ? "gives" : "give");
const lose = (losers: number) => (losers === 1 ? "loses" : "lose");
const losesAll = ({ losers, lost }: WhaleFacts) =>
  `No account earns anything: ${counted(losers)} ${lose(losers)} ${money(lost)}.`;
