import type { Dimension } from "./scores";

/** An account's score as it is told; NaN where it has no growth or harmony, quadrant "" for none. */
export interface ScoreTold {
  readonly rank: number;
  readonly scored: number;
  readonly score: number;
  readonly growth: number;
  readonly harmony: number;
  readonly quadrant: string;
}

/** What an account got by one criterion; the mark is on the scale, turned round where lower is better. */
export interface MarkTold {
  readonly criterion: string;
  /** NaN where it has no rating. */
  readonly mark: number;
  /** 0 to 1: its part of the weights that count for this account. */
  readonly weight: number;
  readonly isTurned: boolean;
}

/** Everything that the explanation of an account says of its score and its risk. */
export const explainBesideTexts = {
  scoreHeading: "Score by criterion",
  /** "Rank 3 of 12 with a score of 6.40; growth 7.20, harmony 5.10: Protect." */
  score: ({ rank, scored, score, growth, harmony, quadrant }: ScoreTold) => {
    const sides = (
      [
        ["Growth", growth],
        ["Harmony", harmony],
      ] satisfies [Dimension, number][]
    ).flatMap(([side, each]) => (Number.isNaN(each) ? [] : [`${side.toLowerCase()} ${points(each)}`]));
    const place = `Rank ${count(rank)} of ${count(scored)} with a score of ${points(score)}`;
    return `${[place, sides.join(", ")].filter(Boolean).join("; ")}${quadrant ? `: ${quadrant}` : ""}.`;
  },
  noScore: "It has no rating that counts, so it has no score.",
  /** "Revenue potential: 8 at 40% of the weight." */
  mark: ({ criterion, mark, weight, isTurned }: MarkTold) => {
    if (Number.isNaN(mark)) return `${criterion}: no rating, so its weight is left out.`;
    const turned = isTurned ? " (lower is better, so it is turned round)" : "";
    return `${criterion}: ${points(mark)}${turned} at ${percent(weight)} of the weight.`;
  },
  /** "One point more in Cost to serve would add 0.35 to the score, more than in any other that is rated." */
  lever: (criterion: string, gain: number, isTurned: boolean) =>
    `One point ${isTurned ? "less" : "more"} in ${criterion} would add ${points(gain)} to the score, more than in ` +
    "any other that is rated.",

  riskHeading: "Risk",
  /** "Endangered: its engagement of 25 is below 40, and its cancellation risk of 80 above 60." */
  endangered: (engagement: number, risk: number, lines: { engagementLine: number; riskLine: number }) =>
    `Endangered: its engagement of ${count(engagement)} is below ${count(lines.engagementLine)}, and its ` +
    `cancellation risk of ${count(risk)} above ${count(lines.riskLine)}.`,
  safe: (engagement: number, risk: number, lines: { engagementLine: number; riskLine: number }) => {
    const reasons = [
      ...(engagement < lines.engagementLine
        ? []
        : [`its engagement of ${count(engagement)} is not below ${count(lines.engagementLine)}`]),
      ...(risk > lines.riskLine
        ? []
        : [`its cancellation risk of ${count(risk)} is not above ${count(lines.riskLine)}`]),
    ];
    return `Not endangered: ${reasons.join(", and ")}.`;
  },
  notJudged:
    "Engagement and cancellation risk are not both known, so it cannot be told whether it is endangered.",
  /** "It brings 1,200.00 of MRR, 3.20% of all; times its risk that is an importance of 2.56%." */
  mrr: (mrr: number, share: number, importance: number) => {
    const weighed = Number.isNaN(importance)
      ? ""
      : `; times its risk that is an importance of ${percent(importance)}`;
    return `It brings ${money(mrr)} of MRR, ${percent(share)} of all${weighed}.`;
  },
  mrrChange: (change: number) =>
    change === 0
      ? "Its MRR is what it was a period ago."
      : `Its MRR is ${money(Math.abs(change))} ${change > 0 ? "more" : "less"} than a period ago.`,
  /** "Place 2 of 5 in the at-risk queue by Importance, for 12 days." */
  queue: (place: number, of: number, rankedBy: string, days: number) =>
    `Place ${count(place)} of ${count(of)} in the at-risk queue by ${rankedBy}` +
    (days >= 0 ? `; in it for ${count(days)} ${days === 1 ? "day" : "days"}.` : "."),
} as const;

const count = (number: number) => number.toLocaleString("en-US", { maximumFractionDigits: 2 });

const points = (score: number) => score.toFixed(2);

const money = (amount: number) =>
  amount.toLocaleString("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 });

const percent = (share: number) => `${(share * 100).toFixed(2)}%`;
