import type { JudgedTask, OwnerLoad } from "../../model/timeline";
import { compareNames } from "../compareNames";

/**
 * What each owner has to do, those with the most overlap first. Overlap counts the days from `today` on with two or
 * more open tasks; a task that is late is still open today, and no longer. Tasks without an owner are nobody's.
 *
 * @example
 * // today 100; A from 90 to 105, B from 103 to 110, C ended on 95 and is not done
 * ownerLoads([a, b, c], 100) // day 100 (A and C) and 103 to 105 (A and B): overlapDays 4, mostAtOnce 2, busyFrom 100
 */
export function ownerLoads(tasks: readonly JudgedTask[], today: number): readonly OwnerLoad[] {
  const owners = new Map<string, JudgedTask[]>();
  for (const task of tasks) {
    if (task.ownerKey === "") continue;
    const own = owners.get(task.ownerKey);
    if (own) own.push(task);
    else owners.set(task.ownerKey, [task]);
  }
  return [...owners.values()]
    .map((own) => loadOf(own, today))
    .sort(
      (one, other) =>
        other.overlapDays - one.overlapDays ||
        other.late - one.late ||
        other.open - one.open ||
        compareNames(one.owner, other.owner),
    );
}

function loadOf(tasks: readonly JudgedTask[], today: number): OwnerLoad {
  const open = tasks.filter(({ status }) => status !== "Done");
  const spellings = tasks.map(({ owner }) => owner).sort(compareNames);
  return {
    owner: spellings[0],
    tasks: tasks.length,
    open: open.length,
    late: tasks.filter(({ status }) => status === "Late").length,
    ...overlapOf(open, today),
  };
}

function overlapOf(open: readonly JudgedTask[], today: number) {
  const dated = open.filter(({ days }) => !Number.isNaN(days));
  const turns = dated
    .flatMap(({ start, end }) => [
      { day: Math.max(start, today), step: 1 },
      { day: Math.max(end, today) + 1, step: -1 },
    ])
    .sort((one, other) => one.day - other.day || one.step - other.step);
  let atOnce = 0;
  let overlapDays = 0;
  let mostAtOnce = 0;
  let busyFrom = NaN;
  for (const [at, { day, step }] of turns.entries()) {
    if (atOnce >= 2) overlapDays += day - turns[at - 1].day;
    atOnce += step;
    if (atOnce <= mostAtOnce) continue;
    mostAtOnce = atOnce;
    busyFrom = day;
  }
  return { overlapDays, mostAtOnce, busyFrom };
}
