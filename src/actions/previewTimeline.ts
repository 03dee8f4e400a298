import { judgeTasks } from "../analyses/timeline/judgeTasks";
import { timelineFacts } from "../analyses/timeline/timelineFacts";
import type { OnDay } from "../model/filledTables";
import type { JudgedTask, Timeline, TimelineFacts } from "../model/timeline";

/** How the plan stands on its day, and what is late, the longest first; nothing is written. */
export function previewTimeline({ tasks, day }: OnDay<Timeline>): {
  readonly facts: TimelineFacts;
  readonly late: readonly JudgedTask[];
} {
  const judged = judgeTasks(tasks, day);
  const late = judged.filter(({ status }) => status === "Late");
  return { facts: timelineFacts(judged), late: late.sort((one, other) => other.daysLate - one.daysLate) };
}
