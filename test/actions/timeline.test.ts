import type { Book } from "../../src/workbench/book/Book";
import type { CellValue } from "../../src/workbench/book/CellStore";
import { diffBooks } from "../../src/workbench/book/diffBooks";
import { enterCell } from "../../src/workbench/book/enterCell";
import { makeBook } from "../workbench/makeBook";
import { cellsOf, problemOf, reopened, resultOf, rowsOf, runOn, sheetNamed, valuesAt } from "./workbench";

jest.setTimeout(30_000);

const headers: CellValue[] = ["Account", "Task", "Owner", "Start", "End", "Done %"];

function plan(rows: CellValue[][]): Book {
  return makeBook({ Tasks: [headers, ...rows] }, { tables: { VF_Timeline: `Tasks!A1:F${rows.length + 1}` } });
}

/** The runs take place on 2026-11-21, which is 46347. */
const four: CellValue[][] = [
  ["Helios", "Security review", "Jonas", 46332, 46341, 70],
  ["Helios", "Pilot", "Mia", 46342, 46351, 0.3],
  ["Medica", "Kick-off", "Mia", 46340, 46342, 100],
  ["Medica", "Training", "mia ", 46350, 46353, 0],
];

test("four tasks on 21 November: worked out by hand through to the sheet", async () => {
  const book = plan(four);
  const { outcome, requests } = await runOn(book, "buildTimeline");
  expect(requests).toBeLessThanOrEqual(6);
  expect(outcome).toMatchObject({
    kind: "done",
    result: { message: "Timeline built: 4 tasks, 1 late, 1 behind, 1 done.", notes: [] },
  });
  expect(cellsOf(book, "VF_TimelineTasks").slice(1)).toEqual([
    ["Security review", "Helios", "Jonas", 46332, 46341, 10, 0.7, "◆ Late", 6],
    ["Kick-off", "Medica", "Mia", 46340, 46342, 3, 1, "✓ Done", undefined],
    ["Pilot", "Helios", "Mia", 46342, 46351, 10, 0.3, "▲ Behind", undefined],
    ["Training", "Medica", "mia", 46350, 46353, 4, 0, "To come", undefined],
  ]);
  expect(cellsOf(book, "VF_TimelineBars").map((row) => row.slice(0, 5))).toEqual([
    ["Label", "Base", "Done", "Late", "Open"],
    ["◆ Security review · Helios (6 days late)", 46332, 7, 3, 0],
    ["Kick-off · Medica", 46340, 3, 0, 0],
    ["▲ Pilot · Helios (behind)", 46342, 3, 2, 5],
    ["Training · Medica", 46350, 0, 0, 4],
  ]);
  const [{ "Today base": base, Today: width }] = rowsOf(book, "VF_TimelineBars");
  expect(Number(base) + Number(width) / 2).toBeCloseTo(46347, 6);
  expect(cellsOf(book, "VF_TimelineOwners").slice(1)).toEqual([
    ["Mia", "2 tasks at once from 2026-11-24", 3, 2, 0, 2, 2],
    ["Jonas", "1 task from 2026-11-21", 1, 1, 1, 0, 1],
  ]);
  expect(valuesAt(book, "Timeline", "B3:B4").flat()).toEqual([
    "1 of 4 tasks is late, by 6 days (Security review, Helios); 1 is behind, 1 is done.",
    "As of 2026-11-21 · Source: VF_Timeline on Tasks · Current",
  ]);
});

test("the same run twice leaves the same workbook; an edit outdates it; undoing takes it back to nothing", async () => {
  const book = plan(four);
  await resultOf(book, "buildTimeline");
  const once = await reopened(book);
  await resultOf(book, "buildTimeline");
  expect(diffBooks(once, await reopened(book)).filter((each) => !each.includes("VF history"))).toEqual([]);
  enterCell(book, sheetNamed(book, "Tasks"), 1, 5, "100");
  expect((await resultOf(book, "inspect")).lastRuns.buildTimeline).toMatchObject({ current: false });
  expect(valuesAt(book, "Timeline", "B4:B4")[0][0]).toMatch(/Tasks changed: build again$/);
  await resultOf(book, "buildTimeline");
  expect(valuesAt(book, "Timeline", "B3:B3")[0][0]).toBe("None of 4 tasks is late; 1 is behind, 2 are done.");
  for (let runs = 0; runs < 2; runs++) await resultOf(book, "undoLastRun");
  expect(book.sheets.map(({ name }) => name)).toEqual(["Tasks"]);
});

test("dates as text, the wrong way round, Done beyond 100 and blanks are notes with addresses", async () => {
  const book = plan([
    ["Helios", "Text", "Jonas", "5 Nov 2026", "2026-11-30", 50],
    ["Helios", "Backwards", "Jonas", 46351, 46342, 0],
    ["Helios", "Too much", "Jonas", 46342, 46351, 120],
    ["Helios", "Not known", undefined, 46342, undefined, undefined],
    ["Helios", "Soon", "Jonas", "next week", 46351, 10],
    ["Helios", undefined, "Jonas", 46342, 46351, 10],
  ]);
  const { notes } = await resultOf(book, "buildTimeline");
  expect(notes.map(({ code, address }) => `${code} ${address}`).sort()).toEqual([
    "blankDone Tasks!F5",
    "blankTask Tasks!B7",
    "blankTaskDate Tasks!E5",
    "doneOff Tasks!F4",
    "endBeforeStart Tasks!E3",
    "noTaskDate Tasks!D6",
    "notKnown Tasks!C5",
    "textDate Tasks!D2",
    "textDate Tasks!E2",
  ]);
  // Of the first, 16 of 26 days have gone by.
  expect(rowsOf(book, "VF_TimelineTasks").map(({ Task, Status }) => [Task, Status])).toEqual([
    ["Text", "▲ Behind"],
    ["Too much", "✓ Done"],
    ["Not known", "○ No dates"],
    ["Soon", "○ No dates"],
    ["Backwards", "○ No dates"],
  ]);
  expect(rowsOf(book, "VF_TimelineBars")).toHaveLength(2);
});

test("200 tasks: the nearest 30 are drawn, all stand in the table", async () => {
  const rows = Array.from({ length: 200 }, (_, at): CellValue[] => [
    `Account ${at % 20}`,
    `Task ${at}`,
    `Owner ${at % 7}`,
    46200 + at * 2,
    46210 + at * 2,
    at < 60 ? 100 : 0,
  ]);
  const book = plan(rows);
  const { outcome, requests } = await runOn(book, "buildTimeline");
  expect(outcome.kind).toBe("done");
  expect(requests).toBeLessThanOrEqual(6);
  expect(rowsOf(book, "VF_TimelineTasks")).toHaveLength(200);
  expect(rowsOf(book, "VF_TimelineBars")).toHaveLength(30);
  expect(valuesAt(book, "Timeline", "B6:B6")).toEqual([["The plan: the 30 of 200 tasks nearest to today"]]);
});

test("no table: it is made to be filled in; an empty one ends with a Problem", async () => {
  const book = makeBook({ Plan: [["Hello"]] });
  const { message } = await resultOf(book, "buildTimeline");
  expect(message).toContain("There was no table VF_Timeline, so it stands now on the sheet Plan (2).");
  expect(cellsOf(book, "VF_Timeline")[0]).toEqual(headers);
  expect(await problemOf(book, "buildTimeline")).toBe("noTasks");
});
