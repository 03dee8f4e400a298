import type { Book } from "../../../src/workbench/book/Book";
import { diffBooks } from "../../../src/workbench/book/diffBooks";
import { makeBook } from "../../workbench/makeBook";
import { reopened, resultOf, rowsOf, runOn } from "../workbench";

jest.setTimeout(60_000);

const tools = ["recomputeTiers", "buildTeam"];

test("the first run on the template is taken back to the template as it stood", async () => {
  const book = await inserted();
  const before = await reopened(book);
  await resultOf(book, "recomputeTiers");
  expect((await resultOf(book, "inspect")).undo).toMatchObject({ runs: 1, tool: "recomputeTiers" });
  await resultOf(book, "undoLastRun");
  const told = diffBooks(before, await reopened(book)).filter((line) => !line.startsWith("settings"));
  expect(told).toEqual([]);
  expect(await resultOf(book, "removeSampleData")).toMatchObject({ notes: [] });
});

test("after everything was built the contents follow what is taken back, run by run", async () => {
  const book = await inserted();
  await resultOf(book, "buildEverything", { tools });
  const { outcome, requests } = await runOn(book, "undoLastRun");
  expect(outcome.kind).toBe("done");
  expect(requests).toBeLessThanOrEqual(7);
  expect(rowsOf(book, "VF_Contents").map(({ Sheet }) => Sheet)).toEqual(["Pareto", "ABC"]);
  await resultOf(book, "undoLastRun");
  expect(book.sheets.map(({ name }) => name)).toEqual(["Contents", "Sheet1", "Revenue", "Team members"]);
  expect(book.sheets[0].tables.map(({ name }) => name)).toEqual(["VF_ContentsInputs"]);
});

async function inserted(): Promise<Book> {
  const book = makeBook({ Sheet1: [] });
  await resultOf(book, "insertTemplate", { tools });
  return book;
}
