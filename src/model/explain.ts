import type { ActionResult } from "./outcome";

/** One side of an account in plain words: why it is in its tier, how it moved, its score, its risk. */
export interface ExplainSection {
  readonly heading: string;
  readonly sentences: readonly string[];
}

/** What `explainAccount` tells; without an account the message says that none stands there. */
export interface AccountExplained extends ActionResult {
  /** The name as shown; undefined where the cell is about no account. */
  readonly account?: string;
  readonly sections: readonly ExplainSection[];
  /** That the workbook was changed since it was read; undefined where it was not. */
  readonly doubt?: string;
}
