import type { Kpis } from "./dashboard";
import type { Standings } from "./facts";
import type { FilledTables } from "./filledTables";
import type { ActionResult } from "./outcome";
import type { Criterion, Quadrants, Scores } from "./scores";

/** One side of an account in plain words: why it is in its tier, how it moved, its score, its risk. */
export interface ExplainSection {
  readonly heading: string;
  readonly sentences: readonly string[];
}

/** Where every account stands by its revenue: computed once a look, used for every account that is explained. */
export interface AccountsPlaced {
  /** Net revenue of each account over all periods. */
  readonly amounts: Float64Array;
  readonly standings: Standings;
  /** Rank of each account, 0 without revenue. */
  readonly rank: Uint32Array;
  /** Tier codes over all periods, and of each period on its own base. */
  readonly tiers: Uint8Array;
  readonly byPeriod: readonly Uint8Array[];
}

/** What is known of accounts beside their revenue; undefined where the workbook has no such tables, or faulty ones. */
export interface FactsBeside {
  /** Undefined without revenue. */
  readonly placed?: AccountsPlaced;
  readonly scored?: ScoredAccounts;
  readonly rated?: KpisOfDay;
  /** The tables that these facts are filled in. */
  readonly inputs?: InputFacts;
  /** The tables that one tool each reads, for the pane to show what that tool would come to. */
  readonly tables?: FilledTables;
}

/** How far the tables are that people fill in. */
export interface InputFacts {
  /** Ids of the sheets they stand on. */
  readonly sheets: readonly string[];
  /** The criteria that stand, or those a fresh workbook begins with; undefined where they are faulty. */
  readonly criteria?: readonly Criterion[];
  /** Where the criteria stand; undefined where they do not yet. */
  readonly criteriaAt?: string;
  /** Where the ratings stand; undefined where they do not yet. */
  readonly ratingsAt?: string;
  /** Accounts to be rated, and those of them that lack a rating which counts. */
  readonly toRate?: { readonly accounts: number; readonly lacking: number };
  readonly kpisAt?: string;
  /** What must be put right before scores, or KPIs, can be read. */
  readonly scoresFault?: string;
  readonly kpisFault?: string;
  /** The KPIs' fault is only that nobody has typed them yet. */
  readonly kpisToFillIn?: boolean;
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
  /** Where the account stands by revenue; undefined where it has no rank. */
  readonly standing?: AccountStanding;
  /** That the workbook was changed since it was read; undefined where it was not. */
  readonly doubt?: string;
}

/** The tier of an account, with its place among the tiers from 0, and its rank. */
export interface AccountStanding {
  readonly tier: string;
  readonly place: number;
  readonly tiers: number;
  readonly rank: number;
  readonly ranked: number;
}
