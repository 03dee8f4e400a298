import type { ActionResult } from "./outcome";
import type { ReadTable } from "./plan";

/** The columns of `VF_Profit`, in their order; every further column of numbers is the profit with one product. */
export const profitHeaders = ["Account", "Revenue", "Cost of goods", "Cost to serve", "Category"] as const;

export type ProfitHeader = (typeof profitHeaders)[number];

/** What `VF_Profit` tells of the accounts, in the order in which they were met. */
export interface Profits {
  readonly accounts: readonly AccountProfit[];
  /** The products whose profit is given, in their order. */
  readonly products: readonly string[];
  /** Currency code of the revenue where its cells state one, else "". */
  readonly currency: string;
  readonly place: ReadTable;
}

/** One account; money is NaN where it is not known, and blank is not known. */
export interface AccountProfit {
  readonly name: string;
  readonly revenue: number;
  readonly costOfGoods: number;
  readonly costToServe: number;
  /** "" where none is named. */
  readonly category: string;
  /** The profit with each of `Profits.products`; NaN where none is given. */
  readonly products: readonly number[];
}

/** What an account earns. The three shares of revenue are NaN where there is no revenue above zero. */
export interface Earning {
  readonly account: AccountProfit;
  /** Revenue less cost of goods less cost to serve. */
  readonly contribution: number;
  /** Revenue less cost of goods, as a share of revenue. */
  readonly grossMargin: number;
  /** Cost to serve as a share of revenue. */
  readonly costShare: number;
  /** Contribution as a share of revenue. */
  readonly contributionMargin: number;
  /** A code into the names of the quadrants, `NO_PROFIT_QUADRANT` for none. */
  readonly quadrant: number;
}

/** The quadrant of an account without revenue above zero. */
export const NO_PROFIT_QUADRANT = 4;

/** The accounts whose contribution is known, most profitable first. */
export interface Earnings {
  readonly earnings: readonly Earning[];
  /** The lines between the quadrants: the medians; NaN where no account has revenue above zero. */
  readonly marginLine: number;
  readonly costLine: number;
  /** Accounts of which revenue or a cost is not known. */
  readonly unknown: number;
}

/** The numbers behind the whale curve's sentence; money, and shares of the whole profit. */
export interface WhaleFacts {
  readonly accounts: number;
  /** Accounts that earn and accounts that lose; the others come to exactly nothing. */
  readonly earners: number;
  readonly losers: number;
  /** What the earners earn: the curve's peak. */
  readonly earned: number;
  /** What the losers lose, above zero. */
  readonly lost: number;
  readonly profit: number;
  /** The fewest accounts that earn 80 % of the profit, and what they earn as a share; 0 and NaN without profit. */
  readonly few: number;
  readonly fewShare: number;
}

/** Cumulative contribution over the accounts, most profitable first. */
export interface WhaleCurve {
  readonly cumulative: Float64Array;
  readonly facts: WhaleFacts;
}

/** What `buildProfitMatrix` did; without facts it made the table to fill in. */
export interface ProfitRun extends ActionResult {
  readonly facts?: WhaleFacts;
}
