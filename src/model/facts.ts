/** The numbers behind the vital-few sentence. Shares are 0 to 1. */
export interface ParetoFacts {
  readonly line: number;
  readonly ranked: number;
  readonly unranked: number;
  /** Sum of positive net revenue: the base of all shares. */
  readonly base: number;
  readonly vitalFew: number;
  /** vitalFew ÷ ranked. */
  readonly vitalFewShare: number;
  /** Accounts that make the top 20 %: ranked × 0.2, rounded up. */
  readonly topFifth: number;
  readonly topFifthShare: number;
}

/** How concentrated the portfolio is. Shares are 0 to 1. */
export interface Concentration {
  readonly top1: number;
  readonly top5: number;
  readonly top10: number;
  /** Herfindahl-Hirschman index, the sum of squared shares, 0 to 1. */
  readonly hhi: number;
  readonly gini: number;
}

/** The accounts with positive net revenue, best first: three arrays in that order. */
export interface Standings {
  /** How many accounts there are, with or without revenue. */
  readonly accounts: number;
  /** Indices of the accounts in `Revenue`. */
  readonly order: Uint32Array;
  /** What each brings, largest first. */
  readonly sorted: Float64Array;
  /** What each and all before it bring; the last is the base. */
  readonly running: Float64Array;
  /** The sum of all of them: the base of every share. */
  readonly base: number;
}

/** Each account's place, by the account's index in `Revenue`. Unranked accounts: rank 0, tier 255, shares NaN. */
export interface Ranking extends Standings {
  /** 1, 2, 2, 4: equal revenue, equal rank. */
  readonly rank: Uint32Array;
  readonly amount: Float64Array;
  readonly share: Float64Array;
  readonly cumulativeShare: Float64Array;
}

/** The tier code of an account without positive net revenue. */
export const UNRANKED = 255;
