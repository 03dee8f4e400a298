import { diffBooks } from "../../src/workbench/book/diffBooks";
import { enterCell } from "../../src/workbench/book/enterCell";
import { sortRange } from "../../src/workbench/book/sortRange";
import { makeBook } from "../workbench/makeBook";
import { cellsOf, problemOf, reopened, resultOf, rowsOf, sheetNamed, valuesAt } from "./workbench";

const rows = [
  ["Account", 2023, 2024],
  ["Alfreds", 500, 900],
  ["Berglunds", 300, 50],
  ["Chop-suey", 100, 40],
];

test("a plain range gets its columns beside it, and finds them again", async () => {
  const book = makeBook({ Sales: rows });
  await resultOf(book, "recomputeTiers");
  expect(valuesAt(book, "Sales", "D1:J2")).toEqual([
    ["Tier", "Rank", "Share", "Cumulative share", "Tier 2023", "Tier 2024", "Movement"],
    ["A", 1, 1400 / 1890, 1400 / 1890, "A", "A", "Unchanged"],
  ]);
  const once = await reopened(book);
  const { notes } = await resultOf(book, "recomputeTiers");
  expect(notes).toEqual([]);
  expect(diffBooks(once, await reopened(book))).toEqual([]);
});

test("a plain range that grew gets values and formats in its new rows", async () => {
  const book = makeBook({ Sales: rows });
  await resultOf(book, "recomputeTiers");
  const sheet = sheetNamed(book, "Sales");
  for (const [column, text] of ["Drachenblut", "70", "7000"].entries())
    enterCell(book, sheet, 4, column, text);
  const { notes } = await resultOf(book, "recomputeTiers");
  expect(notes).toEqual([]);
  expect(valuesAt(book, "Sales", "A5:E5")).toEqual([["Drachenblut", 70, 7000, "A", 1]]);
  expect(book.styles[sheet.cells.style(4, 5)].numberFormat).toBe("0.0%");
});

test("a plain range that became shorter takes our cells below it along", async () => {
  const book = makeBook({ Sales: rows });
  await resultOf(book, "recomputeTiers");
  const sheet = sheetNamed(book, "Sales");
  for (const column of [0, 1, 2]) enterCell(book, sheet, 3, column, "");
  const { notes } = await resultOf(book, "recomputeTiers");
  expect(notes).toEqual([]);
  expect(
    valuesAt(book, "Sales", "D4:J4")
      .flat()
      .every((cell) => cell === undefined),
  ).toBe(true);
});

test("two linked sheets are added up, and each gets the columns", async () => {
  const book = makeBook({
    North: [
      ["Account", 2024],
      ["Alfreds", 500],
      ["Berglunds", 300],
    ],
    South: [
      ["Account", 2024],
      ["Alfreds", 100],
      ["Chop-suey", 100],
    ],
  });
  const { tiers } = await resultOf(book, "recomputeTiers", { sources: ["North!A1:B3", "South!A1:B3"] });
  expect(tiers.map(({ accounts }) => accounts)).toEqual([2, 1, 0]);
  expect(rowsOf(book, "VF_Pareto").map((row) => [row.Account, row.Revenue])).toEqual([
    ["Alfreds", 600],
    ["Berglunds", 300],
    ["Chop-suey", 100],
  ]);
  expect(valuesAt(book, "North", "C1:D2")).toEqual([
    ["Tier", "Rank"],
    ["A", 1],
  ]);
  expect(valuesAt(book, "South", "C3:D3")).toEqual([["B", 3]]);
});

test("a table's totals row is left out of the sums and its cells below our columns stay blank", async () => {
  const book = makeBook({ Sales: [...rows, ["Total", 900, 990]] }, { tables: { Revenue: "Sales!A1:C5" } });
  sheetNamed(book, "Sales").tables[0].hasTotals = true;
  await resultOf(book, "recomputeTiers");
  const cells = cellsOf(book, "Revenue");
  expect(cells.at(-1)).toEqual(["Total", 900, 990, ...Array<undefined>(7).fill(undefined)]);
  expect(rowsOf(book, "VF_Pareto")).toHaveLength(3);
});

test("names that look like formulas, numbers and dates stay names", async () => {
  const hostile = [
    "=1+1",
    "+49 30 1",
    "-Smith",
    "@Home",
    "1/2",
    "00123",
    "TRUE",
    "'Quoted",
    "May 5",
    "#N/A",
    "\tTab",
  ];
  const book = makeBook({ Sales: [["Account", 2024], ...hostile.map((_, at) => [undefined, 100 - at])] });
  const sheet = sheetNamed(book, "Sales");
  hostile.forEach((name, at) => sheet.cells.setValue(at + 1, 0, name));
  await resultOf(book, "recomputeTiers");
  const pareto = sheetNamed(book, "Pareto");
  const written = rowsOf(book, "VF_Pareto").map((row) => row.Account);
  expect(written).toEqual(hostile.filter((name) => name !== "#N/A"));
  const table = pareto.tables.find(({ name }) => name === "VF_Pareto");
  for (let at = 1; at < (table?.area.rows ?? 0); at++)
    expect(pareto.cells.formula((table?.area.row ?? 0) + at, (table?.area.column ?? 0) + 1)).toBeUndefined();
});

test("rows sorted between two runs keep their own tiers", async () => {
  const book = makeBook({ Sales: rows }, { tables: { Revenue: "Sales!A1:C4" } });
  await resultOf(book, "recomputeTiers");
  const sheet = sheetNamed(book, "Sales");
  sortRange(book, sheet, { row: 1, column: 0, rows: 3, columns: 10 }, [{ column: 1, ascending: true }]);
  await resultOf(book, "recomputeTiers");
  expect(rowsOf(book, "Revenue").map((row) => [row.Account, row.Rank])).toEqual([
    ["Chop-suey", 3],
    ["Berglunds", 2],
    ["Alfreds", 1],
  ]);
});

test("several blocks that are not linked are for the person to choose from", async () => {
  const book = makeBook({
    Sales: rows,
    Costs: [
      ["Customer", 2019],
      ["Somebody", 5],
      ["Nobody", 9],
    ],
  });
  expect(await problemOf(book, "recomputeTiers")).toBe("severalSources");
  const inspection = await resultOf(book, "inspect");
  expect(inspection.candidates.map(({ id }) => id)).toEqual(["Sales!A1:C4", "Costs!A1:B3"]);
  expect(inspection.revenue).toBeUndefined();
  const chosen = await resultOf(book, "recomputeTiers", { sources: ["Sales!A1:C4"] });
  expect(chosen.sources.map(({ id }) => id)).toEqual(["Sales!A1:C4"]);
});

test("a long table gets the columns on every row of an account", async () => {
  const book = makeBook(
    {
      Orders: [
        ["Account", "Date", "Amount"],
        ["Alfreds", "2023-05-01", 900],
        ["Berglunds", "2023-06-01", 50],
        ["Alfreds", "2024-02-01", 800],
      ],
    },
    { tables: { Orders: "Orders!A1:C4" } },
  );
  await resultOf(book, "recomputeTiers");
  expect(rowsOf(book, "Orders").map((row) => [row.Account, row.Rank])).toEqual([
    ["Alfreds", 1],
    ["Berglunds", 2],
    ["Alfreds", 1],
  ]);
});
