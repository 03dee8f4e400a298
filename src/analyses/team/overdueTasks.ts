import type { OverdueTask, TeamEntry } from "../../model/team";
import { compareNames } from "../compareNames";

/**
 * The tasks that were due before `today` (both count from 1970-01-01) and are not done, the longest overdue first.
 *
 * @example overdueTasks([{ task: "Renewal paper", due: 100, isDone: false, … }], 103) // daysOverdue 3
 */
export function overdueTasks(entries: readonly TeamEntry[], today: number): readonly OverdueTask[] {
  return entries
    .filter(({ task, isDone, due }) => task !== "" && !isDone && due < today)
    .map((entry) => ({ ...entry, daysOverdue: today - entry.due }))
    .sort(
      (one, other) =>
        other.daysOverdue - one.daysOverdue ||
        compareNames(one.account, other.account) ||
        compareNames(one.task, other.task),
    );
}
