import { explain } from "./languages/en/explain";
import { clausesOf } from "./languages/joined";
import { numberFormat, written } from "./languages/numbers";
import { spoken } from "./languages/spoken";
import type { Settings } from "./settings";

/** Where an account stands: how many above it and what they bring, and what stands with it. */
export interface Standing {
  readonly rank: number;
  readonly ranked: number;
  readonly amount: number;
  /** 0 to 1: what the account brings, and what those above it bring. */
  readonly share: number;
  readonly shareAbove: number;
  /** Other accounts that bring the same. */
  readonly equals: number;
}

/** The line before an account's tier and the line at its end, by the name of the tier that ends there. */
export interface LinesAround {
  readonly above?: { readonly tier: string; readonly line: number };
  readonly below?: { readonly tier: string; readonly line: number };
  readonly tier: string;
  /** What the rule compares with the lines: a share of 0 to 1, a count of accounts, or an amount. */
  readonly measure: number;
}

/** An account's revenue in a period; the tier is undefined where it had none. */
export interface PeriodTier {
  readonly period: string;
  readonly tier: string | undefined;
  readonly amount: number;
}

/** Everything that the explanation of an account says. */
export const explainTexts = spoken("explain", explain, (say) => ({
  /** "Rank 35 of 89 with 8,000.00; the 34 accounts above bring 80.07%." */
  rank: ({ rank, ranked, amount, share, shareAbove }: Standing) =>
    rank === 1
      ? say.rankFirst({ rank, ranked, amount, share })
      : say.rank({ rank, ranked, amount, above: rank - 1, shareAbove }),
  /** "It is B: those above it bring 80.07%, past the 80% where A ends, but short of the 95% where B ends." */
  why: (lines: LinesAround, { splitBy, crossing }: Pick<Settings, "splitBy" | "crossing">) => {
    const { above, below, tier, measure } = lines;
    const around = {
      tier,
      aboveTier: above?.tier ?? "",
      aboveLine: above?.line ?? NaN,
      belowTier: below?.tier ?? "",
      belowLine: below?.line ?? NaN,
    };
    const which = above ? (below ? "both" : "above") : "below";
    if (splitBy === "absolute revenue") return say.why.amount({ ...around, lines: which });
    if (measure === 0) return say.why.nobodyAbove({ tier });
    const stays = crossing === "stays above";
    const on = stays && above && isOn(measure, above.line) ? "On" : "";
    const sentence = {
      "share of revenue": stays ? say.why.revenueAbove : say.why.revenueWith,
      "share of accounts": stays ? say.why.shareAbove : say.why.shareWith,
      "number of accounts": stays ? say.why.accountsAbove : say.why.accountsWith,
    }[splitBy];
    return sentence({ ...around, lines: `${which}${on}`, measure: measured(lines, splitBy) });
  },
  /** "1996: B with 3,600.00; 1997: A with 12,000.00; 1998: no revenue." */
  trail: (periods: readonly PeriodTier[], left: number) => {
    const each = periods.map(({ period, tier, amount }) => {
      if (tier !== undefined) return say.period.ranked({ period, tier, amount });
      return amount < 0 ? say.period.credit({ period, amount: -amount }) : say.period.nothing({ period });
    });
    const last = each[each.length - 1];
    return clausesOf(left > 0 ? [...each.slice(0, -1), say.leftOut({ period: last, left })] : each);
  },
  moved: (from: PeriodTier, to: PeriodTier, isUp: boolean) => {
    const [oldTier, newTier] = [from.tier, to.tier];
    const span = { from: from.period, to: to.period };
    if (oldTier === undefined)
      return newTier === undefined ? say.moved.never(span) : say.moved.came({ ...span, newTier });
    if (newTier === undefined) return say.moved.lost({ ...span, oldTier });
    if (oldTier === newTier) return say.moved.stayed({ ...span, newTier });
    return (isUp ? say.moved.rose : say.moved.fell)({ ...span, oldTier, newTier });
  },
  /** `share` is the part of all that the accounts together lost or won: 0 to 1. */
  shrank: (before: number, after: number, share: number) =>
    say.shrank({ before, after, share, less: before - after, lessShare: (before - after) / before }),
  grew: (before: number, after: number, share: number) =>
    say.grew({ before, after, share, more: after - before, moreShare: (after - before) / before }),
}));

/** With as many digits as it takes to tell the measure from the lines beside it. */
function measured({ measure, above, below }: LinesAround, splitBy: Settings["splitBy"]): string {
  if (splitBy === "number of accounts") return written(measure, "count");
  const others = [above, below].flatMap((each) => (each && !isOn(measure, each.line) ? [each.line] : []));
  const digits = [2, 3, 4, 5, 6].find((each) =>
    others.every((line) => withDigits(line, each) !== withDigits(measure, each)),
  );
  return withDigits(measure, digits ?? 8);
}

function withDigits(share: number, digits: number): string {
  return numberFormat({
    style: "percent",
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(share);
}

const isOn = (measure: number, line: number) => Math.abs(measure - line) <= 1e-12 * line;
