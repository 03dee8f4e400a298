import { percentText } from "./percentText";
import type { CriterionSource, Quadrants, Scale, Sensitivity } from "./scores";
import type { Settings } from "./settings";

/** Every sentence and heading of the sheets `Scoring matrix`, `Criteria` and `Ratings`. */
export const scoreSheetTexts = {
  title: "Scoring matrix",
  /** The pieces of the finding, which is a formula: it follows the ranking. */
  finding: {
    none: "No account has a score yet. Rate the accounts on the sheet of ratings; this sheet follows.",
    leads: " leads with ",
    lead: " lead with ",
    and: " and ",
    comma: ", ",
    more: " others lead with ",
    next: ", before ",
    /** "Beta leads with 8.10, before Alpha (7.90); in Grow: 3 of 6 accounts." */
    inQuadrant: (name: string) => `; in ${name}: `,
    of: " of ",
    accounts: " accounts.",
  },
  stampParts: {
    criteria: (criteria: string, ratings: string) => `Criteria: ${criteria}, ratings: ${ratings}`,
    scale: ({ lowest, highest }: Scale) => `Scale ${lowest} to ${highest}`,
    revenue: (first: string, last: string) => `Revenue ${first === last ? first : `${first} to ${last}`}`,
  },
  changed: (tops: string) => `Something changed since: scores follow, ${tops} come with the next run`,
  what: { hold: "shares of draws", tier: "tiers", revenue: "revenue" },

  chartHeading: "Growth and harmony",
  chartCaption: (hasRevenue: boolean, labelled: number, shown: number, accounts: number) => {
    const size = hasRevenue ? "The larger the bubble, the more revenue. " : "";
    const named = accounts > labelled ? `The ${labelled} best are named` : "Accounts are named";
    const names = `${named} as far as there is room, the better before the lesser. `;
    const cut = accounts > shown ? `The ${shown} best of ${count(accounts)} are drawn. ` : "";
    return `${size}${names}${cut}`.trim();
  },
  noChart: "There is no chart, because only one of growth and harmony has criteria with a weight.",
  chartDescription: (names: readonly string[], { growthLine, harmonyLine }: Quadrants) =>
    `Growth (upwards) by harmony (to the right), one point an account. Lines at growth ${short(growthLine)} and ` +
    `harmony ${short(harmonyLine)} part ${names.join(", ")}.`,

  holdHeading: (top: number) =>
    top === 1 ? "How firmly the first place stands" : `How firmly the top ${top} stand`,
  holdColumn: (top: number) => `Top ${top} hold`,
  noHold: "There are too few accounts with a score to tell how firmly the top stands.",
  draws: ({ draws, variation }: Sensitivity) =>
    `Every weight was varied by up to ±${percentText(variation)} in ${count(draws)} draws.`,
  /** "A holds first place in 97% of the draws." */
  leader: (account: string, share: number) =>
    `${account} ${share === 1 ? "stays first in all of the draws" : `is first in ${share100(share)} of the draws`}.`,
  leaders: (accounts: readonly string[], share: number) =>
    `${listed(accounts)} are first together; ${accounts[0]} ${share === 1 ? "stays first in all" : `is first in ${share100(share)}`} of the draws.`,
  allHold: (top: number) => `The top ${top} stay the top ${top} in every draw.`,
  /** "The top 10 are sure but for E (52%); outside stands F, which comes in in 48%." */
  edge: (inside: readonly string[], outside: readonly string[]) => {
    const stay = inside.length > 0 ? `Least sure among them: ${inside.join(", ")}.` : "";
    const come = outside.length > 0 ? `Next outside: ${outside.join(", ")}.` : "";
    return `${stay} ${come}`.trim();
  },
  share: (account: string, share: number) => `${account} (${share100(share)})`,
  swaps: (pairs: readonly { readonly upper: string; readonly lower: string; readonly share: number }[]) =>
    `${pairs
      .map(({ upper, lower, share }) => `${upper} and ${lower} change places in ${roughly(share)}`)
      .join("; ")} of the draws.`,

  matrixHeading: "Ratings as they count",
  growthBand: "Growth potential",
  harmonyBand: "Harmony",
  weight: "Weight",
  part: "Part of the score",
  direction: "Direction",
  turned: "turned round",
  fed: (source: CriterionSource, higherIsBetter: boolean) =>
    higherIsBetter ? `from ${source}` : `from ${source}, turned round`,
  otherwise: (name: string) => `${name} (criterion)`,
  helpers: "What the formulas need",
  chartData: "Chart data",

  ruleHeading: "How it is counted",
  ruleScore:
    "Score = Σ weight × rating ÷ Σ weight, over the criteria of both sides; growth and harmony likewise, each over its own. Weights need not add up to 100.",
  ruleMissing: "A missing rating is left out together with its weight; it does not count as 0.",
  ruleTurned: ({ lowest, highest }: Scale) =>
    `Where lower is better the rating is turned round on the scale: ${highest} counts as ${lowest}.`,
  ruleRank: "Equal scores share a rank.",
  ruleQuadrant: (lines: Settings["quadrantLines"], { growthLine, harmonyLine }: Quadrants) =>
    lines === "median"
      ? "High is the median of the accounts or more. The lines in the chart stand where the medians were at the run."
      : `High is ${short(growthLine)} or more, the middle of the scale${growthLine === harmonyLine ? "" : ` (${short(harmonyLine)})`}.`,
  ruleLive: (criteria: string, ratings: string) =>
    `Change a weight on ${criteria} or a rating on ${ratings}, and scores, ranks and quadrants follow at once, even where Vital Few is not installed.`,
  ruleStill: (what: readonly string[]) => `Only the next run renews ${listed(what)}: press Score accounts.`,
  ruleFed: (criteria: readonly string[], scale: Scale) =>
    `${listed(criteria)}: the 5th percentile of the accounts counts as ${scale.lowest}, the 95th as ${scale.highest}, linear between, clipped beyond.`,
  ruleFigure: {
    "Revenue total": "Revenue total is the net revenue of all periods.",
    "Last change":
      "Last change compares the last period with the one before; without revenue there the account has none, and its weight is left out.",
    CAGR: "CAGR is the growth a period from the account’s first period with revenue to the last; who begins in the last period has none, and its weight is left out. No revenue in the last period is −100%.",
  },
  ruleTier: (header: string, tierBy: "score" | "mix", scoreInMix: number) =>
    tierBy === "score"
      ? `${header}: each tier has as many accounts as by revenue, filled in the order of the scores. Equal scores stay together.`
      : `${header}: each tier has as many accounts as by revenue, filled in the order of ${percentText(scoreInMix)} rank by score and ${percentText(1 - scoreInMix)} rank by revenue. Equals stay together.`,

  criteriaTitle: "Criteria",
  criteriaHint: "Three to five criteria are enough to tell accounts apart and to be rated with care.",
  criteriaMore:
    "A weight is any number of 0 or more; it counts as its part of the sum. Source is Rating, or a figure of the revenue.",
  ratingsTitle: "Ratings",
  ratingsHint: ({ lowest, highest }: Scale) => `Rate each account from ${lowest} (low) to ${highest} (high).`,
  ratingsMore: ({ lowest }: Scale) =>
    `Leave blank what you do not know: it is left out, not counted as ${lowest}.`,
  limits: {
    weight: { title: "Weight", message: "Write a number, 0 or more." },
    rating: ({ lowest, highest }: Scale) => ({
      title: "Rating",
      message: `Write a number from ${lowest} to ${highest}, or leave it blank.`,
    }),
    dimension: { title: "Dimension", message: "Choose Growth or Harmony." },
    higher: { title: "Higher is better", message: "Choose yes or no." },
    source: { title: "Source", message: "Choose Rating, Revenue total, Last change or CAGR." },
  },
  scored: (scored: number, accounts: number, leaders: readonly string[], score: number) => {
    if (accounts === 0)
      return "The tables of criteria and ratings stand ready. Fill them in, then score again.";
    if (scored === 0)
      return `${count(accounts)} accounts stand ready to be rated. Fill in the ratings, then score again.`;
    const all = scored === accounts ? count(scored) : `${count(scored)} of ${count(accounts)}`;
    const verb = leaders.length === 1 ? "leads" : "lead";
    return `Scored ${all} ${accounts === 1 ? "account" : "accounts"}. ${listed(leaders)} ${verb} with ${score.toFixed(2)}.`;
  },
} as const;

const count = (number: number) => number.toLocaleString("en-US");

const short = (number: number) => String(Number(number.toFixed(2)));

const share100 = (share: number) => `${Math.round(share * 100)}%`;

/** Half is what anybody understands; other shares are told as they are. */
function roughly(share: number): string {
  return share >= 0.45 && share <= 0.55 ? "about half" : share100(share);
}

/** "A", "A and B", "A, B and C", "A, B and 4 others" */
function listed(names: readonly string[]): string {
  if (names.length <= 1) return names.join("");
  if (names.length <= 3) return `${names.slice(0, -1).join(", ")} and ${names[names.length - 1]}`;
  return `${names.slice(0, 2).join(", ")} and ${count(names.length - 2)} others`;
}
