import { charterHeaders, charterSections } from "../../src/model/charter";
import type { CellValue } from "../../src/workbench/book/CellStore";
import { diffBooks } from "../../src/workbench/book/diffBooks";
import { makeBook } from "../workbench/makeBook";
import { cellsOf, problemOf, reopened, resultOf, rowsOf, runOn, sheetNamed, valuesAt } from "./workbench";

function charterBook(rows: CellValue[][]) {
  return makeBook(
    { Text: [[...charterHeaders], ...rows] },
    { tables: { VF_Charter: `Text!A1:B${rows.length + 1}` } },
  );
}
const three: CellValue[][] = [
  ["Purpose", "Grow with the accounts that matter."],
  ["Goals", "Two new divisions a year\nNo key account lost"],
  ["Roles", undefined],
];

test("the page: sections beside their names, an empty one left out and noted", async () => {
  const book = charterBook(three);
  const { outcome, requests } = await runOn(book, "buildCharter");
  const finding = "2 of 3 sections are written; still to write: Roles.";
  expect(outcome).toMatchObject({
    kind: "done",
    result: { message: `Charter built. ${finding}`, facts: { sections: 3, missing: ["Roles"] } },
  });
  expect(requests).toBeLessThanOrEqual(6);
  expect(valuesAt(book, "KAM charter", "B2:B4").flat()).toEqual([
    "Key account management charter",
    finding,
    "As of 2026-11-21 · Source: VF_Charter on Text · 1 note to the right of this page · Current",
  ]);
  expect(valuesAt(book, "KAM charter", "B6:C10")).toEqual([
    ["Purpose", "Grow with the accounts that matter."],
    [undefined, undefined],
    ["Goals", "•  Two new divisions a year"],
    [undefined, "•  No key account lost"],
    [undefined, undefined],
  ]);
  expect(sheetNamed(book, "KAM charter").page).toMatchObject({
    orientation: "portrait",
    fitToWidth: 1,
    fitToHeight: 1,
  });
});

test("a section on two rows, a text without a section, an error value", async () => {
  const book = charterBook([
    [undefined, "Signed by all."],
    ["Rules", "One voice to the account."],
    [undefined, "No surprises."],
    ["rules", "Answers within a day."],
    ["Scope", { error: "#N/A" }],
  ]);
  const { notes } = await resultOf(book, "buildCharter");
  expect(notes.map(({ code, address }) => [code, address])).toEqual([
    ["noSection", "Text!B2"],
    ["errorValue", "Text!B6"],
    ["emptySection", "Text!A6"],
  ]);
  const texts = valuesAt(book, "KAM charter", "B6:C10").filter((row) =>
    row.some((cell) => cell !== undefined),
  );
  expect(texts).toEqual([
    ["General", "Signed by all."],
    ["Rules", "•  One voice to the account."],
    [undefined, "•  No surprises."],
    [undefined, "•  Answers within a day."],
  ]);
});

test("a text that is too long for a page is broken at its words, and noted", async () => {
  const book = charterBook([["Purpose", "every word counts ".repeat(400)]]);
  const { notes } = await resultOf(book, "buildCharter");
  expect(notes).toEqual([]);
  const lines = valuesAt(book, "KAM charter", "C6:C200")
    .flat()
    .filter((line) => line !== undefined);
  expect(lines.join(" ")).toBe("every word counts ".repeat(400).trim());
  expect(String(valuesAt(book, "KAM charter", "E7")[0][0])).toMatch(/The charter takes \d+ lines/);
});

test("the same run twice leaves the same workbook, a change shows, and undoing leaves nothing", async () => {
  const book = charterBook(three);
  await resultOf(book, "buildCharter");
  const before = await reopened(book);
  await resultOf(book, "buildCharter");
  const changes = diffBooks(before, await reopened(book));
  expect(changes.filter((line) => !line.startsWith("settings"))).toEqual([]);
  sheetNamed(book, "Text").cells.setValue(3, 1, "A lead and a sponsor for each account.");
  expect((await resultOf(book, "inspect")).lastRuns.buildCharter).toMatchObject({ current: false });
  await resultOf(book, "undoLastRun");
  expect(book.sheets.map(({ name }) => name)).toEqual(["Text"]);
});

test("without VF_Charter the table is made with the usual sections and says what to write", async () => {
  const book = makeBook({ Sheet1: [["Anything"]] });
  const { message, facts } = await resultOf(book, "buildCharter");
  expect(message).toBe(
    "There was no table VF_Charter, so it stands now on the sheet Charter. Write a text for each section, then build the charter.",
  );
  expect(facts).toBeUndefined();
  expect(cellsOf(book, "VF_Charter")[0]).toEqual([...charterHeaders]);
  expect(rowsOf(book, "VF_Charter").map(({ Section }) => Section)).toEqual([...charterSections]);
  expect(await problemOf(book, "buildCharter")).toBe("noCharter");
});
