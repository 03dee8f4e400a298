import type { TierLine } from "../model/outcome";
import type { Revenue } from "../model/revenue";
import { settingList } from "../model/settingList";
import type { Settings, SplitBy } from "../model/settings";

/**
 * The settings with other things to split by. Shares get their usual lines; amounts and counts get lines that keep
 * the tiers about as they are: where 34, 27 and 28 accounts make A, B and C, lines by number of accounts are 34 and 61.
 */
export function splitLines(
  settings: Settings,
  splitBy: SplitBy,
  tiers: readonly TierLine[],
  revenue: Revenue | undefined,
): Settings {
  if (revenue && splitBy === "number of accounts") {
    return { ...settings, splitBy, tierLines: runningCounts(tiers) };
  }
  if (revenue && splitBy === "absolute revenue") {
    return { ...settings, splitBy, tierLines: lastAmounts(revenue, runningCounts(tiers)) };
  }
  return settingList.find(({ key }) => key === "Split by")?.parse(splitBy, settings) ?? settings;
}

/** Accounts down to each line: the last tier has none. */
function runningCounts(tiers: readonly TierLine[]): number[] {
  let count = 0;
  return tiers.slice(0, -1).map((tier) => (count += tier.accounts));
}

/** The revenue of the last account above each line, in two digits: 11,234 becomes 11,000, so that it stays above. */
function lastAmounts({ names, amounts }: Revenue, counts: readonly number[]): number[] {
  const totals = names.map((_, account) => amounts.reduce((sum, period) => sum + period[account], 0));
  const best = Float64Array.from(totals.filter((total) => total > 0))
    .sort()
    .reverse();
  return counts.map((count) => twoDigitsDown(best[Math.max(count, 1) - 1]));
}

function twoDigitsDown(amount: number): number {
  const unit = 10 ** (Math.floor(Math.log10(amount)) - 1);
  return Number((Math.floor(amount / unit) * unit).toPrecision(2));
}
