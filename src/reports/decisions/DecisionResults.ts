import type { AccountMap, DecisionFacts, PersonToWin } from "../../model/decisions";
import type { Note } from "../../model/note";
import type { ReadTable } from "../../model/plan";

/** What the sheet `Decision map` shows. */
export interface DecisionResults {
  readonly maps: readonly AccountMap[];
  readonly facts: DecisionFacts;
  /** Of all maps, ranked. */
  readonly toWin: readonly PersonToWin[];
  /** Boxes that the person moved stay where they are. */
  readonly keepMoved: boolean;
  readonly notes: readonly Note[];
  /** The tables of contacts and influence. */
  readonly places: readonly ReadTable[];
  /** The day of the run as ISO writes it. */
  readonly day: string;
  /** An Excel expression that is true as long as the tables are as they were. */
  readonly unchanged?: string;
}
