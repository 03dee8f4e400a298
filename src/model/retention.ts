import type { ActionResult } from "./outcome";
import type { Period } from "./revenue";

/** What became of the accounts and the revenue of one period in a later one. Revenue counts where it is above zero. */
export interface Retention {
  readonly accounts: {
    readonly opening: number;
    readonly kept: number;
    readonly lost: number;
    /** Without revenue in the first period. */
    readonly fresh: number;
    /** Kept, but bringing less, and bringing more. */
    readonly shrunk: number;
    readonly grown: number;
  };
  /** opening − churned − contraction + expansion + fresh = closing */
  readonly revenue: {
    readonly opening: number;
    readonly churned: number;
    readonly contraction: number;
    readonly expansion: number;
    readonly fresh: number;
    readonly closing: number;
  };
  /** Accounts kept ÷ opening, 0 to 1; NaN, as the two below, where nobody had revenue in the first period. */
  readonly logoRetention: number;
  /** GRR: of the opening revenue what is left without growth, 0 to 1. */
  readonly grossRetention: number;
  /** NRR: what the opening accounts bring in the later period ÷ the opening revenue; above 1 where growth outweighs loss. */
  readonly netRetention: number;
}

/** The two periods that are compared, by their place in `Revenue.periods`. */
export interface PeriodPair {
  readonly from: number;
  readonly to: number;
}

/** The periods that are compared, by label, and what became of the first. */
export interface ComparedPeriods {
  readonly from: string;
  readonly to: string;
  /** False where there are periods between the two. */
  readonly consecutive: boolean;
  readonly retention: Retention;
}

/** What `buildRetention` did. */
export interface RetentionRun extends ActionResult {
  readonly compared: ComparedPeriods;
}

/** A stretch of time that retention is told of. */
export interface RetentionStretch {
  readonly from: Period;
  readonly to: Period;
  readonly retention: Retention;
}
