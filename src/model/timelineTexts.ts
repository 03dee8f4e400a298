import { timeline } from "./languages/en/timeline";
import { listed } from "./languages/joined";
import { spoken } from "./languages/spoken";
import type { TaskStatus, TimelineFacts } from "./timeline";
import { valueTexts } from "./valueTexts";

/** What must be put right before the timeline can be built. */
export const timelineProblems = {
  noTasks:
    "{table} on {sheet} has no tasks yet. Write one task a row with its start and end, then build the timeline again.",
} as const;

/** What the timeline doubts. */
export const timelineNotes = {
  blankTask: "{address} names no task, though other cells of its row are filled; the row was left out.",
  noTaskDate: "{address} holds “{value}”, which is no date; the task stands in the table, not in the chart.",
  blankTaskDate: "{address} is blank; the task stands in the table, not in the chart.",
  endBeforeStart:
    "{address} ({end}) lies before the start of “{task}” ({start}); neither date is used until one is put right.",
  doneOff: "{address} holds {value}; done goes from 0 to 100%, so it counts as {number}.",
  blankDone: "Done % is blank in {count} of {tasks} rows ({list}); it counts as 0%.",
} as const;

/** Every sentence and heading of the sheet `Timeline`. */
export const timelineTexts = spoken("timeline", timeline, (say) => ({
  /** "3 of 24 tasks are late, the longest by 12 days (Security review, Helios); 5 are behind, 9 are done." */
  finding: ({ tasks, counts, latest }: TimelineFacts) => {
    const { Late: late, Behind: behind, Done: done } = counts;
    if (tasks === done) return say.findingAllDone({ tasks });
    const { name = "", account = "", daysLate: days = 0 } = latest ?? {};
    const of = listed([name, account].filter((each) => each !== ""));
    return say.finding({ tasks, late, behind, done, days, latest: of });
  },
  chartHeading: (shown: number, dated: number) =>
    shown === dated ? say.chartHeading : say.chartHeadingOf({ shown, dated }),
  /** "◆ Security review · Helios (12 days late)" */
  label: (label: string, status: TaskStatus, days: number) => {
    if (status === "Late") return say.lateLabel({ label, days });
    return status === "Behind" ? say.behindLabel({ label }) : label;
  },
  busiest: (tasks: number, from: string) => (tasks === 0 ? say.nothingOpen : say.busiest({ tasks, from })),
  /** "◆ Late": the sign tells it without the colour. */
  status: (status: TaskStatus) => signs[status] + valueTexts.taskStatuses[status],
  built: ({ tasks, counts }: TimelineFacts) =>
    say.built({ tasks, late: counts.Late, behind: counts.Behind, done: counts.Done }),
}));

const signs: Readonly<Record<TaskStatus, string>> = {
  Late: "◆ ",
  Behind: "▲ ",
  "On track": "",
  "To come": "",
  Done: "✓ ",
  "No dates": "○ ",
};
