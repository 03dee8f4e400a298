import { hideOwnColumns } from "../../src/workbook/hideOwnColumns";
import { printOf } from "../../src/workbook/printOf";
import type { ColumnsRecord } from "../../src/workbook/records";
import { bookOf, sheetOf, tableOf } from "./snapshot";

const rows = [
  ["Account", 2024, "Tier", "Rank"],
  ["Alfreds", 300, "A", 1],
  ["Berglunds", 100, "B", 2],
];
const inTable: ColumnsRecord = {
  sheetId: "{Sales}",
  sheet: "Sales",
  table: { id: "Revenue id", name: "Revenue" },
  row: 0,
  rows: 2,
  columns: [
    { wish: "Tier", header: "Tier", column: 2, id: "3", print: printOf(["A", "B"]) },
    { wish: "Rank", header: "Rank", column: 3, id: "4", print: printOf([1, 2]) },
  ],
};
const headers = ["Account", "2024", "Tier", "Rank"];
const withTable = (cells = rows, names = headers, more = {}) =>
  bookOf([sheetOf("Sales", cells, { tables: [tableOf("Revenue", "A1:D3", names, more)] })], {
    records: { columns: [inTable] },
  });
const besideRange: ColumnsRecord = {
  ...inTable,
  table: undefined,
  columns: inTable.columns.map((each) => ({ ...each, id: undefined })),
};

test("our columns at a table's right end are as if they were not there", () => {
  const { sheets, ownColumns, tables } = hideOwnColumns(withTable());
  expect(sheets[0].cells).toEqual([
    ["Account", 2024, "", ""],
    ["Alfreds", 300, "", ""],
    ["Berglunds", 100, "", ""],
  ]);
  expect(sheets[0].tables[0].area.columns).toBe(2);
  expect(sheets[0].tables[0].columns.map(({ name }) => name)).toEqual(["Account", "2024"]);
  expect(
    ownColumns.map(({ wish, column, rows: count, unchanged }) => [wish, column, count, unchanged]),
  ).toEqual([
    ["Tier", 2, 2, true],
    ["Rank", 3, 2, true],
  ]);
  expect(tables.get("Revenue id")?.columns).toHaveLength(4);
});

test("a column the user renamed is still ours while its cells are", () => {
  const renamed = withTable(rows, ["Account", "2024", "My tier", "Rank"]);
  expect(hideOwnColumns(renamed).ownColumns[0]).toMatchObject({ wish: "Tier", header: "My tier" });
});

test("a column that took over our id with other cells is the user's", () => {
  const notes = rows.map((row, at) => [row[0], row[1], at === 0 ? "Notes" : `note ${at}`, row[3]]);
  const { ownColumns } = hideOwnColumns(withTable(notes, ["Account", "2024", "Notes", "Rank"]));
  expect(ownColumns.map(({ wish }) => wish)).toEqual(["Rank"]);
});

test("a column of the user's own that is called Tier is not ours", () => {
  const table = tableOf("Revenue", "A1:D3", headers);
  const columns = table.columns.map((each, at) => (at === 2 ? { ...each, id: "9" } : each));
  const book = bookOf([sheetOf("Sales", rows, { tables: [{ ...table, columns }] })], {
    records: { columns: [inTable] },
  });
  expect(hideOwnColumns(book).ownColumns.map(({ wish }) => wish)).toEqual(["Rank"]);
});

test("ids that a program renumbered are made up for by headers that stand together", () => {
  const table = tableOf("Revenue", "A1:D3", headers, { id: "other" });
  const columns = table.columns.map((each, at) => ({ ...each, id: String(at + 11) }));
  const book = bookOf([sheetOf("Sales", rows, { tables: [{ ...table, columns }] })], {
    records: { columns: [inTable] },
  });
  expect(hideOwnColumns(book).ownColumns.map(({ wish, id }) => [wish, id])).toEqual([
    ["Tier", "13"],
    ["Rank", "14"],
  ]);
});

test("a column that an unfinished run had claimed is ours by its header", () => {
  const [tier, rank] = inTable.columns;
  const record = { ...inTable, columns: [tier, { ...rank, id: undefined }] };
  const book = withTable();
  const { ownColumns } = hideOwnColumns({ ...book, records: { columns: [record] } });
  expect(ownColumns.map(({ wish, id }) => [wish, id])).toEqual([
    ["Tier", "3"],
    ["Rank", "4"],
  ]);
});

test("rows the user sorted leave a column unchanged, an edited cell does not", () => {
  const sorted = [rows[0], rows[2], rows[1]];
  expect(hideOwnColumns(withTable(sorted)).ownColumns.map(({ unchanged }) => unchanged)).toEqual([
    true,
    true,
  ]);
  const edited = [rows[0], ["Alfreds", 300, "A", 7], rows[2]];
  expect(hideOwnColumns(withTable(edited)).ownColumns.map(({ unchanged }) => unchanged)).toEqual([
    true,
    false,
  ]);
});

test("our columns among the user's own keep their place and lose their name", () => {
  const wide = rows.map((row, at) => [...row, at === 0 ? "Owner" : "Kim"]);
  const table = tableOf("Revenue", "A1:E3", [...headers, "Owner"]);
  const book = bookOf([sheetOf("Sales", wide, { tables: [table] })], { records: { columns: [inTable] } });
  const [hidden] = hideOwnColumns(book).sheets[0].tables;
  expect(hidden.columns.map(({ name }) => name)).toEqual(["Account", "2024", "", "", "Owner"]);
});

test("beside a plain range our columns are known by their place and header", () => {
  const book = bookOf([sheetOf("Sales", rows)], { records: { columns: [besideRange] } });
  const { sheets, ownColumns } = hideOwnColumns(book);
  expect(ownColumns.map(({ column, rows: count }) => [column, count])).toEqual([
    [2, 2],
    [3, 2],
  ]);
  expect(sheets[0].cells[1]).toEqual(["Alfreds", 300, "", ""]);
});

test("beside a plain range they are found again after rows and columns were inserted", () => {
  const moved = [[], [], ...rows.map((row) => ["", ...row])];
  const book = bookOf([sheetOf("Sales", moved)], { records: { columns: [besideRange] } });
  expect(hideOwnColumns(book).ownColumns.map(({ row, column }) => [row, column])).toEqual([
    [2, 3],
    [2, 4],
  ]);
});

test("a single header like ours somewhere else is not ours", () => {
  const book = bookOf([sheetOf("Sales", [[], ["", "Tier"]])], { records: { columns: [besideRange] } });
  expect(hideOwnColumns(book).ownColumns).toEqual([]);
});

test("records that are not as we write them count as none", () => {
  const book = bookOf([sheetOf("Sales", rows)], { records: { columns: [{ sheetId: 7 }, "x", null] } });
  expect(hideOwnColumns(book).ownColumns).toEqual([]);
});
