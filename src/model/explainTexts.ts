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
export const explainTexts = {
  tierHeading: "Tier by revenue",
  /** "Rank 35 of 89 with 8,000.00; the 34 accounts above bring 80.07%." */
  rank: ({ rank, ranked, amount, share, shareAbove }: Standing) => {
    const place = `Rank ${count(rank)} of ${count(ranked)} with ${money(amount)}`;
    if (rank === 1) return `${place}, which is ${percent(share)} of revenue.`;
    const above = rank === 2 ? "the account above brings" : `the ${count(rank - 1)} accounts above bring`;
    return `${place}; ${above} ${percent(shareAbove)}.`;
  },
  equals: (equals: number) =>
    equals === 1
      ? "Another account brings the same and shares its rank."
      : `${count(equals)} other accounts bring the same and share its rank.`,
  /** "It is B: those above it bring 80.07%, past the 80% where A ends, but short of the 95% where B ends." */
  why: (lines: LinesAround, { splitBy, crossing }: Pick<Settings, "splitBy" | "crossing">) => {
    const { above, below, tier, measure } = lines;
    if (splitBy === "absolute revenue") {
      const parts = [
        ...(above ? [`less than the ${money(above.line)} from which an account is ${above.tier}`] : []),
        ...(below ? [`no less than the ${money(below.line)} from which it is ${below.tier}`] : []),
      ];
      return `It is ${tier}: it brings ${parts.join(", but ")}.`;
    }
    if (measure === 0) return `It is ${tier}: nobody stands above it.`;
    const places = [
      ...(above ? [`${past[crossing](isOn(measure, above.line))} ${endOf(above, splitBy)}`] : []),
      ...(below ? [`${short[crossing]} ${endOf(below, splitBy)}`] : []),
    ];
    const reach = reaches[crossing][splitBy](measured(lines, splitBy));
    return `It is ${tier}: ${reach}, ${places.join(", but ")}.`;
  },
  lift: (amount: number, tier: string) =>
    `${money(amount)} more revenue would lift it to ${tier}, the others as they are.`,
  noLift: (tier: string) => `More revenue alone would not lift it to ${tier}.`,
  drop: (amount: number, tier: string) => `${money(amount)} less would drop it to ${tier}.`,
  noDrop: (tier: string) => `No loss would drop it below ${tier} as long as it has any revenue.`,
  unranked: {
    none: "It has no revenue, so it has neither rank nor tier.",
    cancelled: "Credit notes cancel its revenue, so it has neither rank nor tier.",
    negative: (amount: number) =>
      `Credit notes exceed its revenue by ${money(amount)}, so it has neither rank nor tier.`,
  },
  wouldRank: (amount: number, tier: string) => `${money(amount)} more revenue would rank it, in ${tier}.`,
  firstRevenue: (tier: string) => `Its first revenue would rank it, in ${tier}.`,

  movementHeading: "Over the periods",
  /** "1996: B with 3,600.00; 1997: A with 12,000.00; 1998: no revenue." */
  trail: (periods: readonly PeriodTier[], left: number) => {
    const each = periods.map(({ period, tier, amount }) =>
      tier === undefined ? `${period}: ${nothing(amount)}` : `${period}: ${tier} with ${money(amount)}`,
    );
    const before = left > 0 ? ` (${count(left)} earlier ${left === 1 ? "period" : "periods"} left out)` : "";
    return `${each.join("; ")}${before}.`;
  },
  moved: (from: PeriodTier, to: PeriodTier, isUp: boolean) => {
    const span = `From ${from.period} to ${to.period}`;
    if (from.tier === undefined && to.tier === undefined) return `${span} it had no revenue.`;
    if (from.tier === undefined) return `${span} it came new, into ${to.tier}.`;
    if (to.tier === undefined) return `${span} it was lost; it had been ${from.tier}.`;
    if (from.tier === to.tier) return `${span} it stayed ${to.tier}.`;
    return `${span} it ${isUp ? "rose" : "fell"} from ${from.tier} to ${to.tier}.`;
  },
  onePeriod: (period: string) => `Only ${period} was read, so nothing can have moved.`,

  retentionHeading: (from: string, to: string) => `Retention from ${from} to ${to}`,
  lost: (before: number, share: number) =>
    `Lost: it brought ${money(before)} and now nothing. That is ${percent(share)} of all churned revenue.`,
  shrank: (before: number, after: number, share: number) =>
    `Shrank by ${money(before - after)} (–${percent((before - after) / before)}), from ${money(before)} to ` +
    `${money(after)}. That is ${percent(share)} of all contraction.`,
  grew: (before: number, after: number, share: number) =>
    `Grew by ${money(after - before)} (+${percent((after - before) / before)}), from ${money(before)} to ` +
    `${money(after)}. That is ${percent(share)} of all expansion.`,
  fresh: (after: number, share: number) =>
    `New: it brought nothing and now ${money(after)}. That is ${percent(share)} of all new revenue.`,
  same: (amount: number) => `Kept: it brings ${money(amount)} as before.`,
  neither: "It had no revenue in either period.",

  noAccount: "No account stands there. Select a row of your revenue or of a results table.",
  unknownAccount: (name: string) => `“${name}” was not among the accounts that were last read.`,
  /** The message: what the pane puts above the sections. */
  explained: (account: string, rank: string) => `${account}: ${rank}`,
  asLastRead: "The workbook was changed since; this is as last read.",
} as const;

