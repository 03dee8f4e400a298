/** Sentences and headings of the sheets `Scoring matrix`, `Criteria` and `Ratings`. */
export const scoreSheet = {
  title: "Scoring matrix",
  /**
   * The line below the title, which is a formula and follows the ranking. Its placeholders may stand in any order, but
   * no plural can hang on them: the numbers are only known to Excel. Each `lead` is filled into `finding`.
   */
  finding: {
    none: "No account has a score yet. Rate the accounts on the sheet of ratings; this sheet follows.",
    leadOne: "{first} leads with {score}",
    leadOneOfTwo: "{first} leads with {score}, before {second} ({secondScore})",
    leadOneOfMany: "{first} leads with {score}, before {second} ({secondScore}) and {third} ({thirdScore})",
    leadTwo: "{first} and {second} lead with {score}",
    leadThree: "{first}, {second} and {third} lead with {score}",
    leadMany: "{first}, {second} and {others} others lead with {score}",
    whole: "{lead}.",
    withQuadrant: "{lead}; in {quadrant}: {inside} of {accounts} accounts.",
  },
  stamp: {
    inputs: "Criteria: {criteria}, ratings: {ratings}",
    scale: "Scale {lowest, number} to {highest, number}",
    period: "Revenue {period}",
    periods: "Revenue {first} to {last}",
  },
  changed: "Something changed since: scores follow, shares of draws come with the next run",
  changedTiers: "Something changed since: scores follow, shares of draws and tiers come with the next run",

  chartHeading: "Growth and harmony",
  captionSize: "The larger the bubble, the more revenue.",
  captionAll: "Accounts are named as far as there is room, the better before the lesser.",
  captionFirst:
    "The {labelled, number} best are named as far as there is room, the better before the lesser.",
  captionCut: "The {shown, number} best of {accounts, number} are drawn.",
  noChart: "There is no chart, because only one of growth and harmony has criteria with a weight.",
  chartDescription:
    "Growth (upwards) by harmony (to the right), one point an account. Lines at growth {growthLine, number, count} and harmony {harmonyLine, number, count} part {names}.",
  quadrants: "Quadrants",
  growthLine: "Growth line",
  harmonyLine: "Harmony line",

  holdHeading: "{top, plural, =1 {How firmly the first place stands} other {How firmly the top # stand}}",
  holdColumn: "Top {top, number} hold",
  noHold: "There are too few accounts with a score to tell how firmly the top stands.",
  draws: "Every weight was varied by up to ±{variation, number, line} in {draws, number} draws.",
  /** `always`: yes where it is so in every draw. */
  leader:
    "{account} {always, select, yes {stays first in all} other {is first in {share, number, wholeShare}}} of the draws.",
  leaders:
    "{accounts} are first together; {account} {always, select, yes {stays first in all} other {is first in {share, number, wholeShare}}} of the draws.",
  allHold: "The top {top, number} stay the top {top, number} in every draw.",
  leastSure: "Least sure among them: {accounts}.",
  nextOutside: "Next outside: {accounts}.",
  share: "{account} ({share, number, wholeShare})",
  /** `often`: half where that is about it, which anybody understands. */
  swap: "{upper} and {lower} change places in {often, select, half {about half} other {{share, number, wholeShare}}} of the draws.",
  twoSwaps:
    "{upper} and {lower} change places in {often, select, half {about half} other {{share, number, wholeShare}}}; {otherUpper} and {otherLower} change places in {otherOften, select, half {about half} other {{otherShare, number, wholeShare}}} of the draws.",
  and: "{others} and {last}",
  andOthers: "{shown} and {others, plural, one {# other} other {# others}}",

  matrixHeading: "Ratings as they count",
  growthBand: "Growth potential",
  harmonyBand: "Harmony",
  weight: "Weight",
  part: "Part of the score",
  turned: "turned round",
  fed: {
    "Revenue total": "from Revenue total",
    "Last change": "from Last change",
    CAGR: "from CAGR",
  },
  fedTurned: {
    "Revenue total": "from Revenue total, turned round",
    "Last change": "from Last change, turned round",
    CAGR: "from CAGR, turned round",
  },
  otherwise: "{name} (criterion)",
  helpers: "What the formulas need",

  ruleHeading: "How it is counted",
  ruleScore:
    "Score = Σ weight × rating ÷ Σ weight, over the criteria of both sides; growth and harmony likewise, each over its own. Weights need not add up to 100.",
  ruleMissing: "A missing rating is left out together with its weight; it does not count as 0.",
  ruleTurned:
    "Where lower is better the rating is turned round on the scale: {highest, number} counts as {lowest, number}.",
  ruleRank: "Equal scores share a rank.",
  ruleMedian:
    "High is the median of the accounts or more. The lines in the chart stand where the medians were at the run.",
  ruleMiddle: "High is {growthLine, number, count} or more, the middle of the scale.",
  ruleMiddles:
    "High is {growthLine, number, count} or more, the middle of the scale ({harmonyLine, number, count}).",
  ruleLive:
    "Change a weight on {criteria} or a rating on {ratings}, and scores, ranks and quadrants follow at once, even where Vital Few is not installed.",
  /** By what only a run renews. */
  ruleStill: {
    hold: "Only the next run renews shares of draws: press Score accounts.",
    revenue: "Only the next run renews revenue: press Score accounts.",
    holdRevenue: "Only the next run renews shares of draws and revenue: press Score accounts.",
    tierRevenue: "Only the next run renews tiers and revenue: press Score accounts.",
    all: "Only the next run renews shares of draws, tiers and revenue: press Score accounts.",
  },
  ruleFed:
    "{criteria}: the 5th percentile of the accounts counts as {lowest, number}, the 95th as {highest, number}, linear between, clipped beyond.",
  ruleFigure: {
    "Revenue total": "Revenue total is the net revenue of all periods.",
    "Last change":
      "Last change compares the last period with the one before; without revenue there the account has none, and its weight is left out.",
    CAGR: "CAGR is the growth a period from the account’s first period with revenue to the last; who begins in the last period has none, and its weight is left out. No revenue in the last period is −100%.",
  },
  ruleTierScore:
    "{header}: each tier has as many accounts as by revenue, filled in the order of the scores. Equal scores stay together.",
  ruleTierMix:
    "{header}: each tier has as many accounts as by revenue, filled in the order of {byScore, number, line} rank by score and {byRevenue, number, line} rank by revenue. Equals stay together.",

  criteriaTitle: "Criteria",
  criteriaHint: "Three to five criteria are enough to tell accounts apart and to be rated with care.",
  criteriaMore:
    "A weight is any number of 0 or more; it counts as its part of the sum. Source is Rating, or a figure of the revenue.",
  ratingsTitle: "Ratings",
  ratingsHint: "Rate each account from {lowest, number} (low) to {highest, number} (high).",
  ratingsMore: "Leave blank what you do not know: it is left out, not counted as {lowest, number}.",
  /** What the cells take: the message that Excel shows. */
  limits: {
    weight: "Write a number, 0 or more.",
    rating: "Rating",
    ratingScale: "Write a number from {lowest, number} to {highest, number}, or leave it blank.",
    dimension: "Choose Growth or Harmony.",
    higher: "Choose yes or no.",
    source: "Choose Rating, Revenue total, Last change or CAGR.",
  },
  scoredNobody: "The tables of criteria and ratings stand ready. Fill them in, then score again.",
  scoredNone:
    "{accounts, plural, one {# account stands} other {# accounts stand}} ready to be rated. Fill in the ratings, then score again.",
  scoredAll:
    "Scored {accounts, plural, one {# account} other {# accounts}}. {leaders} {leading, plural, one {leads} other {lead}} with {score, number, ::.00}.",
  scoredSome:
    "Scored {scored, number} of {accounts, plural, one {# account} other {# accounts}}. {leaders} {leading, plural, one {leads} other {lead}} with {score, number, ::.00}.",
} as const;
