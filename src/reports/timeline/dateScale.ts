import type { AxisPlan } from "../../model/chartPlan";
import type { JudgedTask } from "../../model/timeline";

/** The days that a Gantt spans and where its lines stand; days count from 1970-01-01. */
export interface DateScale {
  readonly first: number;
  readonly last: number;
  readonly every: number;
  readonly numberFormat: NonNullable<AxisPlan["numberFormat"]>;
}

/** From the Monday on or before the first day to a whole number of steps that reaches the last, today included. */
export function dateScale(tasks: readonly JudgedTask[], today: number): DateScale {
  const start = Math.min(today, ...tasks.map((task) => task.start));
  const end = Math.max(today, ...tasks.map((task) => task.end)) + 1;
  const first = start - ((((start - A_MONDAY) % WEEK) + WEEK) % WEEK);
  const span = end - first;
  const every = steps.find((step) => span / step <= MOST_STEPS) ?? Math.ceil(span / MOST_STEPS / WEEK) * WEEK;
  const last = first + Math.ceil(span / every) * every;
  return { first, last, every, numberFormat: span > A_YEAR ? "mmm yyyy" : "d mmm" };
}

/** 5 January 1970. */
const A_MONDAY = 4;
const WEEK = 7;
const A_YEAR = 300;
const MOST_STEPS = 14;
/** Whole weeks, so that every line stands on a Monday. */
const steps = [7, 14, 28, 56, 91, 182, 364];
