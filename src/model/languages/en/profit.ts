/** The sheet `Profit matrix`, its table to fill in, and what its action says when it is done. */
export const profit = {
  title: "Profit matrix",
  finding:
    "{earners, plural, one {The best of {accounts, plural, one {# account} other {# accounts}} earns} other {The best # of {accounts, plural, one {# account} other {# accounts}} earn}} {earnedShare, number, share} of the profit; {losers, plural, one {the last gives} other {the last # give}} back {lostShare, number, share}.",
  findingNoneLoses:
    "{accounts, plural, =1 {The one account earns all of the profit.} other {No account loses money; {few, plural, one {the best of {accounts, plural, one {# account} other {# accounts}} earns} other {the best # of {accounts, plural, one {# account} other {# accounts}} earn}} {fewShare, number, share} of the profit.}}",
  findingNothingLeft:
    "Nothing is left: {earners, plural, one {the best of {accounts, plural, one {# account} other {# accounts}} earns} other {the best # of {accounts, plural, one {# account} other {# accounts}} earn}} {earned}, {losers, plural, one {the last loses} other {the last # lose}} {lost}.",
  findingLoss:
    "The portfolio loses {loss}: {earners, plural, one {the best of {accounts, plural, one {# account} other {# accounts}} earns} other {the best # of {accounts, plural, one {# account} other {# accounts}} earn}} {earned}, {losers, plural, one {the last loses} other {the last # lose}} {lost}.",
  findingNoneEarns:
    "No account earns anything: {losers, plural, one {# account loses} other {# accounts lose}} {lost}.",
  findingNothing: "No account earns or loses anything.",
  moneyUnit:
    "{size, plural, =1 {Money in {currency}} =1000 {Money in thousands of {currency}} other {Money in millions of {currency}}}",
  moneyUnitAlone: "{size, plural, =1000 {Money in thousands} other {Money in millions}}",
  linesAt: "Lines at the medians",
  changed: "VF_Profit changed: build again",

  matrixHeading: "Margin by cost to serve",
  matrixCaption:
    "Dashed: medians, {margin, number, share} margin and {cost, number, share} cost. Below the orange line an account loses.",
  matrixCaptionNone: "No account has revenue above zero.",
  matrixDescription:
    "Accounts by gross margin (upwards) and cost to serve as a share of revenue (to the right), parted at {margin, number, share} and {cost, number, share}. {finding}",
  margin: "Gross margin",
  cost: "Cost to serve, share of revenue",
  /** Each what to do there: margin high and cost low, both high, both low, margin low and cost high. */
  quadrants: {
    protect: "Protect",
    serveLeaner: "Serve leaner",
    raiseMargin: "Raise margin",
    rethink: "Rethink",
  },
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
  whaleCaption: "Cumulative profit, best account first; above 100% is what the last ones give back.",
  whaleCaptionMoney: "Cumulative contribution, best account first; there is no profit to take shares of.",
  whaleDescription: "Line of cumulative profit over the accounts, best first. {finding}",
  whaleAccounts: "Accounts, best first",
  profitLine: "100% of the profit",
  peak: "Peak: {accounts, plural, one {# account} other {# accounts}}, {height}",
  gridHeading: "Profit by category and product",
  gridCaption:
    "As given in the product columns of VF_Profit; accounts without a profit of their own count here too.",
  noCategory: "No category",
  tableHeading: "{accounts, plural, one {# account} other {# accounts}}, most profitable first",
  tableCaption:
    "Gross margin = (revenue – cost of goods) ÷ revenue. Contribution = revenue – cost of goods – cost to serve. On a line is the better side.",
  quadrantWords:
    "{protect}: margin high, cost to serve low. {serveLeaner}: both high. {raiseMargin}: both low. {rethink}: margin low, cost high.",

  built:
    "Profit matrix built: {accounts, plural, one {# account} other {# accounts}}, {losers, plural, =0 {none loses money} one {# loses money} other {# lose money}}.",
  made: "There was no table VF_Profit, so it stands now on the sheet {sheet}{accounts, plural, =0 {} one { with your # account} other { with your # accounts}}. Fill in revenue, cost of goods and cost to serve, then build the profit matrix.",

  inputTitle: "Revenue and costs of the key accounts",
  inputFinding:
    "One account a row, all amounts for the same period. Leave blank what you do not know, then press Build profit matrix.",
  inputStamp: "Add a column for each product with the profit made with it, where you know it.",
  /** What the cells of `VF_Profit` take, by column: the message that Excel shows. */
  limits: {
    Revenue: "Revenue of the period, a number. Blank means not known; 0 means none.",
    "Cost of goods": "What the goods or services sold cost you, a number above zero.",
    "Cost to serve":
      "Sales, support, logistics, terms: what serving this account costs, a number above zero.",
  },
} as const;
