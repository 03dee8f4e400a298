import type { Note } from "../../model/note";
import type { ComparedPeriods } from "../../model/retention";
import type { Table } from "../../model/table";
import type { Stamp } from "../stampLine";

/** What the sheet `Retention` shows. */
export interface RetentionResults {
  readonly compared: ComparedPeriods;
  /** `VF_Retention` */
  readonly byPeriod: Table;
  /** `VF_LostAccounts` */
  readonly lost: Table;
  /** `VF_GainedAccounts`: the largest of them. */
  readonly gained: Table;
  /** The revenue of all accounts over all periods, largest first: it decides the unit, as on the other sheets. */
  readonly sizes: ArrayLike<number>;
  readonly notes: readonly Note[];
  readonly stamp: Stamp;
}
