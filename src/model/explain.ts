import type { Kpis } from "./dashboard";
import type { ActionResult } from "./outcome";
import type { Criterion, Quadrants, Scores } from "./scores";

/** One side of an account in plain words: why it is in its tier, how it moved, its score, its risk. */
export interface ExplainSection {
  readonly heading: string;
  readonly sentences: readonly string[];
}

/** What is known of accounts beside their revenue; undefined where the workbook has no such tables, or faulty ones. */
export interface FactsBeside {
  readonly scored?: ScoredAccounts;
  readonly rated?: KpisOfDay;
}

/** The scores of accounts, with what they come from. */
export interface ScoredAccounts {
  readonly keys: readonly string[];
  readonly names: readonly string[];
  readonly criteria: readonly Criterion[];
  readonly scores: Scores;
  readonly quadrants: Quadrants;
}

/** The KPIs of accounts, and the day they are told of, counted from 1970-01-01. */
export interface KpisOfDay {
  readonly kpis: Kpis;
  readonly day: number;
}

/** What `explainAccount` tells; without an account the message says that none stands there. */
export interface AccountExplained extends ActionResult {
  /** The name as shown; undefined where the cell is about no account. */
  readonly account?: string;
  readonly sections: readonly ExplainSection[];
  /** That the workbook was changed since it was read; undefined where it was not. */
  readonly doubt?: string;
}
