import type { Book } from "../../src/workbench/book/Book";
import { diffBooks } from "../../src/workbench/book/diffBooks";
import { enterCell } from "../../src/workbench/book/enterCell";
import { internStyle } from "../../src/workbench/book/internStyle";
import { makeBook } from "../workbench/makeBook";
import { cellsOf, reopened, resultOf, sheetNamed, valuesAt } from "./workbench";

const rows = [
  ["Account", 2023, 2024],
  ["Alfreds", 500, 900],
  ["Berglunds", 300, 50],
  ["Chop-suey", 100, 40],
  ["Drachenblut", 20, 10],
];
const withTable = () => makeBook({ Sales: rows }, { tables: { Revenue: "Sales!A1:C5" } });
const codes = (notes: readonly { readonly code: string }[]) => notes.map(({ code }) => code);
const names = (book: Book) =>
  book.sheets.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name);

test("a user's own column Tier stays, ours is called Tier (2)", async () => {
  const own = rows.map((row, at) => [...row, at === 0 ? "Tier" : "gold"]);
  const book = makeBook({ Sales: own }, { tables: { Revenue: "Sales!A1:D5" } });
  const { notes } = await resultOf(book, "recomputeTiers");
  const [header, first] = cellsOf(book, "Revenue");
  expect(header.slice(3, 6)).toEqual(["Tier", "Tier (2)", "Rank"]);
  expect(first.slice(3, 6)).toEqual(["gold", "A", 1]);
  expect(codes(notes)).toEqual(["columnNameTaken"]);
});

test("a user's own sheet Pareto and table VF_Tiers stay, ours take the next names", async () => {
  const mine = [["Mine"], ["all mine"]];
  const book = makeBook(
    { Sales: rows, Pareto: mine, Other: mine },
    { tables: { Revenue: "Sales!A1:C5", VF_Tiers: "Other!A1:A2" } },
  );
  const before = await reopened(book);
  const { notes } = await resultOf(book, "recomputeTiers");
  expect(codes(notes).sort()).toEqual(["sheetNameTaken", "tableNameTaken"]);
  expect(names(book)).toEqual(["Sales", "Pareto", "Other", "Pareto (2)", "ABC", "KAM Settings"]);
  const exceptSheets = ["Sales", "Pareto (2)", "ABC", "KAM Settings", "VF history 1"];
  expect(diffBooks(before, book, { exceptSheets }).filter((line) => !line.startsWith("settings "))).toEqual(
    [],
  );
  expect(cellsOf(book, "VF_Tiers2")[0][0]).toBe("Tier");
});

test.each(["a table", "a table with a totals row", "a plain range"])(
  "beside %s our columns look as the column to their left does, but for its fill",
  async (kind) => {
    const withTotals = kind.includes("totals") ? [["Total", 920, 1000]] : [];
    const address = `Sales!A1:C${5 + withTotals.length}`;
    const tables: Record<string, string> = kind === "a plain range" ? {} : { Revenue: address };
    const book = makeBook({ Sales: [...rows, ...withTotals] }, { tables });
    if (withTotals.length > 0) sheetNamed(book, "Sales").tables[0].hasTotals = true;
    const { cells } = sheetNamed(book, "Sales");
    const look = { font: { name: "Georgia", size: 9 }, vertical: "Top" };
    const own = internStyle(book, {
      ...look,
      numberFormat: "0.00",
      fill: { color: "#FFEE99", pattern: "Solid" },
    });
    for (const row of [1, 2, 3, 4]) cells.setStyle(row, 2, own);
    await resultOf(book, "recomputeTiers");
    for (const column of [3, 4, 9]) {
      const style = book.styles[cells.style(2, column)];
      expect(style).toMatchObject(look);
      expect(style.fill).toBeUndefined();
    }
    expect(book.styles[cells.style(2, 5)]).toMatchObject({ numberFormat: "0.0%", horizontal: "Right" });
  },
);

