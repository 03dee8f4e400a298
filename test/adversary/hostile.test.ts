import { lastColumn, lastRow } from "../../src/workbench/book/address";
import { addTable } from "../../src/workbench/book/addTable";
import type { Book } from "../../src/workbench/book/Book";
import type { CellValue } from "../../src/workbench/book/CellStore";
import { newSheet } from "../../src/workbench/book/newSheet";
import { recalculate } from "../../src/workbench/book/recalculate";
import { problemOf, reopened, resultOf, rowsOf, sheetNamed, valuesAt } from "../actions/workbench";
import { makeBook } from "../workbench/makeBook";
import { differences } from "./belongings";
import { cloned } from "./cloned";
import { hostileNames, hostileSheetNames } from "./hostileContent";
import { usersChanges } from "./usersCells";

const rows: CellValue[][] = [
  ["Account", 2023, 2024],
  ["Alfreds", 500, 900],
  ["Berglunds", 300, 50],
  ["Chop-suey", 100, 40],
];
const withTable = () => makeBook({ Sales: rows }, { tables: { Revenue: "Sales!A1:C4" } });

/** A book whose account column holds these names exactly; names are set as values, so "=1" stays text. */
function withNames(names: readonly string[]): Book {
  const book = makeBook({ Sales: [["Account", 2024], ...names.map((_, at) => ["", 1000 - at])] });
  names.forEach((name, at) => sheetNamed(book, "Sales").cells.setValue(at + 1, 0, name));
  addTable(
    book,
    sheetNamed(book, "Sales"),
    { row: 0, column: 0, rows: names.length + 1, columns: 2 },
    true,
    "Revenue",
  );
  return book;
}

/** Runs and gives what the run changed of the user's own. */
async function changesOfRun(book: Book): Promise<string[]> {
  const before = cloned(book);
  const { sources } = await resultOf(book, "recomputeTiers");
  return usersChanges(before, book, sources);
}

test("hostile names are read, ranked and written as the text they are", async () => {
  // Names that speak of a sum are taken for totals, which a note tells.
  const plain = hostileNames.filter((name) => !/total|sum/i.test(name) && name !== "#N/A");
  const book = withNames(plain);
  expect(await changesOfRun(book)).toEqual([]);
  const accounts = rowsOf(book, "VF_Pareto").map(({ Account }) => Account);
  const ranks = new Set(rowsOf(book, "Revenue").map(({ Rank }) => Rank));
  expect(accounts).toHaveLength([...ranks].filter((rank) => rank !== undefined).length);
  const { cells } = sheetNamed(book, "Pareto");
  for (const name of ["=1+1", "@home", "-Smith", "+49 30 1234", "\tTab", "constructor"])
    expect(accounts).toContain(name);
  for (let row = 0; row < cells.rowCount; row++) expect(cells.formula(row, 2)).toBeUndefined();
});

test("they outlive saving and opening", async () => {
  const book = withNames(hostileNames);
  await resultOf(book, "recomputeTiers");
  const again = await reopened(book);
  const namesIn = (each: Book) => valuesAt(each, "Sales", "A2:A40");
  expect(differences(namesIn(book), namesIn(again))).toEqual([]);
  await resultOf(again, "recomputeTiers");
});

test("a name of 32,767 characters, the most a cell holds, comes back whole", async () => {
  const long = "N".repeat(32_767);
  const book = withNames([long, "=" + "x".repeat(32_766), "Alfreds"]);
  expect(await changesOfRun(book)).toEqual([]);
  expect(rowsOf(book, "VF_Pareto").map(({ Account }) => Account)).toContain(long);
});

test.each(hostileSheetNames)("a source on a sheet called %j", async (name) => {
  const book = makeBook({ [name]: rows });
  expect(await changesOfRun(book)).toEqual([]);
  expect(valuesAt(book, name, "D1:E2")).toEqual([
    ["Tier", "Rank"],
    ["A", 1],
  ]);
});

test("dates that count from 1904 fall into their own year", async () => {
  const sold = [45000 - 1462, 45400 - 1462];
  const book = makeBook({
    Sales: [["Date", "Customer", "Amount"], ...sold.map((day, at) => [day, rows[at + 1][0], 100 + at])],
  });
  book.date1904 = true;
  const sheet = sheetNamed(book, "Sales");
  book.styles.push({ numberFormat: "yyyy-mm-dd" });
  for (const row of [1, 2]) sheet.cells.setStyle(row, 0, book.styles.length - 1);
  const { sources } = await resultOf(book, "recomputeTiers", { set: { "Group dates by": "year" } });
  expect(sources[0].periods.map(({ label }) => label)).toEqual(["2023", "2024"]);
});

test.each([
  ["en-US", ".", ",", "1,234.5"],
  ["de-DE", ",", ".", "1.234,5"],
  ["fr-FR", ",", "\u202F", "1\u202F234,5"],
  ["de-CH", ".", "’", "1’234.5"],
  ["en-IN", ".", ",", "1,234.5"],
])(
  "amounts typed as text the way of %s are read as numbers and noted",
  async (name, decimal, group, typed) => {
    const book = makeBook({
      Sales: [
        ["Account", 2024],
        ["Alfreds", typed],
        ["Berglunds", 10],
      ],
    });
    book.culture = { name, decimal, group };
    const { notes } = await resultOf(book, "recomputeTiers");
    expect(notes.map(({ code }) => code)).toEqual(["textNumber"]);
    expect(rowsOf(book, "VF_Pareto")[0]).toMatchObject({ Account: "Alfreds", Revenue: 1234.5 });
  },
);

