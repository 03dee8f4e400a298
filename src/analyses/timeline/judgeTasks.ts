import type { JudgedTask, TaskStatus, TimelineTask } from "../../model/timeline";
import { compareNames } from "../compareNames";

/**
 * How each task stands at the beginning of `today` (days count from 1970-01-01), by start, end, account and name; those
 * without a start come last. A task is late when its last day has passed and it is not done; it is behind when less of
 * it is done than of its calendar days has gone by.
 *
 * @example judgeTasks([{ name: "Pilot", start: 100, end: 109, done: 0.3, … }], 105) // 5 of 10 days gone: "Behind"
 * @example judgeTasks([{ name: "Pilot", start: 100, end: 109, done: 0.3, … }], 112) // "Late", daysLate 3
 */
export function judgeTasks(tasks: readonly TimelineTask[], today: number): readonly JudgedTask[] {
  return tasks
    .map((task) => {
      const days = task.end - task.start + 1;
      const status = statusOf(task, days, today);
      return { ...task, days, status, daysLate: status === "Late" ? today - task.end : NaN };
    })
    .sort(byStart);
}

function statusOf({ start, end, done }: TimelineTask, days: number, today: number): TaskStatus {
  if (done >= 1) return "Done";
  if (end < today) return "Late";
  if (Number.isNaN(days)) return "No dates";
  if (start > today) return "To come";
  return done * days < today - start - RESIDUE ? "Behind" : "On track";
}

/** 0.7 × 10 days is 7, not 6.999999999999999. */
const RESIDUE = 1e-9;

function byStart(one: JudgedTask, other: JudgedTask): number {
  return (
    compareDays(one.start, other.start) ||
    compareDays(one.end, other.end) ||
    compareNames(one.account, other.account) ||
    compareNames(one.name, other.name) ||
    compareNames(one.owner, other.owner) ||
    one.done - other.done
  );
}

function compareDays(one: number, other: number): number {
  if (Number.isNaN(one) || Number.isNaN(other))
    return Number(Number.isNaN(one)) - Number(Number.isNaN(other));
  return one - other;
}
