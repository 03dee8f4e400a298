import { explainBeside } from "./languages/en/explainBeside";
import { spoken } from "./languages/spoken";

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

/** The two lines by which an account is endangered. */
interface RiskLines {
  readonly engagementLine: number;
  readonly riskLine: number;
}

/** Everything that the explanation of an account says of its score and its risk. */
export const explainBesideTexts = spoken("explainBeside", explainBeside, (say) => ({
  /** "Rank 3 of 12 with a score of 6.40; growth 7.20, harmony 5.10: Protect." */
  score: (told: ScoreTold) => {
    if (Number.isNaN(told.harmony)) return say.score.growthOnly({ ...told });
    if (Number.isNaN(told.growth)) return say.score.harmonyOnly({ ...told });
    return told.quadrant === "" ? say.score.both({ ...told }) : say.score.placed({ ...told });
  },
  /** "Revenue potential: 8.00 at 40.00% of the weight." */
  mark: ({ criterion, mark, weight, isTurned }: MarkTold) => {
    if (Number.isNaN(mark)) return say.mark.missing({ criterion });
    return (isTurned ? say.mark.turned : say.mark.rated)({ criterion, mark, weight });
  },
  /** "One point more in Cost to serve would add 0.35 to the score, more than in any other that is rated." */
  lever: (criterion: string, gain: number, isTurned: boolean) =>
    (isTurned ? say.leverTurned : say.lever)({ criterion, gain }),
  /** "Endangered: its engagement of 25 is below 40, and its cancellation risk of 80 above 60." */
  endangered: (engagement: number, risk: number, { engagementLine, riskLine }: RiskLines) =>
    say.endangered({ engagement, risk, engagementLine, riskLine }),
  safe: (engagement: number, risk: number, { engagementLine, riskLine }: RiskLines) => {
    const values = { engagement, risk, engagementLine, riskLine };
    if (engagement < engagementLine) return say.safe.risk(values);
    return risk > riskLine ? say.safe.engagement(values) : say.safe.both(values);
  },
  /** "It brings 1,200.00 of MRR, 3.20% of all; times its risk that is an importance of 2.56%." */
  mrr: (mrr: number, share: number, importance: number) =>
    Number.isNaN(importance) ? say.mrr({ mrr, share }) : say.mrrWeighed({ mrr, share, importance }),
  mrrChange: (change: number) => {
    if (change === 0) return say.mrrSame;
    return change > 0 ? say.mrrMore({ change }) : say.mrrLess({ change: -change });
  },
  /** "Place 2 of 5 in the at-risk queue by Importance; in it for 12 days." */
  queue: (place: number, of: number, rankedBy: string, days: number) =>
    days >= 0 ? say.queueSince({ place, of, rankedBy, days }) : say.queue({ place, of, rankedBy }),
}));