test("error values count as missing, with a note each", async () => {
  const book = makeBook({
    Sales: [...rows, ["Drachenblut", { error: "#N/A" }, 5], [{ error: "#REF!" }, 7, 7]],
  });
  const { notes } = await resultOf(book, "recomputeTiers");
  expect(notes.map(({ code, address }) => [code, address])).toEqual([
    ["errorValue", "Sales!B5"],
    ["accountError", "Sales!A6"],
  ]);
});

test("data that ends at the last of 16,384 columns leaves no room, and the Problem says so", async () => {
  const book = makeBook({ Sales: [] });
  const at = lastColumn - 2;
  rows.forEach((line, row) =>
    line.forEach((cell, column) => sheetNamed(book, "Sales").cells.setValue(row, at + column, cell)),
  );
  expect(await problemOf(book, "recomputeTiers")).toBe("noColumnsLeft");
});

test("a sheet in use over all its 16,384 columns", async () => {
  const book = makeBook({ Sales: rows });
  for (let column = 4; column <= lastColumn; column++)
    sheetNamed(book, "Sales").cells.setValue(1, column, "mine");
  const before = cloned(book);
  expect(await problemOf(book, "recomputeTiers")).toBe("noRoomBeside");
  expect(usersChanges(before, book, [])).toEqual([]);
});

test.each(["a table", "a plain range"])(
  "%s on the last rows of the sheet",
  async (kind) => {
    const book = makeBook({ Sales: [] });
    const sheet = sheetNamed(book, "Sales");
    const top = lastRow - 3;
    rows.forEach((line, row) =>
      line.forEach((cell, column) => sheet.cells.setValue(top + row, column, cell)),
    );
    if (kind === "a table")
      addTable(book, sheet, { row: top, column: 0, rows: 4, columns: 3 }, true, "Revenue");
    await resultOf(book, "recomputeTiers");
    expect(valuesAt(book, "Sales", `E${top + 1}:E${top + 4}`)).toEqual([["Rank"], [1], [2], [3]]);
    expect(valuesAt(book, "Sales", `A${top + 2}:C${top + 4}`)).toEqual(rows.slice(1));
  },
  60_000,
);

test("a protected sheet is refused, a hidden one is read, a very hidden one is left alone", async () => {
  const book = withTable();
  const sheet = sheetNamed(book, "Sales");
  book.sheets.push(newSheet("Front"));
  sheet.protection = { options: {} };
  expect(await problemOf(book, "recomputeTiers")).toBe("protectedSource");
  sheet.protection = undefined;
  sheet.visibility = "VeryHidden";
  expect(await problemOf(book, "recomputeTiers")).toBe("noRevenue");
  sheet.visibility = "Hidden";
  expect(await changesOfRun(book)).toEqual([]);
});

test("a filtered table is refused by the name of its rows", async () => {
  const book = withTable();
  const sheet = sheetNamed(book, "Sales");
  sheet.tables[0].filters.set(0, { values: ["Alfreds"] });
  sheet.hiddenRows.add(2).add(3);
  const before = cloned(book);
  expect(await problemOf(book, "recomputeTiers")).toBe("filteredSource");
  expect(usersChanges(before, book, [])).toEqual([]);
});

test("a totals row stays a total", async () => {
  const book = makeBook(
    { Sales: [...rows, ["Total", 900, "=SUBTOTAL(109,Revenue[2024])"]] },
    { tables: { Revenue: "Sales!A1:C5" } },
  );
  const [table] = sheetNamed(book, "Sales").tables;
  table.hasTotals = true;
  table.columns[0].totalsLabel = "Total";
  table.columns[2].totalsFunction = "sum";
  recalculate(book);
  expect(await changesOfRun(book)).toEqual([]);
  expect(valuesAt(book, "Sales", "A5:D5")).toEqual([["Total", 900, 990, undefined]]);
  expect(table.hasTotals).toBe(true);
});

test.each([
  ["a spill", "=SEQUENCE(3)"],
  ["a formula that gives nothing", '=""'],
  ["a broken spill", "=1/0"],
])("%s beside the table is in the way and stays", async (_, formula) => {
  const book = withTable();
  sheetNamed(book, "Sales").cells.setFormula(1, 5, { text: formula, kind: "plain" });
  recalculate(book);
  const before = cloned(book);
  expect(await problemOf(book, "recomputeTiers")).toBe("noRoomBeside");
  expect(usersChanges(before, book, [])).toEqual([]);
});

test("a spill below the table and an array formula left of it are nobody's business", async () => {
  const book = makeBook({ Sales: rows.map((line) => [undefined, undefined, ...line]) });
  const sheet = sheetNamed(book, "Sales");
  sheet.cells.setFormula(8, 2, { text: "=SEQUENCE(2,2)", kind: "plain" });
  sheet.cells.setFormula(6, 0, { text: "=SUM(D2:D4*E2:E4)", kind: "plain" });
  recalculate(book);
  expect(await changesOfRun(book)).toEqual([]);
});

test("a chart sheet in the book stays as it is", async () => {
  const book = withTable();
  book.sheets.push({ ...newSheet("Chart1"), kind: "chartsheet" });
  expect(await changesOfRun(book)).toEqual([]);
  expect(book.sheets.map(({ name }) => name)).toContain("Chart1");
});
