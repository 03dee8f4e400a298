import type { Cell } from "./cells";
import type { ActionResult } from "./outcome";
import type { ReadTable } from "./plan";
import { valueTexts } from "./valueTexts";

/** The two sides of the scoring matrix, as the template names them. */
export const dimensions = ["Growth", "Harmony"] as const;
export type Dimension = (typeof dimensions)[number];

/** Where a criterion's ratings come from: the table of ratings, or a figure of the revenue put on the scale. */
export const criterionSources = ["Rating", "Revenue total", "Last change", "CAGR"] as const;
export type CriterionSource = (typeof criterionSources)[number];

/** What accounts are rated by. The weight is 0 or more; it counts as its part of the sum of all weights. */
export interface Criterion {
  readonly name: string;
  /** What makes two spellings one criterion; see `accountKey`. */
  readonly key: string;
  readonly dimension: Dimension;
  readonly weight: number;
  readonly higherIsBetter: boolean;
  readonly source: CriterionSource;
}

/** A change of the table of criteria that the person made in the pane; a name that is not there yet is added. */
export type CriterionWish = Omit<Criterion, "key">;

/** The columns of `VF_Criteria`; a contract. */
export const criteriaColumns = ["Criterion", "Dimension", "Weight", "Higher is better", "Source"] as const;

/** The criteria, in the order of their table. */
export interface Criteria {
  readonly list: readonly Criterion[];
  /** The table they were read from, without the wishes of the pane; undefined where it is yet to be made. */
  readonly found?: CriteriaTable;
}

/** Where the criteria stand, and under which names: a cell is found again by what stands in its row. */
export interface CriteriaTable {
  readonly place: ReadTable;
  /** The columns it has, by their name in `criteriaColumns`. */
  readonly columns: ReadonlyMap<string, Column>;
  /** The text of the first column, by the criterion's key. */
  readonly rowOf: ReadonlyMap<string, string>;
}

/** The lowest and the highest rating. */
export interface Scale {
  readonly lowest: number;
  readonly highest: number;
}

/** What every account got: the accounts in the order of their table, then those of the revenue that it lacks. */
export interface Ratings {
  /** As they are written in the table, so that a formula finds them there. */
  readonly accounts: readonly string[];
  readonly keys: readonly string[];
  /** One array a criterion, one rating an account; NaN where there is none. */
  readonly marks: readonly Float64Array[];
  readonly found?: RatingsTable;
  /** Accounts that the table lacks: the last of `accounts`. */
  readonly added: readonly string[];
}

/** Where the ratings stand. */
export interface RatingsTable {
  readonly place: ReadTable;
  /** The header of the accounts. */
  readonly accountColumn: Column;
  /** The header of each criterion as it is written in the table, by the criterion's key. */
  readonly columns: ReadonlyMap<string, Column>;
  /** Some account is a number there, and not its text. */
  readonly hasNumberNames: boolean;
}

/** A column of a table of input, on its sheet. */
export interface Column {
  /** The header as it stands in its cell. */
  readonly name: string;
  readonly column: number;
}

/** What the accounts come to. Blank scores are NaN, blank ranks 0. */
export interface Scores {
  /** As they count: on the scale, "lower is better" turned round. One array a criterion. */
  readonly counted: readonly Float64Array[];
  readonly growth: Float64Array;
  readonly harmony: Float64Array;
  readonly score: Float64Array;
  /** 1, 2, 2, 4: equal scores share a rank. */
  readonly rank: Uint32Array;
  /** All accounts, best first, equals by name, those without a score last. */
  readonly order: Uint32Array;
  /** How many have a score. */
  readonly scored: number;
  /** Each account's place by name, from 1: the order of equals. */
  readonly placeByName: Uint32Array;
}

/** Where growth and harmony part, and the quadrant of each account: a code into the names, `NO_QUADRANT` for none. */
export interface Quadrants {
  readonly growthLine: number;
  readonly harmonyLine: number;
  readonly codes: Uint8Array;
}

/** The quadrant of an account that lacks growth or harmony. */
export const NO_QUADRANT = 255;

/** How firmly the top stands when the weights are varied. Shares are 0 to 1 of the draws. */
export interface Sensitivity {
  /** How many accounts are the top; 0 where there is nothing to tell. */
  readonly top: number;
  readonly draws: number;
  /** By how much each weight was varied at most: 0.2. */
  readonly variation: number;
  /** By account: how often it was among the top; NaN without a score. */
  readonly hold: Float64Array;
  /** How often the first account stayed first. */
  readonly leader: number;
  /** Pairs that often change places, the most restless first; indices of accounts. */
  readonly swaps: readonly { readonly upper: number; readonly lower: number; readonly share: number }[];
}

/** A cell of the table of criteria as the person sees it. */
export function criterionCells(criterion: CriterionWish): Readonly<Record<string, Cell>> {
  return {
    Criterion: criterion.name,
    Dimension: valueTexts.dimensions[criterion.dimension],
    Weight: criterion.weight,
    "Higher is better": valueTexts.yesNo[criterion.higherIsBetter ? "yes" : "no"],
    Source: valueTexts.criterionSources[criterion.source],
  };
}

/** What `scoreAccounts` did. */
export interface ScoreRun extends ActionResult {
  readonly criteria: readonly Criterion[];
  /** Best first, equals by name; at most the first 100, those without a score left out. */
  readonly scores: readonly ScoreLine[];
  /** How firmly the top stands, in sentences. */
  readonly words: readonly string[];
}

/** One account as the pane shows it; NaN where it has no growth or harmony. */
export interface ScoreLine {
  readonly account: string;
  readonly rank: number;
  readonly score: number;
  readonly growth: number;
  readonly harmony: number;
  /** "" for none. */
  readonly quadrant: string;
}
