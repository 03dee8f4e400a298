import type { CellStyle, HighlightBlock, Place, TableBlock } from "../../model/plan";
import type { Column, Table } from "../../model/table";
import { timelineTexts } from "../../model/timelineTexts";
import { columnHighlights } from "../columnHighlights";
import { formats, movementColors, styles } from "../look";
import type { TimelineResults } from "./TimelineResults";
import { tableAt } from "../tableAt";

/** `VF_TimelineTasks`: every task with its status. */
export function tasksTable({ tasks, toSerial }: TimelineResults): Table {
  const text = (name: string, of: (task: (typeof tasks)[number]) => string): Column => ({
    name,
    kind: "text",
    values: tasks.map(of),
  });
  const number = (name: string, of: (task: (typeof tasks)[number]) => number): Column => ({
    name,
    kind: "number",
    values: tasks.map(of),
  });
  return {
    name: "VF_TimelineTasks",
    rows: tasks.length,
    columns: [
      text("Task", ({ name }) => name),
      text("Account", ({ account }) => account),
      text("Owner", ({ owner }) => owner),
      number("Start", ({ start }) => start + toSerial),
      number("End", ({ end }) => end + toSerial),
      number("Days", ({ days }) => days),
      number("Done", ({ done }) => done),
      text("Status", ({ status }) => timelineTexts.status(status)),
      number("Days late", ({ daysLate }) => daysLate),
    ],
  };
}

/** `VF_TimelineOwners`: what each owner has to do, and when most of it at once. */
export function ownersTable({ owners }: TimelineResults): Table {
  const number = (name: string, of: (owner: (typeof owners)[number]) => number): Column => ({
    name,
    kind: "number",
    values: owners.map(of),
  });
  return {
    name: "VF_TimelineOwners",
    rows: owners.length,
    columns: [
      { name: "Owner", kind: "text", values: owners.map(({ owner }) => owner) },
      {
        name: "Busiest",
        kind: "text",
        values: owners.map(({ mostAtOnce, busyFrom }) => timelineTexts.busiest(mostAtOnce, isoDay(busyFrom))),
      },
      number("Tasks", (owner) => owner.tasks),
      number("Open", (owner) => owner.open),
      number("Late", (owner) => owner.late),
      number("Overlap days", ({ overlapDays }) => overlapDays),
      number("Most at once", ({ mostAtOnce }) => mostAtOnce),
    ],
  };
}

/** One of the sheet's tables at its place. */
export function tableBlock(table: Table, at: Place): TableBlock {
  return tableAt(table, at, table.columns.map(styleOf));
}

/** Late and behind in colour; their words and signs say the same. */
export function statusHighlights(): HighlightBlock[] {
  return columnHighlights("VF_TimelineTasks", "Status", [
    { kind: "text is", text: timelineTexts.status("Late"), color: movementColors.Down.color },
    { kind: "text is", text: timelineTexts.status("Behind"), color: movementColors.Down.color },
    { kind: "text is", text: timelineTexts.status("Done"), color: movementColors.Up.color },
  ]);
}

function styleOf({ name, kind }: Column): CellStyle {
  if (name === "Status") return styles.nameAfterNumber;
  if (kind === "text") return styles.name;
  if (name === "Start" || name === "End" || name === "Base" || name === "Today base")
    return { ...styles.number, numberFormat: "yyyy-mm-dd" };
  if (name === "Done" || name === "Today") return styles.number;
  return { ...styles.number, numberFormat: formats.count };
}

const isoDay = (day: number) =>
  Number.isNaN(day) ? "" : new Date(day * 86_400_000).toISOString().slice(0, 10);
