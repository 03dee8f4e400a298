import type { Note } from "../../model/note";
import type { ReadTable } from "../../model/plan";
import type { Earnings, WhaleCurve } from "../../model/profit";
import type { Table } from "../../model/table";

/** What the sheet `Profit matrix` shows. */
export interface ProfitResults {
  readonly earnings: Earnings;
  readonly curve: WhaleCurve;
  /** `VF_CategoryProducts`; undefined where no profit by product is given. */
  readonly grid: Table | undefined;
  readonly currency: string;
  readonly notes: readonly Note[];
  readonly stamp: {
    readonly asOf: Date;
    readonly place: ReadTable;
    /** An Excel expression that is true as long as the table is as it was. */
    readonly unchanged?: string;
  };
}
