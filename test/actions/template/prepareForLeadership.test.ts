import type { Book } from "../../../src/workbench/book/Book";
import { diffBooks } from "../../../src/workbench/book/diffBooks";
import { enterCell } from "../../../src/workbench/book/enterCell";
import { newSheet } from "../../../src/workbench/book/newSheet";
import { makeBook } from "../../workbench/makeBook";
import { problemOf, reopened, resultOf, runOn, sheetNamed } from "../workbench";

jest.setTimeout(120_000);

const tools = ["recomputeTiers", "buildTeam"];

test("inputs and settings are hidden, the contents come first, and one click takes it back cell by cell", async () => {
  const book = await built();
  const back = await reopened(book);
  // The person had another sheet in front, and had put the contents behind.
  const [contents] = book.sheets.splice(0, 1);
  book.sheets.push(contents);
  book.activeSheetId = sheetNamed(book, "Team").id;
  book.selection = { sheetId: book.activeSheetId, address: "C7" };
  const before = await reopened(book);
  const { outcome, requests } = await runOn(book, "prepareForLeadership");
  expect(outcome).toMatchObject({
    kind: "done",
    result: {
      message: "Ready for leadership: the contents come first, and 3 sheets are hidden.",
      notes: [{ code: "stillInside", text: expect.stringContaining("Revenue, Team members, KAM Settings") }],
    },
  });
  expect(requests).toBeLessThanOrEqual(8);
  expect(book.sheets[0].name).toBe("Contents");
  expect(seen(book)).toEqual(["Contents", "Sheet1", "Pareto", "ABC", "Team"]);
  expect(book.selection).toEqual({ sheetId: sheetNamed(book, "Contents").id, address: "A1" });

  const undone = await runOn(book, "undoPreparation");
  expect(undone.outcome.kind).toBe("done");
  expect(undone.requests).toBe(2);
  expect(book.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
  expect(book.activeSheetId).toBe(sheetNamed(book, "Team").id);
  expect(diffBooks(before, await reopened(book)).filter((line) => !/selection/.test(line))).toEqual([]);
  expect(back.sheets).toHaveLength(book.sheets.length);
});

test("a person's own revenue stays in sight unless it is asked for; contents made for it go again", async () => {
  const book = makeBook(
    {
      Sales: [
        ["Account", 2024, 2025],
        ["Alfreds", 100, 120],
      ],
    },
    { tables: { Turnover: "Sales!A1:C2" } },
  );
  await resultOf(book, "recomputeTiers");
  const before = book.sheets.map(({ name, visibility }) => `${name} ${visibility}`);
  await resultOf(book, "prepareForLeadership");
  expect(seen(book)).toEqual(["Contents", "Sales", "Pareto", "ABC"]);
  await resultOf(book, "prepareForLeadership", { hideSources: true });
  expect(seen(book)).toEqual(["Contents", "Pareto", "ABC"]);
  await resultOf(book, "undoPreparation");
  expect(book.sheets.map(({ name, visibility }) => `${name} ${visibility}`)).toEqual(before);
});

test("sheets that came or were moved since keep out of the way of the old order", async () => {
  const book = await built();
  const order = book.sheets.map(({ name }) => name);
  await resultOf(book, "prepareForLeadership");
  const [pareto] = book.sheets.splice(book.sheets.indexOf(sheetNamed(book, "Pareto")), 1);
  book.sheets.unshift(newSheet("Minutes"), pareto);
  await resultOf(book, "undoPreparation");
  expect(book.sheets.map(({ name }) => name)).toEqual([...order, "Minutes"]);
});

test("what is stale is named, and nothing is hidden", async () => {
  const book = await built();
  enterCell(book, sheetNamed(book, "Team members"), 5, 1, "Somebody else");
  const before = await reopened(book);
  const { outcome } = await runOn(book, "prepareForLeadership");
  expect(outcome).toMatchObject({ kind: "problem", code: "staleResults", parameters: { list: "Team" } });
  expect(diffBooks(before, await reopened(book))).toEqual([]);
});

test("nothing built, a locked structure and nothing to take back are said", async () => {
  const book = makeBook({ Sheet1: [] });
  expect(await problemOf(book, "prepareForLeadership")).toBe("nothingToPrepare");
  expect(await problemOf(book, "undoPreparation")).toBe("notPrepared");
  const locked = await built();
  locked.structureProtected = true;
  expect(await problemOf(locked, "prepareForLeadership")).toBe("structureLocked");
});

async function built(): Promise<Book> {
  const book = makeBook({ Sheet1: [] });
  await resultOf(book, "insertTemplate", { tools });
  await resultOf(book, "buildEverything", { tools });
  return book;
}

const seen = (book: Book) =>
  book.sheets.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name);
