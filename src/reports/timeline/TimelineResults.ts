import type { Note } from "../../model/note";
import type { ReadTable } from "../../model/plan";
import type { JudgedTask, OwnerLoad, TimelineFacts } from "../../model/timeline";

/** What the sheet `Timeline` shows; days count from 1970-01-01. */
export interface TimelineResults {
  readonly facts: TimelineFacts;
  readonly tasks: readonly JudgedTask[];
  /** Those that are drawn. */
  readonly nearest: readonly JudgedTask[];
  readonly owners: readonly OwnerLoad[];
  readonly today: number;
  /** What makes a day a date of this workbook when it is added. */
  readonly toSerial: number;
  readonly notes: readonly Note[];
  readonly stamp: {
    /** Today as ISO writes it. */
    readonly day: string;
    readonly table: ReadTable;
    /** An Excel expression that is true as long as the table is as it was. */
    readonly unchanged?: string;
  };
}
