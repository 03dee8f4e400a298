import type { JudgedTask } from "../../model/timeline";
import { timelineTexts } from "../../model/timelineTexts";
import type { Table } from "../../model/table";
import type { DateScale } from "./dateScale";

/**
 * `VF_TimelineBars`, the numbers of the Gantt: of each task the invisible base on which its bar stands (its start), then
 * how many days of it are done, late (not done and left of today) and open; and the thin piece of the line at today.
 * @example
 * // from day 100 to 109, 30% done, today 105: 3 days done, 2 late, 5 open
 */
export function ganttTable(
  tasks: readonly JudgedTask[],
  today: number,
  toSerial: number,
  { first, last }: DateScale,
): Table {
  const bars = tasks.map((task) => partsOf(task, today));
  const line = (last - first) / LINES_ACROSS;
  const numbers = (name: string, of: (bar: Parts) => number) => ({
    name,
    kind: "number" as const,
    values: bars.map(of),
  });
  return {
    name: "VF_TimelineBars",
    rows: tasks.length,
    columns: [
      { name: "Label", kind: "text", values: tasks.map(labelOf) },
      numbers("Base", ({ start }) => start + toSerial),
      numbers("Done", ({ done }) => done),
      numbers("Late", ({ late }) => late),
      numbers("Open", ({ open }) => open),
      numbers("Today base", () => today + toSerial - line / 2),
      numbers("Today", () => line),
    ],
  };
}

interface Parts {
  readonly start: number;
  readonly done: number;
  readonly late: number;
  readonly open: number;
}

/** The line at today is this part of the chart's width. */
const LINES_ACROSS = 300;

function partsOf({ start, end, days, done: share }: JudgedTask, today: number): Parts {
  const done = Number((days * share).toFixed(6));
  const late = share >= 1 ? 0 : Math.max(0, Math.min(today, end + 1) - start - done);
  return { start, done, late, open: days - done - late };
}

/** Long names would take the room of the bars. */
const MOST_CHARACTERS = 44;

function labelOf({ name, account, status, daysLate }: JudgedTask): string {
  const whole = Array.from(account === "" ? name : `${name} · ${account}`);
  const label =
    whole.length > MOST_CHARACTERS ? `${whole.slice(0, MOST_CHARACTERS - 1).join("")}…` : whole.join("");
  return timelineTexts.label(label, status, daysLate);
}
