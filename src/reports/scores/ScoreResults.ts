import type { Note } from "../../model/note";
import type { Criteria, Quadrants, Ratings, Scores, Sensitivity } from "../../model/scores";
import type { Settings } from "../../model/settings";

/** The names of the sheets of criteria and ratings. */
export interface InputSheets {
  readonly criteria: string;
  readonly ratings: string;
}

/** What the sheet `Scoring matrix` shows. Arrays by account stand in the order of `ratings.accounts`. */
export interface ScoreResults {
  readonly criteria: Criteria;
  readonly ratings: Ratings;
  /** Where criteria and ratings stand, or will with this run. */
  readonly inputSheets: InputSheets;
  readonly scores: Scores;
  readonly quadrants: Quadrants;
  readonly sensitivity: Sensitivity;
  readonly settings: Settings;
  /** Net revenue of all periods; undefined where there is no revenue to read, NaN for accounts that it lacks. */
  readonly revenue?: Float64Array;
  /** Labels of the periods, in time order. */
  readonly periods: readonly string[];
  /** The combined tier, a code into the tier names; undefined where tiers go by revenue alone. */
  readonly tiers?: Uint8Array;
  readonly notes: readonly Note[];
  readonly asOf: Date;
  /** See `unchangedFormula`. */
  readonly unchanged?: string;
}
