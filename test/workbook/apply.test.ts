import type { Plan, SheetPlan } from "../../src/model/plan";
import { apply } from "../../src/workbook/apply";
import { read } from "../../src/workbook/read";
import type { Book } from "../../src/workbench/book/Book";
import { diffBooks } from "../../src/workbench/book/diffBooks";
import { createNodeHost } from "../../src/workbench/host/transport/createNodeHost";
import { cellsOf, reopened, sheetNamed, valuesAt } from "../actions/workbench";
import { makeBook } from "../workbench/makeBook";
import { planOf, sheetPlan, tableBlock } from "./plans";

/** Applies a plan through Office.js; gives the requests of the write. */
async function applyTo(book: Book, plan: Plan): Promise<number> {
  const host = createNodeHost(book);
  const leave = host.useGlobally();
  const reading = await read();
  host.reset();
  const applied = await apply(plan, reading, () => undefined);
  leave();
  expect(applied.kind).toBe("written");
  return host.requests();
}

/** What differs but for the ids that Excel gave the sheets. */
const differences = (one: Book, other: Book) =>
  diffBooks(one, other).filter((line) => !line.startsWith("settings vf.sheets"));

const blank = () => makeBook({ Sheet1: [["Hello"]] });
const list = (rows: string[][], more: SheetPlan["blocks"] = []) =>
  planOf([], [sheetPlan("list", "List", [tableBlock("VF_List", "B3", ["Name", "City"], rows), ...more])]);
const people = [
  ["Ana", "Bonn"],
  ["Ben", "Rom"],
  ["Cleo", "Oslo"],
];

test("a sheet is added, marked and shaped", async () => {
  const book = blank();
  await applyTo(book, list(people));
  const sheet = sheetNamed(book, "List");
  expect(sheet.customProperties.get("vf.owner")).toBe("list");
  expect([sheet.showGridlines, sheet.tabColor]).toEqual([false, "#0B3C5D"]);
  expect(sheet.page).toMatchObject({ orientation: "portrait", fitToWidth: 1, printArea: "A1:E20" });
  expect(cellsOf(book, "VF_List")).toEqual([["Name", "City"], ...people]);
});

test("a shorter list leaves nothing of the longer one behind, a longer one takes the room it needs", async () => {
  const book = blank();
  await applyTo(book, list(people));
  await applyTo(book, list(people.slice(0, 1)));
  expect(
    valuesAt(book, "List", "A1:E8")
      .flat()
      .filter((cell) => cell !== undefined),
  ).toEqual(["Name", "City", "Ana", "Bonn"]);
  const clean = blank();
  await applyTo(clean, list([...people, ...people]));
  await applyTo(book, list([...people, ...people]));
  expect(cellsOf(book, "VF_List")).toHaveLength(7);
  expect(differences(clean, book)).toEqual([]);
});

test("texts, merges and formats of an earlier plan are gone", async () => {
  const book = blank();
  const title: SheetPlan["blocks"][number] = {
    kind: "text",
    name: "title",
    at: { row: 0, column: 1 },
    cells: [["A title"]],
    style: { bold: true, fill: "#C9D6DF" },
    mergeColumns: 4,
  };
  await applyTo(book, list(people, [title]));
  expect(sheetNamed(book, "List").merges).toEqual([{ row: 0, column: 1, rows: 1, columns: 4 }]);
  await applyTo(book, list(people));
  const clean = blank();
  await applyTo(clean, list(people));
  expect(differences(await reopened(clean), await reopened(book))).toEqual([]);
});

test("text stays text, formulas of ours calculate", async () => {
  const book = blank();
  const texts = ["=1+1", "00123", "1/2", "TRUE", "'quoted"];
  const block: SheetPlan["blocks"][number] = {
    kind: "text",
    name: "texts",
    at: { row: 9, column: 1 },
    cells: [...texts.map((text) => [text]), [{ formula: "=1+1" }], [null], [7]],
    style: {},
  };
  await applyTo(book, list(people, [block]));
  expect(valuesAt(book, "List", "B10:B17").flat()).toEqual([...texts, 2, undefined, 7]);
  expect(sheetNamed(book, "List").cells.formula(9, 1)).toBeUndefined();
});

test("the same plan twice: nothing changes", async () => {
  const book = blank();
  await applyTo(book, list(people));
  const once = await reopened(book);
  await applyTo(book, list(people));
  expect(diffBooks(once, await reopened(book))).toEqual([]);
});

test("a width the user changed stays until the plan asks for another look", async () => {
  const book = blank();
  await applyTo(book, list(people));
  const sheet = sheetNamed(book, "List");
  sheet.columnWidths.set(1, 200);
  await applyTo(book, list(people));
  expect(sheet.columnWidths.get(1)).toBe(200);
  const [plan] = list(people).sheets;
  await applyTo(book, planOf([], [{ ...plan, widths: [2, 30] }]));
  expect(sheet.columnWidths.get(1)).toBe((30 * 7 + 5) * 0.75);
});

test("a write takes as many requests as it must: none to check a blank workbook, one to write, one to verify", async () => {
  const book = blank();
  expect(await applyTo(book, list(people))).toBe(2);
  expect(await applyTo(book, list(people))).toBe(3);
});

test("a list too large for one request goes out in several, and is whole", async () => {
  const book = blank();
  const many = Array.from({ length: 30_000 }, (_, at) => [
    `Somebody with a rather long name ${at}`,
    "x".repeat(120),
  ]);
  expect(await applyTo(book, list(many))).toBeGreaterThan(5);
  expect(cellsOf(book, "VF_List").at(-1)?.[0]).toBe("Somebody with a rather long name 29999");
}, 30_000);
