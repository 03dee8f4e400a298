import { taskStatuses, type JudgedTask, type TaskStatus, type TimelineFacts } from "../../model/timeline";

/** How many tasks stand how, and which of them is late the longest. */
export function timelineFacts(tasks: readonly JudgedTask[]): TimelineFacts {
  const counts = Object.fromEntries(
    taskStatuses.map((status) => [status, tasks.filter((task) => task.status === status).length]),
  ) as Record<TaskStatus, number>;
  const late = tasks.filter(({ status }) => status === "Late");
  const latest = late.reduce<JudgedTask | undefined>(
    (worst, task) => (worst && worst.daysLate >= task.daysLate ? worst : task),
    undefined,
  );
  return { tasks: tasks.length, counts, latest };
}
