import type { ActionResult } from "./outcome";
import type { ReadTable } from "./plan";

/** The columns of `VF_Timeline`, a contract. */
export const timelineHeaders = ["Account", "Task", "Owner", "Start", "End", "Done %"] as const;

/** The header of one of them. */
export type TimelineHeader = (typeof timelineHeaders)[number];

/** What `VF_Timeline` tells, in the order of its rows. */
export interface Timeline {
  readonly tasks: readonly TimelineTask[];
  /** What makes a day counted from 1970-01-01 a date of this workbook when it is added. */
  readonly toSerial: number;
  readonly place: ReadTable;
}

/** A task; days count from 1970-01-01 and are NaN where not known, texts are "". */
export interface TimelineTask {
  readonly name: string;
  readonly account: string;
  readonly owner: string;
  /** Equal for two spellings of one owner. */
  readonly ownerKey: string;
  readonly start: number;
  /** The last day of the task. */
  readonly end: number;
  /** 0 to 1; what is not known counts as 0. */
  readonly done: number;
}

/** How a task stands on a day. */
export type TaskStatus = (typeof taskStatuses)[number];

/** Every status: late is past its end and not done, behind has less done than days gone by. */
export const taskStatuses = ["Late", "Behind", "On track", "To come", "Done", "No dates"] as const;

/** A task as it stands on a day. */
export interface JudgedTask extends TimelineTask {
  readonly status: TaskStatus;
  /** Calendar days, first and last included; NaN where not known. */
  readonly days: number;
  /** Days since its end where it is late, else NaN. */
  readonly daysLate: number;
}

/** The plan in a few numbers. */
export interface TimelineFacts {
  readonly tasks: number;
  readonly counts: Readonly<Record<TaskStatus, number>>;
  /** The task that is late the longest; undefined where none is. */
  readonly latest?: JudgedTask;
}

/** What `buildTimeline` did; without facts it made the table to fill in. */
export interface TimelineRun extends ActionResult {
  readonly facts?: TimelineFacts;
}

/** What an owner has to do. */
export interface OwnerLoad {
  readonly owner: string;
  readonly tasks: number;
  readonly open: number;
  readonly late: number;
  /** Days from today on with two or more open tasks. */
  readonly overlapDays: number;
  readonly mostAtOnce: number;
  /** The first day with that many, NaN where nothing with dates is open. */
  readonly busyFrom: number;
}
