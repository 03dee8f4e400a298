import { earningsOf } from "../analyses/profit/earningsOf";
import { whaleCurve } from "../analyses/profit/whaleCurve";
import type { Earning, Profits, WhaleFacts } from "../model/profit";

/** What the profit matrix would tell. */
export interface ProfitPreview {
  readonly facts: WhaleFacts;
  /** Accounts of which revenue or a cost is not known. */
  readonly unknown: number;
  /** The accounts that earn most, best first, at most so many. */
  readonly best: readonly Earning[];
  /** The accounts that lose money, the largest loss first. */
  readonly losing: readonly Earning[];
}

/** Who earns and who loses, with at most `most` of the best; nothing is written. */
export function previewProfit({ accounts }: Profits, most: number): ProfitPreview {
  const { earnings, unknown } = earningsOf(accounts);
  return {
    facts: whaleCurve(earnings).facts,
    unknown,
    best: earnings.filter(({ contribution }) => contribution > 0).slice(0, most),
    losing: earnings.filter(({ contribution }) => contribution < 0).reverse(),
  };
}
