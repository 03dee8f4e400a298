import type { Inspection } from "../../model/outcome";

/** True for a workbook that can be written and in which nothing was found that a tool could read or has written. */
export function isUntouched({ readOnly, revenue, candidates, lastRuns, beside }: Inspection): boolean {
  const { criteriaAt, ratingsAt, kpisAt } = beside.inputs ?? {};
  const tables = [criteriaAt, ratingsAt, kpisAt, ...Object.values(beside.tables ?? {})];
  const isEmpty = candidates.length === 0 && Object.keys(lastRuns).length === 0;
  return !readOnly && !revenue && isEmpty && tables.every((each) => each === undefined);
}
