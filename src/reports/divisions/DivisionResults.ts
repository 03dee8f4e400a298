import type { AccountWhiteSpace, DivisionMap, WhiteSpace } from "../../model/divisions";
import type { Note } from "../../model/note";

/** What the sheet `Division map` shows. */
export interface DivisionResults {
  readonly map: DivisionMap;
  readonly facts: WhiteSpace;
  /** One for each product, in their order. */
  readonly byProduct: readonly WhiteSpace[];
  readonly byAccount: readonly AccountWhiteSpace[];
  readonly notes: readonly Note[];
  /** The day of the run as ISO writes it. */
  readonly day: string;
  /** An Excel expression that is true as long as the table is as it was. */
  readonly unchanged?: string;
}
