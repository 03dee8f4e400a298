/** The pane's view of the scoring matrix, and its settings. */
export const scorePane = {
  rankingTitle: "Ranking",
  ranking: "The first accounts by score",
  rank: "Rank",
  account: "Account",
  score: "Score",
  quadrant: "Quadrant",
  noQuadrant: "none",
  /** What stands when nothing can be ranked yet. */
  noRatings:
    "No account is rated yet. Press the button to make the sheets Criteria and Ratings, rate your accounts there from {lowest, number} to {highest, number}, then press it again.",
  noScores:
    "No account is rated yet. Rate your accounts from {lowest, number} to {highest, number}, then press the button.",
  lacking:
    "{lacking, plural, one {# of {accounts, number} accounts still lacks ratings.} other {# of {accounts, number} accounts still lack ratings.}}",
  allRated: "{accounts, plural, =1 {The account is rated.} other {All # accounts are rated.}}",
  toRatings: "Go to the ratings",
  firmTitle: "How firmly the top stands",

  criteriaTitle: "Criteria and weights",
  recommended:
    "{least, number} to {most, number} criteria are enough to tell accounts apart, and few enough to be rated with care.",
  counting:
    "{criteria, plural, one {# criterion counts} other {# criteria count}}; the weights add up to {sum, number, count}.",
  fewer: "Add some, so that one rating alone does not decide.",
  more: "Take some out, so that each is rated with care.",
  needNot100: "They need not add up to 100: each counts as its part of the sum.",
  weight: "Weight of {criterion}",
  change: "Change",
  edit: "Change {criterion}",
  /** Under a criterion, listed with commas: "worth 12.5%, lower is better, revenue of all periods". */
  worth: "worth {share, number, share}",
  notCounted: "does not count",
  lowerIsBetter: "lower is better",
  comesFrom: {
    "Revenue total": "revenue of all periods",
    "Last change": "change on the last period",
    CAGR: "growth a year (CAGR)",
  },
  dimension: "Dimension",
  dimensions: { Growth: "Growth", Harmony: "Harmony" },
  better: "What is better",
  betterNames: { yes: "Higher is better", no: "Lower is better" },
  source: "Comes from",
  sources: {
    Rating: "Your ratings",
    "Revenue total": "Revenue of all periods",
    "Last change": "Change on the last period",
    CAGR: "Growth a year (CAGR)",
  },
  add: "Add a criterion",
  search: "Search the library, or name your own",
  library: "Criteria of the library",
  /** Under the name of a criterion of the library; `meaning` is a sentence. */
  meaning: "{dimension}. {meaning}",
  meaningTurned: "{dimension}, lower is better. {meaning}",
  addOwn: "Add “{criterion}” as your own",
  nothingFound: "The library has nothing like it.",
  added: "{criterion} is among the criteria.",
  keptInTable: "What you take out keeps its row and its ratings, with the weight 0.",
  resetCriteria: "Back to the saved criteria",

  topAccounts: "The top is this many accounts",
  /** The names of two fields, one above the other. */
  scaleLowest: "Ratings from",
  scaleHighest: "to",
  quadrantLines: "Quadrants part at",
  quadrantLineNames: {
    "middle of the scale": "the middle of the scale",
    median: "the median account",
  },
  quadrantNames: {
    bothHigh: "Growth and harmony high",
    harmonyHigh: "Harmony high, growth low",
    growthHigh: "Growth high, harmony low",
    bothLow: "Both low",
  },
  tierBy: "Tiers go by",
  tierByNames: { revenue: "Revenue", score: "Score", mix: "A mix of both" },
  scoreInMix: "The score’s part in the mix",
} as const;
