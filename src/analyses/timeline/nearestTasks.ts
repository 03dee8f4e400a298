import type { JudgedTask } from "../../model/timeline";

/**
 * The tasks with dates that lie nearest to `today`, at most so many, in the order in which they came: what runs or is
 * late lies at today itself, what is done or still to come as many days away as it ended or begins; of equally near
 * ones what is late comes first and what is done last.
 */
export function nearestTasks(
  tasks: readonly JudgedTask[],
  today: number,
  most: number,
): readonly JudgedTask[] {
  const drawn = tasks.filter(({ days }) => !Number.isNaN(days));
  const ordered = drawn
    .map((task, at) => ({ task, at, away: daysAway(task, today), rank: rankOf(task) }))
    .sort((one, other) => one.away - other.away || one.rank - other.rank || one.at - other.at);
  const chosen = new Set(ordered.slice(0, most).map(({ at }) => at));
  return drawn.filter((_, at) => chosen.has(at));
}

function daysAway({ status, start, end }: JudgedTask, today: number): number {
  if (status === "To come") return start - today;
  return status === "Done" ? Math.max(0, today - end, start - today) : 0;
}

const rankOf = ({ status }: JudgedTask) => (status === "Late" ? 0 : status === "Done" ? 2 : 1);
