import type { TaskStatus, TimelineFacts } from "./timeline";

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
export const timelineTexts = {
  title: "Implementation timeline",
  /** "3 of 24 tasks are late, the longest by 12 days (Security review, Helios); 5 are behind, 9 are done." */
  finding: ({ tasks, counts, latest }: TimelineFacts) => {
    const { Late: late, Behind: behind, Done: done } = counts;
    if (tasks === done) return tasks === 1 ? "The one task is done." : `All ${count(tasks)} tasks are done.`;
    const longest = latest
      ? `, ${late === 1 ? "" : "the longest "}by ${counted(latest.daysLate, "day")} (${where(latest)})`
      : "";
    const head =
      late === 0
        ? `None of ${counted(tasks, "task")} is late`
        : `${count(late)} of ${counted(tasks, "task")} ${are(late)} late${longest}`;
    return `${head}; ${count(behind)} ${are(behind)} behind, ${count(done)} ${are(done)} done.`;
  },
  chartHeading: (shown: number, dated: number) =>
    shown === dated
      ? "The plan"
      : `The plan: the ${count(shown)} of ${counted(dated, "task")} nearest to today`,
  chartCaption:
    "Bars run from the first to the last day of a task. Late: what should be done by today and is not. ◆ marks tasks whose end has passed, ▲ tasks that are behind.",
  chartDescription: (finding: string, day: string) =>
    `Gantt of the tasks: done, late and open parts, with a line at today, ${day}. ${finding}`,
  changed: "Tasks changed: build again",
  noChart: "No task has both a start and an end yet, so there is nothing to draw.",
  parts: { done: "Done", late: "Late", open: "Open", today: "Today" },
  /** "◆ Security review · Helios (12 days late)" */
  label: (label: string, status: TaskStatus, daysLate: number) => {
    if (status === "Late") return `◆ ${label} (${counted(daysLate, "day")} late)`;
    return status === "Behind" ? `▲ ${label} (behind)` : label;
  },
  ownersHeading: "Owners",
  ownersCaption: (day: string) =>
    `Overlap: days from ${day} on with two or more open tasks at once. A late task is still open today.`,
  busiest: (tasks: number, from: string) =>
    tasks === 0 ? "nothing open" : `${counted(tasks, "task")}${tasks > 1 ? " at once" : ""} from ${from}`,
  tasksHeading: (tasks: number) => `All ${counted(tasks, "task")}, by start`,
  tasksCaption:
    "Days are calendar days, first and last included: weekends and holidays differ between countries.",
  statusWords: {
    Late: "◆ Late",
    Behind: "▲ Behind",
    "On track": "On track",
    "To come": "To come",
    Done: "✓ Done",
    "No dates": "○ No dates",
  } satisfies Record<TaskStatus, string>,
  built: ({ tasks, counts }: TimelineFacts) =>
    `Timeline built: ${counted(tasks, "task")}, ${count(counts.Late)} late, ${count(counts.Behind)} behind, ${count(counts.Done)} done.`,
  made: (sheet: string) =>
    `There was no table VF_Timeline, so it stands now on the sheet ${sheet}. ` +
    "Write one task a row with its start and end, then build the timeline.",

  inputTitle: "Plan of the implementation",
  inputHint: "One task a row: account, task, owner, first and last day, and how much is done.",
  inputMore:
    "Done % is 0 for a task that has not begun and 100 for one that is done. Then build the timeline.",
} as const;

/** What the cells of `VF_Timeline` take, by column: the message that Excel shows. */
export const timelineLimits = {
  Start: "The first day of the task, a date.",
  End: "The last day of the task, a date not before its start.",
  "Done %": "0 to 100.",
} as const;

const count = (number: number) => number.toLocaleString("en-US");
const counted = (number: number, noun: string) => `${count(number)} ${noun}${number === 1 ? "" : "s"}`;
const are = (number: number) => (number === 1 ? "is" : "are");
const where = ({ name, account }: { readonly name: string; readonly account: string }) =>
  account === "" ? name : `${name}, ${account}`;