type Counted = Exclude<Settings["splitBy"], "absolute revenue">;

/** What is compared with the lines, in words: what stands above the account, or what stands with it. */
const reaches: Readonly<
  Record<Settings["crossing"], Readonly<Record<Counted, (measure: string) => string>>>
> = {
  "stays above": {
    "share of revenue": (measure) => `those above it bring ${measure}`,
    "share of accounts": (measure) => `${measure} of the accounts stand above it`,
    "number of accounts": (measure) => `the accounts above it are ${measure}`,
  },
  "falls below": {
    "share of revenue": (measure) => `with it the cumulative share is ${measure}`,
    "share of accounts": (measure) => `with it ${measure} of the accounts are counted`,
    "number of accounts": (measure) => `with it the accounts are ${measure}`,
  },
};

const past: Readonly<Record<Settings["crossing"], (isOn: boolean) => string>> = {
  "stays above": (isOnIt) => (isOnIt ? "which reaches" : "past"),
  "falls below": () => "past",
};

const short: Readonly<Record<Settings["crossing"], string>> = {
  "stays above": "short of",
  "falls below": "within",
};

function endOf({ tier, line }: { readonly tier: string; readonly line: number }, splitBy: Counted): string {
  return splitBy === "number of accounts"
    ? `the ${count(line)} that ${tier} takes`
    : `the ${percentText(line)} where ${tier} ends`;
}

/** With as many digits as it takes to tell the measure from the lines beside it. */
function measured({ measure, above, below }: LinesAround, splitBy: Counted): string {
  if (splitBy === "number of accounts") return count(measure);
  const others = [above, below].flatMap((each) => (each && !isOn(measure, each.line) ? [each.line] : []));
  const digits = [2, 3, 4, 5, 6].find((each) =>
    others.every((line) => written(line, each) !== written(measure, each)),
  );
  return `${written(measure, digits ?? 8)}%`;
}

const written = (share: number, digits: number) => (share * 100).toFixed(digits);

const isOn = (measure: number, line: number) => Math.abs(measure - line) <= 1e-12 * line;

const nothing = (amount: number) => (amount < 0 ? `credit notes of ${money(-amount)}` : "no revenue");

const count = (number: number) => number.toLocaleString("en-US", { maximumFractionDigits: 2 });

const money = (amount: number) =>
  amount.toLocaleString("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** A share as measured: 80.07% */
const percent = (share: number) => `${(share * 100).toFixed(2)}%`;

/** A share as set: 80%, 99.5% */
const percentText = (share: number) => `${Number((share * 100).toFixed(2))}%`;
