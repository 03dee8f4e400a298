import { areaAddress } from "../../src/model/cells";
import { arrange } from "../../src/workbook/arrange";
import { printOf } from "../../src/workbook/printOf";
import { columnsOf, letters, planOf, reading, sheetPlan, sourceOf, tableBlock } from "./plans";
import { bookOf, sheetOf, tableOf } from "./snapshot";

const rows = [
  ["Account", "2024"],
  ["Alfreds", 300],
  ["Berglunds", 100],
];
const table = tableOf("Revenue", "A1:B3", ["Account", "2024"]);
const sales = sheetOf("Sales", rows, { tables: [table] });
const source = sourceOf("Sales", "A1:B3", "Revenue");

test("new columns stand at the table's right end", () => {
  const { columns, notes } = arrange(planOf([columnsOf(source, ["Tier", "Rank"])]), reading(bookOf([sales])));
  expect(letters(columns[0].slots)).toEqual(["C", "D"]);
  expect(columns[0].accounts).toEqual(["Alfreds", "Berglunds"]);
  expect(notes).toEqual([]);
});

test("a column Tier of the user's own keeps its name, ours takes the next", () => {
  const mine = tableOf("Revenue", "A1:C3", ["Account", "2024", "tier"]);
  const wide = rows.map((row, at) => [...row, ["tier", "gold", "silver"][at]]);
  const book = reading(bookOf([sheetOf("Sales", wide, { tables: [mine] })]));
  const { columns, notes } = arrange(planOf([columnsOf(source, ["Tier"])]), book);
  expect(columns[0].slots.map(({ header }) => header)).toEqual(["Tier (2)"]);
  expect(notes.map(({ code, address }) => [code, address])).toEqual([["columnNameTaken", "Sales!D1"]]);
});

test("a table with a totals row has as many body rows as accounts", () => {
  const totals = tableOf("Revenue", "A1:B4", ["Account", "2024"], { hasTotals: true });
  const book = bookOf([sheetOf("Sales", [...rows, ["Total", 400]], { tables: [totals] })]);
  const { columns } = arrange(planOf([columnsOf(source, ["Tier"])]), reading(book));
  expect(columns[0].rows).toBe(2);
});

const record = (wishes: string[], table: { id: string; name: string } | undefined) => ({
  sheetId: "{Sales}",
  sheet: "Sales",
  table,
  row: 0,
  rows: 2,
  columns: wishes.map((wish, at) => ({
    wish,
    header: wish,
    column: 2 + at,
    id: table && String(3 + at),
    print: printOf([`${wish} 1`, `${wish} 2`]),
  })),
});
const filled = (wishes: string[]) =>
  rows.map((row, at) => [...row, ...wishes.map((wish) => (at === 0 ? wish : `${wish} ${at}`))]);
const bookWith = (wishes: string[], cells = filled(wishes)) =>
  reading(
    bookOf(
      [
        sheetOf("Sales", cells, {
          tables: [
            tableOf(
              "Revenue",
              "A1:" + areaAddress({ row: 2, column: 1 + wishes.length, rows: 1, columns: 1 }),
              ["Account", "2024", ...wishes],
            ),
          ],
        }),
      ],
      { records: { columns: [record(wishes, { id: "Revenue id", name: "Revenue" })] } },
    ),
  );

test("columns of an earlier run are used again, what is missing comes at the end", () => {
  const { columns } = arrange(
    planOf([columnsOf(source, ["Rank", "Tier 2024", "Tier"])]),
    bookWith(["Tier", "Rank"]),
  );
  expect(letters(columns[0].slots)).toEqual(["D", "E", "C"]);
});

test("a column of ours that is needed no more is deleted", () => {
  const { columns, notes } = arrange(planOf([columnsOf(source, ["Tier"])]), bookWith(["Tier", "Tier 1996"]));
  expect(columns[0].gone.map(({ header, way }) => [header, way])).toEqual([["Tier 1996", "delete"]]);
  expect(notes).toEqual([]);
});

test("one that somebody edited is left, with a note", () => {
  const cells = filled(["Tier", "Tier 1996"]);
  cells[2][3] = "my own mark";
  const book = bookWith(["Tier", "Tier 1996"], cells);
  const { columns, notes } = arrange(planOf([columnsOf(source, ["Tier"])]), book);
  expect(columns[0].gone).toEqual([]);
  expect(notes.map(({ code, address }) => [code, address])).toEqual([["columnLeft", "Sales!D1"]]);
});

test("one beside which something stands is only emptied, because deleting would move that", () => {
  const cells = filled(["Tier", "Tier 1996"]).map((row, at) => [...row, "", at === 1 ? "a remark" : ""]);
  const { columns, notes } = arrange(
    planOf([columnsOf(source, ["Tier"])]),
    bookWith(["Tier", "Tier 1996"], cells),
  );
  expect(columns[0].gone.map(({ way }) => way)).toEqual(["clear"]);
  expect(notes.map(({ code }) => code)).toEqual(["columnEmptied"]);
});

