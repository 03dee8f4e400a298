import { diffBooks } from "../../../src/workbench/book/diffBooks";
import type { Book } from "../../../src/workbench/book/Book";
import { makeBook } from "../../workbench/makeBook";
import { problemOf, reopened, resultOf, rowsOf, runOn, sheetNamed } from "../workbench";

jest.setTimeout(120_000);

test("on the template every tool is built without a Problem; the contents tell what of what, with how many notes", async () => {
  const book = await inserted();
  const progress: string[] = [];
  const { outcome, requests } = await runOn(book, "buildEverything", {
    onTool: ({ tool, number, of }) => progress.push(`${number} of ${of}: ${tool}`),
  });
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
  const { built, notBuilt, notes, contents, stopped } = outcome.result;
  expect(notBuilt).toEqual([]);
  expect(stopped).toBe(false);
  expect(progress[0]).toBe(`1 of ${progress.length}: recomputeTiers`);
  expect(progress).toHaveLength(built.length);
  // Two to read, four to write, one to show the contents.
  expect(requests).toBeLessThanOrEqual(6 * (built.length + 1) + 1);
  expect(notes.every(({ code }) => ["lossMakers"].includes(code))).toBe(true);
  expect(sheetNamed(book, contents).id).toBe(book.activeSheetId);
  const lines = rowsOf(book, "VF_Contents");
  expect(lines.slice(0, 3)).toMatchObject([
    { Sheet: "Pareto", "Made of": "Revenue", Built: "2026-11-21 12:00", Notes: 0 },
    { Sheet: "ABC" },
    { Sheet: "Scoring matrix", "Made of": "Revenue, VF_Criteria, VF_Ratings" },
  ]);
  expect(lines.find(({ Sheet }) => Sheet === "Profit matrix")).toMatchObject({ Notes: 1 });
});

test("built twice the same day, the workbook stays the same", async () => {
  const book = await inserted(["recomputeTiers", "buildTeam"]);
  const tools = ["recomputeTiers", "buildTeam"];
  await resultOf(book, "buildEverything", { tools });
  const once = await reopened(book);
  await resultOf(book, "buildEverything", { tools });
  expect(diffBooks(once, await reopened(book))).toEqual([]);
});

test("one tool's Problem stops no other; what has no inputs is said, and gets no form", async () => {
  const book = makeBook(
    {
      Sales: [
        ["Account", 2025],
        ["Alfreds", 120],
      ],
    },
    { tables: { Turnover: "Sales!A1:B2" } },
  );
  const { built, notBuilt, message } = await resultOf(book, "buildEverything", {
    tools: ["recomputeTiers", "buildRetention", "buildTeam"],
  });
  expect(built.map(({ tool }) => tool)).toEqual(["recomputeTiers"]);
  expect(message).toBe("1 of 3 tools built, no notes.");
  expect(notBuilt).toEqual([
    { tool: "buildRetention", why: expect.stringMatching(/^Retention compares two periods/) },
    { tool: "buildTeam", why: expect.stringMatching(/^There is no table VF_Team in this workbook yet/) },
  ]);
  expect(book.sheets.some(({ name }) => name === "Team members")).toBe(false);
  expect(rowsOf(book, "VF_NotBuilt").map(({ Tool }) => Tool)).toEqual(["Retention", "Team"]);
});

test("stopped between two tools, it ends with the contents of what was built", async () => {
  const book = await inserted(["buildTeam", "buildCharter"]);
  const stop = new AbortController();
  const { built, stopped, notBuilt } = await resultOf(book, "buildEverything", {
    tools: ["buildTeam", "buildCharter"],
    signal: stop.signal,
    onTool: ({ number }) => number === 2 && stop.abort(),
  });
  expect(built.map(({ tool }) => tool)).toEqual(["buildTeam"]);
  expect([stopped, notBuilt]).toEqual([true, [{ tool: "buildCharter", why: "" }]]);
  expect(rowsOf(book, "VF_NotBuilt")).toEqual([
    { Tool: "Charter", "Why not": "You stopped before its turn." },
  ]);
});

test("stopped before anything was built, nothing is written; without any data it says what to do", async () => {
  const book = makeBook({ Sheet1: [["Hello"]] });
  const stop = new AbortController();
  stop.abort();
  expect(await problemOf(book, "buildEverything", { signal: stop.signal })).toBe("cancelled");
  expect(await problemOf(book, "buildEverything")).toBe("nothingToBuild");
  expect(book.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
});

async function inserted(tools?: readonly string[]): Promise<Book> {
  const book = makeBook({ Sheet1: [] });
  await resultOf(book, "insertTemplate", { tools });
  return book;
}
