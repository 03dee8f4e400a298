import { Problem } from "../../model/problem";
import type { PeriodPair } from "../../model/retention";
import type { Period } from "../../model/revenue";
import type { Settings } from "../../model/settings";

/**
 * The two periods to compare: those of the setting, found by label whatever the case, else the last two.
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
  const wanted = folded(label);
  const place = periods.findIndex((period) => folded(period.label) === wanted);
  if (place >= 0) return place;
  const list = periods.map((period) => period.label).join(", ");
  throw new Problem("unknownRetentionPeriod", { period: label, list });
}

function folded(label: string): string {
  return label.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();
}
