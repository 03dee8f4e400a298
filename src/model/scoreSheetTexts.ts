import { scoreSheet } from "./languages/en/scoreSheet";
import { listed, sentencesOf } from "./languages/joined";
import { spoken } from "./languages/spoken";
import type { CriterionSource, Quadrants, Sensitivity } from "./scores";
import type { Settings } from "./settings";

/** Every sentence and heading of the sheets `Scoring matrix`, `Criteria` and `Ratings`. */
export const scoreSheetTexts = spoken("scoreSheet", scoreSheet, (say) => {
  /** "A", "A and B", "A, B and C", "A, B and 4 others" */
  const together = (names: readonly string[]) => {
    if (names.length > 3)
      return say.andOthers({ shown: listed(names.slice(0, 2)), others: names.length - 2 });
    const last = names.at(-1) ?? "";
    return names.length > 1 ? say.and({ others: listed(names.slice(0, -1)), last }) : last;
  };
  return {
    revenueOf: (first: string, last: string) =>
      first === last ? say.stamp.period({ period: first }) : say.stamp.periods({ first, last }),
    chartCaption: (hasRevenue: boolean, labelled: number, shown: number, accounts: number) =>
      sentencesOf([
        hasRevenue ? say.captionSize : "",
        accounts > labelled ? say.captionFirst({ labelled }) : say.captionAll,
        accounts > shown ? say.captionCut({ shown, accounts }) : "",
      ]),
    chartDescription: (names: readonly string[], { growthLine, harmonyLine }: Quadrants) =>
      say.chartDescription({ names: listed(names), growthLine, harmonyLine }),

    draws: ({ draws, variation }: Sensitivity) => say.draws({ draws, variation }),
    /** "A is first in 97% of the draws.", or where several are first together, that. */
    leaders: (accounts: readonly string[], share: number) => {
      const leader = { account: accounts[0], share, always: share === 1 ? "yes" : "no" };
      return accounts.length === 1
        ? say.leader(leader)
        : say.leaders({ ...leader, accounts: together(accounts) });
    },
    /** "Least sure among them: E (52%). Next outside: F (48%)." */
    edge: (inside: readonly string[], outside: readonly string[]) =>
      sentencesOf([
        inside.length > 0 ? say.leastSure({ accounts: listed(inside) }) : "",
        outside.length > 0 ? say.nextOutside({ accounts: listed(outside) }) : "",
      ]),
    /** One or two pairs that change places. */
    swaps: ([first, second]: readonly Swap[]) => {
      const swap = { ...first, often: roughly(first.share) };
      if (second === undefined) return say.swap(swap);
      const { upper: otherUpper, lower: otherLower, share: otherShare } = second;
      return say.twoSwaps({ ...swap, otherUpper, otherLower, otherShare, otherOften: roughly(otherShare) });
    },

    fed: (source: Exclude<CriterionSource, "Rating">, higherIsBetter: boolean) =>
      higherIsBetter ? say.fed[source] : say.fedTurned[source],
    ruleQuadrant: (lines: Settings["quadrantLines"], { growthLine, harmonyLine }: Quadrants) => {
      if (lines === "median") return say.ruleMedian;
      return growthLine === harmonyLine
        ? say.ruleMiddle({ growthLine })
        : say.ruleMiddles({ growthLine, harmonyLine });
    },
    ruleFed: (criteria: readonly string[], { lowest, highest }: Settings["ratingScale"]) =>
      say.ruleFed({ criteria: together(criteria), lowest, highest }),
    ruleTier: (header: string, tierBy: "score" | "mix", scoreInMix: number) =>
      tierBy === "score"
        ? say.ruleTierScore({ header })
        : say.ruleTierMix({ header, byScore: scoreInMix, byRevenue: 1 - scoreInMix }),

    scored: (scored: number, accounts: number, leaders: readonly string[], score: number) => {
      if (accounts === 0) return say.scoredNobody;
      if (scored === 0) return say.scoredNone({ accounts });
      const leading = { leaders: together(leaders), leading: leaders.length, score };
      return scored === accounts
        ? say.scoredAll({ accounts, ...leading })
        : say.scoredSome({ scored, accounts, ...leading });
    },
  };
});

interface Swap {
  readonly upper: string;
  readonly lower: string;
  readonly share: number;
}

/** Half is what anybody understands; other shares are told as they are. */
function roughly(share: number): "half" | "other" {
  return share >= 0.45 && share <= 0.55 ? "half" : "other";
}