test("columns of an earlier run that the plan does not write are told of", () => {
  const { notes } = arrange(planOf([]), bookWith(["Tier", "Rank"]));
  expect(notes.map(({ code, address }) => [code, address])).toEqual([["columnsNotRenewed", "Sales!D1"]]);
});

test("two plain ranges side by side each know their own columns", () => {
  const cells = [
    ["Account", "2024", "Tier", "", "Account", "2024", "Tier"],
    ["Alfreds", 300, "Tier 1", "", "Bolido", 7, "Tier 1"],
    ["Berglunds", 100, "Tier 2", "", "Chop-suey", 8, "Tier 2"],
  ];
  const at = (column: number) => ({ ...record(["Tier"], undefined).columns[0], column });
  const records = [2, 6].map((column) => ({ ...record([], undefined), columns: [at(column)] }));
  const book = reading(bookOf([sheetOf("Sales", cells)], { records: { columns: records } }));
  const plan = planOf([
    columnsOf(sourceOf("Sales", "A1:B3"), ["Tier"]),
    columnsOf(sourceOf("Sales", "E1:F3"), ["Tier"]),
  ]);
  expect(arrange(plan, book).columns.map(({ slots }) => letters(slots))).toEqual([["C"], ["G"]]);
});

const pareto = (headers: string[], count = 2) =>
  sheetPlan("pareto", "Pareto", [
    tableBlock(
      "VF_Pareto",
      "B3",
      headers,
      Array.from({ length: count }, () => headers),
    ),
  ]);
const ours = sheetOf("Reichtum", [], {
  role: "pareto",
  tables: [tableOf("VF_Pareto", "B3:C9", ["Rank", "Account"])],
});

test("a new sheet takes the wished name", () => {
  const { sheets } = arrange(planOf([], [pareto(["Rank"])]), reading(bookOf([sales])));
  expect(sheets[0]).toMatchObject({ name: "Pareto", existing: undefined });
});

test("a user's sheet of that name is left, ours takes the next and a note says so", () => {
  const { sheets, notes } = arrange(
    planOf([], [pareto(["Rank"])]),
    reading(bookOf([sheetOf("pareto", []), sales])),
  );
  expect(sheets[0].name).toBe("Pareto (2)");
  expect(notes.map(({ code }) => code)).toEqual(["sheetNameTaken"]);
});

test("our sheet is found by its mark, whatever it is called", () => {
  const { sheets, notes } = arrange(
    planOf([], [pareto(["Rank", "Account"])]),
    reading(bookOf([sheetOf("Pareto", []), ours])),
  );
  expect(sheets[0].name).toBe("Reichtum");
  expect(notes).toEqual([]);
});

test("our table at the same place with the same columns is written over, whatever its rows", () => {
  const [sheet] = arrange(planOf([], [pareto(["Rank", "Account"], 50)]), reading(bookOf([ours]))).sheets;
  expect(sheet.tables[0].kept?.id).toBe("VF_Pareto id");
  expect(areaAddress(sheet.tables[0].area)).toBe("B3:C53");
  expect(sheet.goneTables).toEqual([]);
});

test("one with other columns is built anew under its name", () => {
  const [sheet] = arrange(planOf([], [pareto(["Rank", "Share"])]), reading(bookOf([ours]))).sheets;
  expect(sheet.tables[0]).toMatchObject({ name: "VF_Pareto", kept: undefined });
  expect(sheet.goneTables).toEqual(["VF_Pareto id"]);
});

test("a table name that something else has is gone round, with a note", () => {
  const book = reading(
    bookOf([sales, sheetOf("Mine", [], { tables: [tableOf("VF_Pareto", "A1:A2", ["x"])] })]),
  );
  const { sheets, notes } = arrange(planOf([], [pareto(["Rank"])]), book);
  expect(sheets[0].tables[0].name).toBe("VF_Pareto2");
  expect(notes.map(({ code }) => code)).toEqual(["tableNameTaken"]);
});

test("a table without rows keeps one blank row", () => {
  const [sheet] = arrange(planOf([], [pareto(["Rank"], 0)]), reading(bookOf([sales]))).sheets;
  expect(areaAddress(sheet.tables[0].area)).toBe("B3:B4");
});

test("a set-up that is as recorded is left alone", () => {
  const plan = planOf([], [pareto(["Rank", "Account"])]);
  const first = arrange(plan, reading(bookOf([ours]))).sheets[0];
  expect(first.setUp).toEqual(expect.any(Number));
  const records = { looks: { pareto: first.setUp } };
  expect(arrange(plan, reading(bookOf([ours], { records }))).sheets[0].setUp).toBeUndefined();
});
