import type { CellStyle, EntryLimit, InputBlock } from "../../model/plan";
import { timelineHeaders, type TimelineHeader } from "../../model/timeline";
import { timelineTexts } from "../../model/timelineTexts";
import { styles } from "../look";
import { inputSheet } from "../scores/inputSheet";

/** The table `VF_Timeline` to fill in, on a sheet of its own. */
export function timelineInput(): InputBlock {
  const values = Array.from({ length: BLANK_ROWS }, () => "");
  const columns = timelineHeaders.map((name) => ({ name, kind: "text" as const, values }));
  const make = inputSheet({
    name: "Plan",
    role: "input-VF_Timeline",
    title: timelineTexts.inputTitle,
    hint: timelineTexts.inputHint,
    more: timelineTexts.inputMore,
    table: { name: "VF_Timeline", rows: BLANK_ROWS, columns },
    columnWidths: timelineHeaders.map((name) => columnWidths[name]),
    columns: timelineHeaders.map((name) => columnStyles[name]),
    limits: limits(),
  });
  return { kind: "input", name: "VF_Timeline", make, addRows: [], addColumns: [], set: [] };
}

/** Enough to see what belongs into them. */
const BLANK_ROWS = 20;

const number: CellStyle = { ...styles.input, align: "right", indent: 1 };
const date: CellStyle = { ...number, numberFormat: "yyyy-mm-dd" };
const name: CellStyle = { ...styles.input, shrink: true };

const columnStyles: Readonly<Record<TimelineHeader, CellStyle>> = {
  Account: name,
  Task: name,
  Owner: name,
  Start: date,
  End: date,
  "Done %": number,
};

const columnWidths: Readonly<Record<TimelineHeader, number>> = {
  Account: 28,
  Task: 36,
  Owner: 20,
  Start: 13,
  End: 13,
  "Done %": 11,
};

function limits(): Readonly<Record<string, EntryLimit>> {
  const { Start, End, "Done %": done } = timelineTexts.limits;
  return {
    Start: { kind: "date", title: "Start", message: Start },
    End: { kind: "date", title: "End", message: End },
    "Done %": { kind: "number", least: 0, most: 100, title: "Done %", message: done },
  };
}
