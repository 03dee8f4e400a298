import type { Book } from "../../src/workbench/book/Book";
import { enterCell } from "../../src/workbench/book/enterCell";
import { makeBook } from "../workbench/makeBook";
import { resultOf, rowsOf, sheetNamed, valuesAt } from "./workbench";

const rows = [
  ["Account", 2022, 2023, 2024],
  ["Alfreds", 55000, 40000, 55000],
  ["Berglunds", 32000, 32000, 27000],
  ["Chop-suey", 20000, 20000, 20000],
  ["Drachenblut", 0, 8000, undefined],
];
const small = () => makeBook({ Sales: rows }, { tables: { Revenue: "Sales!A1:D5" } });
const edit = (book: Book, row: number, column: number, text: string) =>
  enterCell(book, sheetNamed(book, "Sales"), row, column, text);

test("an edit of the revenue outdates it, a further run brings it up to date, undoing takes it back", async () => {
  const book = small();
  await resultOf(book, "buildRetention");
  const first = valuesAt(book, "Retention", "B3:P40");
  const isCurrent = async () => (await resultOf(book, "inspect")).lastRuns.buildRetention?.current;
  expect(await isCurrent()).toBe(true);
  edit(book, 4, 3, "9000");
  expect(await isCurrent()).toBe(false);
  expect(valuesAt(book, "Retention", "B4:B4")[0][0]).toMatch(/recompute$/);
  await resultOf(book, "buildRetention");
  expect(await isCurrent()).toBe(true);
  expect(rowsOf(book, "VF_Retention")[1]).toMatchObject({ Lost: 0, "Logo retention": 1 });
  await resultOf(book, "undoLastRun");
  const withoutStamp = (cells: unknown[][]) => cells.filter((_, row) => row !== 1);
  expect(withoutStamp(valuesAt(book, "Retention", "B3:P40"))).toEqual(withoutStamp(first));
  await resultOf(book, "undoLastRun");
  expect(book.sheets.map(({ name }) => name)).toEqual(["Sales"]);
});

test("it changes nothing of the tiers, nor they of it", async () => {
  const book = small();
  await resultOf(book, "recomputeTiers");
  const pareto = valuesAt(book, "Pareto", "B2:G12");
  await resultOf(book, "buildRetention");
  expect(valuesAt(book, "Pareto", "B2:G12")).toEqual(pareto);
  const retention = valuesAt(book, "Retention", "B2:P40");
  await resultOf(book, "recomputeTiers");
  expect(valuesAt(book, "Retention", "B2:P40")).toEqual(retention);
});
