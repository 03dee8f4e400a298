import type { Book } from "../../src/workbench/book/Book";
import type { CellValue } from "../../src/workbench/book/CellStore";
import { diffBooks } from "../../src/workbench/book/diffBooks";
import { enterCell } from "../../src/workbench/book/enterCell";
import { makeBook } from "../workbench/makeBook";
import { cellsOf, problemOf, reopened, resultOf, rowsOf, runOn, sheetNamed, valuesAt } from "./workbench";

jest.setTimeout(30_000);

const headers: CellValue[] = ["Person", "Account", "Role", "Responsibility", "Task", "Due", "Status"];

function team(rows: CellValue[][]): Book {
  return makeBook({ People: [headers, ...rows] }, { tables: { VF_Team: `People!A1:G${rows.length + 1}` } });
}

/** The runs take place on 2026-11-21, which is 46347. Helios has 3 of 6 roles, Medica 1. */
const rows: CellValue[][] = [
  ["Mia", "Helios", "Relationship lead", "The board", "Renewal paper", 46340, "In progress"],
  ["MIA", "helios ", "innovator", undefined, undefined, undefined, undefined],
  ["Jonas", "Helios", "Technical expert", "Security", "Security review", 46344, undefined],
  ["Ana", "Helios", "Technical expert", undefined, "Pilot", 46347, "Open"],
  ["Ana", "Medica", "Project manager", "Go-live", "Plan", 46300, "Done"],
];

test("two accounts: coverage and overdue tasks worked out by hand", async () => {
  const book = team(rows);
  const { outcome, requests } = await runOn(book, "buildTeam");
  expect(requests).toBeLessThanOrEqual(6);
  expect(outcome).toMatchObject({
    kind: "done",
    result: { message: "Team built: 3 people for 2 accounts, 8 open roles, 2 overdue tasks.", notes: [] },
  });
  const open = "○ open";
  expect(cellsOf(book, "VF_RoleCoverage").slice(1)).toEqual([
    ["Medica", open, open, open, "Ana", open, open, 1],
    ["Helios", "Ana, Jonas", "Mia", open, open, "Mia", open, 3],
  ]);
  expect(rowsOf(book, "VF_TeamRoles").map(({ Covered, Open, People }) => [Covered, Open, People])).toEqual([
    [1, 1, 2],
    [1, 1, 1],
    [0, 2, 0],
    [1, 1, 1],
    [1, 1, 1],
    [0, 2, 0],
  ]);
  expect(cellsOf(book, "VF_OverdueTasks").slice(1)).toEqual([
    ["Renewal paper", "Helios", "Mia", "Relationship lead", "In progress", 46340, 7],
    ["Security review", "Helios", "Jonas", "Technical expert", undefined, 46344, 3],
  ]);
  expect(valuesAt(book, "Team", "B3:B4").flat()).toEqual([
    "0 of 2 accounts have all six roles; 8 roles are open. 2 of 3 open tasks are overdue.",
    "As of 2026-11-21 · Source: VF_Team on People · Current",
  ]);
});

test("the same run twice leaves the same workbook; an edit outdates it; undoing takes it back to nothing", async () => {
  const book = team(rows);
  await resultOf(book, "buildTeam");
  const once = await reopened(book);
  await resultOf(book, "buildTeam");
  expect(diffBooks(once, await reopened(book)).filter((each) => !each.includes("VF history"))).toEqual([]);
  enterCell(book, sheetNamed(book, "People"), 1, 6, "Done");
  expect((await resultOf(book, "inspect")).lastRuns.buildTeam).toMatchObject({ current: false });
  await resultOf(book, "buildTeam");
  expect(rowsOf(book, "VF_OverdueTasks")).toHaveLength(1);
  for (let runs = 0; runs < 2; runs++) await resultOf(book, "undoLastRun");
  expect(book.sheets.map(({ name }) => name)).toEqual(["People"]);
});

test("an unknown role, nobody, no account and no date are notes with addresses", async () => {
  const book = team([
    ["Mia", "Helios", "Boss", undefined, "Plan", "soon", undefined],
    [undefined, "Helios", "Innovator", undefined, undefined, undefined, undefined],
    ["Ana", undefined, "Collaborator", undefined, "Pilot", "2026-11-01", undefined],
  ]);
  const { notes, facts } = await resultOf(book, "buildTeam");
  expect(notes.map(({ code, address }) => `${code} ${address}`).sort()).toEqual([
    "blankPerson People!A3",
    "blankTeamAccount People!B4",
    "noDueDate People!F2",
    "textDate People!F4",
    "unknownRole People!C2",
  ]);
  expect(facts).toEqual({ people: 2, accounts: 1, complete: 0, open: 6, openTasks: 2, overdue: 1 });
});

test("no table: it is made to be filled in; an empty one ends with a Problem", async () => {
  const book = makeBook({ Notes: [["Hello"]] });
  const { message } = await resultOf(book, "buildTeam");
  expect(message).toMatch(/^There was no table VF_Team, so it stands now on the sheet Team members/);
  expect(cellsOf(book, "VF_Team")[0]).toEqual(headers);
  expect(await problemOf(book, "buildTeam")).toBe("noTeam");
});
