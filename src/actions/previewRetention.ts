import { changedAccounts } from "../analyses/retention/changedAccounts";
import { choosePair } from "../analyses/retention/choosePair";
import { retentionBetween } from "../analyses/retention/retentionBetween";
import { Problem } from "../model/problem";
import type { ComparedPeriods } from "../model/retention";
import type { Revenue } from "../model/revenue";
import type { Settings } from "../model/settings";
import { cellOf, columnOf } from "../model/table";

/** An account that left or brings less. */
export interface LostAccount {
  readonly account: string;
  /** It left; others bring less. */
  readonly isGone: boolean;
  /** Below 0. */
  readonly change: number;
}

/** What retention would come to, or the sentence that says why it cannot be told. */
export type RetentionPreview =
  { readonly compared: ComparedPeriods; readonly lost: readonly LostAccount[] } | { readonly fault: string };

/** Retention between the two periods of the settings, and whom it lost, the largest first; nothing is written. */
export function previewRetention(revenue: Revenue, settings: Settings): RetentionPreview {
  try {
    const { periods, amounts } = revenue;
    const pair = choosePair(periods, settings);
    const { lost } = changedAccounts(revenue, pair, settings, 0);
    const [account, after, change] = ["Account", "Revenue after", "Change"].map((name) =>
      columnOf(lost, name),
    );
    return {
      compared: {
        from: periods[pair.from].label,
        to: periods[pair.to].label,
        consecutive: pair.to === pair.from + 1,
        retention: retentionBetween(amounts[pair.from], amounts[pair.to]),
      },
      lost: Array.from({ length: lost.rows }, (_, row) => ({
        account: String(cellOf(account, row)),
        isGone: cellOf(after, row) === 0,
        change: Number(cellOf(change, row)),
      })),
    };
  } catch (error) {
    if (error instanceof Problem) return { fault: error.message };
    throw error;
  }
}
