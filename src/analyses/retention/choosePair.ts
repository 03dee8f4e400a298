import { firstListed, listed } from "../../model/languages/joined";
import { Problem } from "../../model/problem";
import type { PeriodPair } from "../../model/retention";
import type { Period } from "../../model/revenue";
import type { Settings } from "../../model/settings";

/**
 * The two periods to compare: those of the setting, found by label whatever the case and the order of its words, else the last two.
 * Throws the Problems `oneRetentionPeriod`, `unknownRetentionPeriod` and `retentionPairOrder`.
 * @example
 * choosePair(northwind.periods, { retentionPair: { from: "1996", to: "1998" } }) // { from: 0, to: 2 }
 */
export function choosePair(
  periods: readonly Period[],
  { retentionPair: pair }: Pick<Settings, "retentionPair">,
): PeriodPair {
  if (periods.length < 2) throw new Problem("oneRetentionPeriod", { period: periods[0]?.label ?? "" });
  if (!pair) return { from: periods.length - 2, to: periods.length - 1 };
  const [from, to] = [pair.from, pair.to].map((label) => placeOf(periods, label));
  if (from >= to) throw new Problem("retentionPairOrder", pair);
  return { from, to };
}

function placeOf(periods: readonly Period[], label: string): number {
  for (const form of [folded, wordsInOrder]) {
    const wanted = form(label);
    const place = periods.findIndex((period) => form(period.label) === wanted);
    if (place >= 0) return place;
  }
  throw new Problem("unknownRetentionPeriod", { period: label, list: labelsOf(periods) });
}

function folded(label: string): string {
  return label.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();
}

/** "2015 Q1", "2015-Q1" and "Q1 2015" are the same words. */
function wordsInOrder(label: string): string {
  return folded(label)
    .split(/[^\p{L}\p{N}]+/u)
    .sort()
    .join(" ");
}

function labelsOf(periods: readonly Period[]): string {
  const labels = periods.map(({ label }) => label);
  const [last] = labels.slice(-1);
  return labels.length > MOST_LISTED ? `${firstListed(labels, 6)} ${last}` : listed(labels);
}

const MOST_LISTED = 12;
