import { recommendedCriteria } from "./criteriaLibrary";
import type { CriterionSource, Dimension, Scale } from "./scores";
import type { QuadrantLines, TierBy } from "./settings";

const { least, most } = recommendedCriteria;

/** Every sentence of the pane's view of the scoring matrix. Numbers arrive written. */
export const scorePaneTexts = {
  rankingTitle: "Ranking",
  ranking: "The first accounts by score",
  rank: "Rank",
  account: "Account",
  score: "Score",
  quadrant: "Quadrant",
  noQuadrant: "none",
  /** What stands when nothing can be ranked yet. */
  noRatings: ({ lowest, highest }: Scale) =>
    `No account is rated yet. Press the button to make the sheets Criteria and Ratings, rate your accounts there from ${lowest} to ${highest}, then press it again.`,
  noScores: ({ lowest, highest }: Scale) =>
    `No account is rated yet. Rate your accounts from ${lowest} to ${highest}, then press the button.`,
  lacking: (lacking: number, shown: string, all: string) =>
    `${shown} of ${all} accounts still ${lacking === 1 ? "lacks" : "lack"} ratings.`,
  allRated: (accounts: number, shown: string) =>
    accounts === 1 ? "The account is rated." : `All ${shown} accounts are rated.`,
  toRatings: "Go to the ratings",
  firmTitle: "How firmly the top stands",

  criteriaTitle: "Criteria and weights",
  recommended: `${least} to ${most} criteria are enough to tell accounts apart, and few enough to be rated with care.`,
  counting: (count: number, shown: string, sum: string) =>
    `${shown} ${count === 1 ? "criterion counts" : "criteria count"}; the weights add up to ${sum}.`,
  fewer: "Add some, so that one rating alone does not decide.",
  more: "Take some out, so that each is rated with care.",
  needNot100: "They need not add up to 100: each counts as its part of the sum.",
  counts: (name: string) => `${name} counts`,
  weight: (name: string) => `Weight of ${name}`,
  worth: (share: string) => `worth ${share}`,
  notCounted: "does not count",
  change: "Change",
  edit: (name: string) => `Change ${name}`,
  dimension: "Dimension",
  dimensions: { Growth: "Growth", Harmony: "Harmony" } satisfies Record<Dimension, string>,
  better: "What is better",
  betterNames: { yes: "Higher is better", no: "Lower is better" },
  lowerIsBetter: "lower is better",
  source: "Comes from",
  sources: {
    Rating: "Your ratings",
    "Revenue total": "Revenue of all periods",
    "Last change": "Change on the last period",
    CAGR: "Growth a year (CAGR)",
  } satisfies Record<CriterionSource, string>,
  add: "Add a criterion",
  search: "Search the library, or name your own",
  library: "Criteria of the library",
  addOwn: (name: string) => `Add “${name}” as your own`,
  nothingFound: "The library has nothing like it.",
  added: (name: string) => `${name} is among the criteria.`,
  keptInTable: "What you take out keeps its row and its ratings, with the weight 0.",
  resetCriteria: "Back to the saved criteria",
  criteriaFaulty: "The criteria cannot be read until this is put right.",

  topAccounts: "The top is this many accounts",
  scaleLowest: "Ratings from",
  scaleHighest: "to",
  quadrantLines: "Quadrants part at",
  quadrantLineNames: {
    "middle of the scale": "the middle of the scale",
    median: "the median account",
  } satisfies Record<QuadrantLines, string>,
  quadrantNames: [
    "Growth and harmony high",
    "Harmony high, growth low",
    "Growth high, harmony low",
    "Both low",
  ],
  tierBy: "Tiers go by",
  tierByNames: { revenue: "Revenue", score: "Score", mix: "A mix of both" } satisfies Record<TierBy, string>,
  scoreInMix: "The score's part in the mix",
} as const;
