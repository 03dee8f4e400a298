import type { BookSnapshot } from "../model/book";
import type { Note } from "../model/note";
import type { ActionRequest, ActionResult, SourceCandidate } from "../model/outcome";
import type { ColumnsBlock, InputBlock, ReadTable, SheetPlan } from "../model/plan";
import type { Revenue } from "../model/revenue";
import type { SettingOf } from "../model/setting";
import type { Settings } from "../model/settings";

/** What computes something of the workbook and lays it out there; a run of it can be undone and outdated. */
export interface Tool<Result extends ActionResult = ActionResult> {
  /** The action's name: `scoreAccounts`. */
  readonly id: string;
  readonly revenue: "needed" | "if there" | "not read";
  /** The settings its results hang on, beside those of `revenue`. */
  readonly settings: readonly SettingOf[];
  /** Pure: the same given comes to the same, so that a run that is kept can be computed anew. Throws Problems. */
  readonly compute: (given: Given) => Computed<Result>;
}

/** All a tool may look at. Undoing a run gives it the book, the settings, the request and the day of then. */
export interface Given {
  readonly book: BookSnapshot;
  readonly settings: Settings;
  /** Undefined where there is none and the tool can do without. */
  readonly revenue?: Revenue;
  readonly candidates: readonly SourceCandidate[];
  /** Of reading settings, sources and revenue. */
  readonly notes: readonly Note[];
  readonly request: ActionRequest;
  /**
   * An Excel expression for the stamp, true as long as revenue and these tables stay as the run leaves them; see
   * `unchangedFormula`. Give it the very `read` and `inputs` of `Computed`. Undefined where there is nothing to look at.
   */
  readonly unchanged: (read?: readonly ReadTable[], inputs?: readonly InputBlock[]) => string | undefined;
}

/** What a tool comes to. The sheet `KAM Settings` is added by who runs it. */
export interface Computed<Result extends ActionResult = ActionResult> {
  readonly sheets: readonly SheetPlan[];
  readonly columns?: readonly ColumnsBlock[];
  /** Tables that people fill in: what to make or to add. */
  readonly inputs?: readonly InputBlock[];
  /** Such tables that it read, as they stand in the book: kept for undoing, part of the fingerprint. */
  readonly read: readonly ReadTable[];
  /** Its notes hold those given and its own. */
  readonly result: Result;
}
