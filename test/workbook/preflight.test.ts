import type { SheetSnapshot } from "../../src/model/book";
import { parseArea } from "../../src/model/cells";
import { Problem } from "../../src/model/problem";
import type { Plan } from "../../src/model/plan";
import type { BookReading } from "../../src/workbook/BookReading";
import { arrange } from "../../src/workbook/arrange";
import { preflight } from "../../src/workbook/preflight";
import { columnsOf, planOf, reading, sheetPlan, sourceOf, tableBlock } from "./plans";
import { bookOf, sheetOf, tableOf } from "./snapshot";

const rows = [
  ["Account", "2024"],
  ["Alfreds", 300],
  ["Berglunds", 100],
];
const table = tableOf("Revenue", "A1:B3", ["Account", "2024"]);
const sales = (more: Partial<SheetSnapshot> = {}, cells = rows) =>
  sheetOf("Sales", cells, { tables: [table], ...more });
const plan = planOf([columnsOf(sourceOf("Sales", "A1:B3", "Revenue"), ["Tier", "Rank"])]);
const plain = planOf([columnsOf(sourceOf("Sales", "A1:B3"), ["Tier", "Rank"])]);
const sheets = planOf([], [sheetPlan("pareto", "Pareto")]);

/** The code and sentence of the Problem that stops a plan; "" where nothing does. */
function stopped(wish: Plan, book: BookReading): [string, string] {
  try {
    preflight(arrange(wish, book), book);
  } catch (problem) {
    if (problem instanceof Problem) return [problem.code, problem.message];
    throw problem;
  }
  return ["", ""];
}
const area = (address: string) => parseArea(address) ?? { row: 0, column: 0, rows: 0, columns: 0 };

test("a workbook with room lets a plan through", () => {
  expect(stopped(plan, reading(bookOf([sales()])))).toEqual(["", ""]);
});

test("a read-only file", () => {
  expect(stopped(plan, reading(bookOf([sales()], { readOnly: true })))[0]).toBe("readOnlyFile");
});

test("a protected structure stops new sheets only", () => {
  const structureProtected = true;
  expect(stopped(sheets, reading(bookOf([sales()], { structureProtected })))[0]).toBe("structureProtected");
  const ours = sheetOf("Pareto", [], { role: "pareto" });
  expect(stopped(sheets, reading(bookOf([sales(), ours], { structureProtected })))[0]).toBe("");
  expect(stopped(plan, reading(bookOf([sales()], { structureProtected })))[0]).toBe("");
});

test("a protected sheet, the user's or ours; the sentence names the way out", () => {
  const [code, text] = stopped(plan, reading(bookOf([sales({ protected: true })])));
  expect(code).toBe("protectedSource");
  expect(text).toContain("“Write tier columns” to no");
  const ours = sheetOf("Pareto", [], { role: "pareto", protected: true });
  expect(stopped(sheets, reading(bookOf([ours])))[0]).toBe("protectedReport");
});

test("a filtered table", () => {
  const filtered = { ...table, filtered: true };
  expect(stopped(plan, reading(bookOf([sales({ tables: [filtered] })])))[0]).toBe("filteredSource");
});

test("a hidden row of a source is named, one elsewhere does no harm", () => {
  const [code, text] = stopped(plain, reading(bookOf([sales({ hiddenRows: [2], tables: [] })])));
  expect(code).toBe("filteredSource");
  expect(text).toContain("Sales!A3:B3");
  expect(stopped(plain, reading(bookOf([sales({ hiddenRows: [7], tables: [] })])))[0]).toBe("");
});

test("a filtered table of ours", () => {
  const ours = sheetOf("Pareto", [], {
    role: "pareto",
    tables: [tableOf("VF_Pareto", "B3:B9", ["Rank"], { filtered: true })],
  });
  expect(stopped(sheets, reading(bookOf([ours])))[0]).toBe("filteredReport");
});

test("merged cells where our columns belong", () => {
  const [code, text] = stopped(plan, reading(bookOf([sales({ merged: [area("C2:C3")] })])));
  expect(code).toBe("mergedBeside");
  expect(text).toContain("Sales!C2:C3");
  expect(stopped(plan, reading(bookOf([sales({ merged: [area("A9:C9")] })])))[0]).toBe("");
});

test("something to the right of the source", () => {
  const cells = rows.map((row, at) => [...row, "", at === 2 ? "a remark" : ""]);
  const [code, text] = stopped(plan, reading(bookOf([sales({}, cells)])));
  expect(code).toBe("noRoomBeside");
  expect(text).toContain("Sales!C1:D3");
});

test("another table to the right of the source, even where its cells are blank", () => {
  const other = tableOf("Other", "D3:E9", ["x", "y"]);
  expect(stopped(plan, reading(bookOf([sales({ tables: [table, other] })])))[0]).toBe("noRoomBeside");
});

test("something beside the totals row counts too", () => {
  const totals = tableOf("Revenue", "A1:B4", ["Account", "2024"], { hasTotals: true });
  const book = reading(bookOf([sales({ tables: [totals] }, [...rows, ["Total", 400, "sum"]])]));
  expect(stopped(plan, book)[0]).toBe("noRoomBeside");
});

test("a source at the sheet's last columns", () => {
  const last = tableOf("Revenue", "XFC1:XFD3", ["Account", "2024"]);
  const used = area("XFC1:XFD3");
  const book = reading(bookOf([sales({ tables: [last], used })]));
  const wish = planOf([columnsOf(sourceOf("Sales", "XFC1:XFD3", "Revenue"), ["Tier"])]);
  expect(stopped(wish, book)[0]).toBe("noColumnsLeft");
});

test("more accounts than a sheet has rows", () => {
  const block = tableBlock("VF_Pareto", "B3", ["Account"], []);
  const long = { ...block, table: { ...block.table, rows: 1_048_574 } };
  expect(stopped(planOf([], [sheetPlan("pareto", "Pareto", [long])]), reading(bookOf([sales()])))[0]).toBe(
    "noRowsLeft",
  );
});