test("our sheets are found again after the user renamed and moved them", async () => {
  const book = withTable();
  await resultOf(book, "recomputeTiers");
  sheetNamed(book, "Pareto").name = "Our vital few";
  book.sheets.reverse();
  const { notes } = await resultOf(book, "recomputeTiers");
  expect(notes).toEqual([]);
  expect(names(book)).toEqual(["KAM Settings", "ABC", "Our vital few", "Sales"]);
});

test("a copy of our sheet without its mark is the user's", async () => {
  const book = withTable();
  await resultOf(book, "recomputeTiers");
  const pareto = sheetNamed(book, "Pareto");
  pareto.customProperties.clear();
  pareto.name = "Pareto of June";
  for (const table of pareto.tables) table.name = `${table.name}_June`;
  const before = await reopened(book);
  await resultOf(book, "recomputeTiers");
  expect(names(book)).toEqual(["Sales", "Pareto of June", "ABC", "KAM Settings", "Pareto"]);
  expect(valuesAt(book, "Pareto of June", "A1:H20")).toEqual(valuesAt(before, "Pareto of June", "A1:H20"));
});

test("a column of ours that the user renamed keeps the new name and gets the new values", async () => {
  const book = withTable();
  await resultOf(book, "recomputeTiers");
  const [table] = sheetNamed(book, "Sales").tables;
  enterCell(book, sheetNamed(book, "Sales"), 0, 3, "Class");
  table.columns[3].name = "Class";
  enterCell(book, sheetNamed(book, "Sales"), 4, 2, "5000");
  const { notes } = await resultOf(book, "recomputeTiers");
  expect(notes).toEqual([]);
  const [header, , , , last] = cellsOf(book, "Revenue");
  expect(header).toHaveLength(10);
  expect(header[3]).toBe("Class");
  expect(last[3]).toBe("A");
});

test("a period that is gone takes its column along", async () => {
  const book = makeBook(
    { Sales: rows.map((row, at) => [row[0], at === 0 ? 2022 : 70, ...row.slice(1)]) },
    { tables: { Revenue: "Sales!A1:D5" } },
  );
  await resultOf(book, "recomputeTiers");
  expect(cellsOf(book, "Revenue")[0].slice(4)).toEqual([
    "Tier",
    "Rank",
    "Share",
    "Cumulative share",
    "Tier 2022",
    "Tier 2023",
    "Tier 2024",
    "Movement",
  ]);
  enterCell(book, sheetNamed(book, "Sales"), 0, 1, "Region");
  await resultOf(book, "recomputeTiers");
  expect(cellsOf(book, "Revenue")[0].slice(4)).toEqual([
    "Tier",
    "Rank",
    "Share",
    "Cumulative share",
    "Tier 2023",
    "Tier 2024",
    "Movement",
  ]);
});

test("formulas of the user that name our tables and columns live on", async () => {
  const book = makeBook(
    { Sales: rows, Mine: [["Sum", "=SUM(Revenue[2024])"]] },
    { tables: { Revenue: "Sales!A1:C5" } },
  );
  await resultOf(book, "recomputeTiers");
  const mine = sheetNamed(book, "Mine");
  enterCell(book, mine, 1, 1, "=SUM(VF_Pareto[Revenue])");
  enterCell(book, mine, 2, 1, '=COUNTIF(Revenue[Tier],"A")');
  enterCell(book, sheetNamed(book, "Sales"), 4, 2, "1010");
  await resultOf(book, "recomputeTiers");
  expect(valuesAt(book, "Mine", "B1:B3")).toEqual([[2000], [2920], [expect.any(Number)]]);
  expect(mine.cells.formula(1, 1)?.text).toBe("=SUM(VF_Pareto[Revenue])");
});

test("what stands to the right of the data or below it stays where it is", async () => {
  const wide = rows.map((row) => [...row, ...Array<undefined>(9), "note"]);
  const book = makeBook({ Sales: [...wide, [], ["Below"]] }, { tables: { Revenue: "Sales!A1:C5" } });
  await resultOf(book, "recomputeTiers");
  expect(valuesAt(book, "Sales", "M1:M5").flat()).toEqual(Array(5).fill("note"));
  expect(valuesAt(book, "Sales", "A7:A7")).toEqual([["Below"]]);
});
