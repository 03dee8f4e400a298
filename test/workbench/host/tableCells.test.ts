import { onSheet, openBookWith, valuesOf } from "./openBookWith";
import { openTable } from "./openTable";

test("a filter that is no list of values is kept, not guessed", async () => {
  const node = await openTable();
  node.table().filters.set(1, { values: [], other: "<top10/>" });
  const filtering = node.Excel.run(async (context) => {
    context.workbook.tables
      .getItem("Revenue")
      .columns.getItem("Account")
      .filter.applyValuesFilter(["QUICK-Stop"]);
  });
  await expect(filtering).rejects.toMatchObject({ code: "ApiNotFound" });
});

test("a new column pushes what is beside the table along", async () => {
  const node = await openTable();
  await onSheet(node, async (sheet, context) => {
    sheet.getRange("D2").values = [["beside"]];
    const column = context.workbook.tables.getItem("Revenue").columns.add(1, [["Tier"], ["A"], ["B"]]);
    column.load("name, index");
    await context.sync();
    expect([column.name, column.index]).toEqual(["Tier", 1]);
  });
  expect(await valuesOf(node, "A1:E3")).toEqual([
    ["Account", "Tier", "Revenue", "", ""],
    ["QUICK-Stop", "A", 110, "", "beside"],
    ["Ernst Handel", "B", 104, "", ""],
  ]);
});

test("a new column does not tear another table apart", async () => {
  const node = await openTable();
  const adding = onSheet(node, (sheet, context) => {
    sheet.tables.add("F2:G9", true);
    context.workbook.tables.getItem("Revenue").columns.add();
  });
  await expect(adding).rejects.toMatchObject({ code: "InsertDeleteConflict" });
});

test("rows are added and deleted; the last one stays, emptied", async () => {
  const node = await openTable();
  await node.Excel.run(async (context) => {
    const { rows } = context.workbook.tables.getItem("Revenue");
    rows.add(0, [["Save-a-lot Markets", 103]]);
    await context.sync();
    rows.deleteRowsAt(1, 2);
    await context.sync();
    rows.getItemAt(0).delete();
  });
  expect(node.table().area.rows).toBe(2);
  expect(await valuesOf(node, "A1:B3")).toEqual([
    ["Account", "Revenue"],
    ["", ""],
    ["", ""],
  ]);
});

test("the totals row adds up and goes again", async () => {
  const node = await openTable();
  const total = await node.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Revenue");
    table.showTotals = true;
    const totals = table.getTotalRowRange().load("values");
    await context.sync();
    table.showTotals = false;
    return totals.values;
  });
  expect(total).toEqual([["Total", 214]]);
  expect(await valuesOf(node, "A4:B4")).toEqual([["", ""]]);
});

test("a filter hides rows, tells so, and keeps values from being written over them", async () => {
  const node = await openTable();
  const hidden = await node.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Revenue");
    table.columns.getItem("Account").filter.applyValuesFilter(["QUICK-Stop"]);
    table.autoFilter.load("isDataFiltered");
    const body = table.getDataBodyRange();
    const properties = body.getRowProperties({ rowHidden: true });
    const visible = body.getSpecialCellsOrNullObject("Visible").load("address");
    await context.sync();
    return [
      table.autoFilter.isDataFiltered,
      properties.value.map(({ rowHidden }) => rowHidden),
      visible.address,
    ];
  });
  expect(hidden).toEqual([true, [false, true], "Sheet1!A2:B2"]);
  const write = () =>
    onSheet(node, (sheet) => {
      sheet.getRange("A2:A3").values = [["x"], ["y"]];
    });
  await expect(write()).rejects.toMatchObject({ code: "FilteredRangeConflict" });
  await node.Excel.run(async (context) => {
    context.workbook.tables.getItem("Revenue").clearFilters();
  });
  await write();
  expect(await valuesOf(node, "A2:A3")).toEqual([["x"], ["y"]]);
});

test("sorting moves rows with their look, blanks last", async () => {
  const node = await openBookWith([
    ["Account", "Revenue"],
    ["b", 2],
    ["", ""],
    ["a", 3],
  ]);
  await onSheet(node, (sheet) => {
    sheet.tables.add("A1:B4", true).name = "Revenue";
    sheet.getRange("B4").format.fill.color = "#FFFF00";
  });
  const fills = await onSheet(node, async (sheet, context) => {
    context.workbook.tables.getItem("Revenue").sort.apply([{ key: 1, ascending: false }]);
    const fill = sheet.getRange("B2").format.fill.load("color");
    await context.sync();
    return fill.color;
  });
  expect(fills).toBe("#FFFF00");
  expect(await valuesOf(node, "A2:B4")).toEqual([
    ["a", 3],
    ["b", 2],
    ["", ""],
  ]);
});

test("a table deleted takes its cells along, one converted leaves them", async () => {
  const node = await openTable();
  await node.Excel.run(async (context) => {
    context.workbook.tables.getItem("Revenue").convertToRange();
  });
  expect(await valuesOf(node, "A1:B1")).toEqual([["Account", "Revenue"]]);
  await onSheet(node, (sheet) => {
    sheet.tables.add("A1:B3", true).delete();
  });
  expect(await valuesOf(node, "A1:B1")).toEqual([["", ""]]);
  expect(node.host.book.sheets[0].tables).toEqual([]);
});

test("formulas follow a table and its columns to their new names", async () => {
  const node = await openTable();
  await onSheet(node, async (sheet, context) => {
    sheet.getRange("E1:E2").formulas = [
      ["=SUM(Revenue[Revenue])+ROWS(Revenue)"],
      ['="Revenue"&COUNTA(Revenue[[#Headers],[Revenue]])'],
    ];
    const table = context.workbook.tables.getItem("Revenue");
    table.name = "Sales";
    table.columns.getItem("Revenue").name = "Amount";
  });
  const { cells } = node.host.book.sheets[0];
  expect([cells.formula(0, 4)?.text, cells.formula(1, 4)?.text]).toEqual([
    "=SUM(Sales[Amount])+ROWS(Sales)",
    '="Revenue"&COUNTA(Sales[[#Headers],[Amount]])',
  ]);
  expect(await valuesOf(node, "E1")).toEqual([[216]]);
});
