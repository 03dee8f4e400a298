import { onSheet, openBookWith, valuesOf } from "./openBookWith";

const revenue = [
  ["Account", "Revenue"],
  ["QUICK-Stop", 110],
  ["Ernst Handel", 104],
];

/** A workbook with the table "Revenue" in A1:B3. */
async function openTable() {
  const node = await openBookWith(revenue);
  await onSheet(node, (sheet) => {
    sheet.tables.add("A1:B3", true).name = "Revenue";
  });
  return { ...node, table: () => node.host.book.sheets[0].tables[0] };
}

test("a table's headers become texts of their own", async () => {
  const node = await openBookWith([
    ["Account", 2024, "Account", ""],
    ["QUICK-Stop", 1, 2, 3],
  ]);
  await onSheet(node, (sheet) => {
    sheet.tables.add("A1:D2", true);
  });
  expect(await valuesOf(node, "A1:D1")).toEqual([["Account", "2024", "Account2", "Column4"]]);
});

test("without headers the cells are pushed down under new ones", async () => {
  const node = await openBookWith([
    ["QUICK-Stop", 110],
    ["Ernst Handel", 104],
  ]);
  await onSheet(node, (sheet) => {
    sheet.tables.add("A1:B2", false);
  });
  expect(await valuesOf(node, "A1:B3")).toEqual([
    ["Column1", "Column2"],
    ["QUICK-Stop", 110],
    ["Ernst Handel", 104],
  ]);
});

test("a table neither overlaps another nor merged cells", async () => {
  const node = await openTable();
  const add = (address: string) =>
    onSheet(node, (sheet) => {
      sheet.getRange("E5:F5").merge();
      sheet.tables.add(address, true);
    });
  await expect(add("B3:C9")).rejects.toMatchObject({ code: "InvalidArgument" });
  await expect(add("E4:F9")).rejects.toMatchObject({ code: "MergedRangeConflict" });
});

test.each(["A1", "R1C1", "my table", "1st", "", "c", "Revenue"])(
  "%p is no name for a new table",
  async (name) => {
    const node = await openTable();
    const naming = onSheet(node, (sheet) => {
      sheet.tables.add("E1:F2", true).name = name;
    });
    await expect(naming).rejects.toMatchObject({ code: "InvalidArgument" });
  },
);

test("a table is found by name in any case and by id", async () => {
  const node = await openTable();
  const found = await node.Excel.run(async (context) => {
    const { tables } = context.workbook;
    const [byName, byId] = [tables.getItem("REVENUE"), tables.getItem(node.table().id)];
    const none = tables.getItemOrNullObject("Costs");
    for (const each of [byName, byId, none]) each.load("name");
    await context.sync();
    return [byName.name, byId.name, none.isNullObject];
  });
  expect(found).toEqual(["Revenue", "Revenue", true]);
});

test("a table's name is an address", async () => {
  const node = await openTable();
  const addresses = await onSheet(node, async (sheet, context) => {
    const ranges = ["Revenue", "Revenue[Account]", "revenue[#All]"].map((text) =>
      sheet.getRange(text).load("address"),
    );
    await context.sync();
    return ranges.map(({ address }) => address);
  });
  expect(addresses).toEqual(["Sheet1!A2:B3", "Sheet1!A2:A3", "Sheet1!A1:B3"]);
});

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

test("what is written right below or beside a table becomes part of it", async () => {
  const node = await openTable();
  await onSheet(node, (sheet) => {
    sheet.getRange("A4:B5").values = [
      ["Save-a-lot Markets", 103],
      ["Rattlesnake Canyon Grocery", 51],
    ];
    sheet.getRange("C1:C5").values = [["Tier"], ["A"], ["A"], ["B"], ["C"]];
  });
  expect(node.table().area).toEqual({ row: 0, column: 0, rows: 5, columns: 3 });
  expect(node.table().columns.map(({ name }) => name)).toEqual(["Account", "Revenue", "Tier"]);
});

test("a table does not grow into what begins blank, nor over what is there", async () => {
  const node = await openTable();
  await onSheet(node, (sheet) => {
    sheet.getRange("A4:B4").values = [["", 1]];
    sheet.getRange("C3").values = [["a remark"]];
    sheet.getRange("C1").values = [["Tier"]];
  });
  expect(node.table().area).toEqual({ row: 0, column: 0, rows: 3, columns: 3 });
});

test("resize keeps the header row and columns keep their ids", async () => {
  const node = await openTable();
  const ids = await node.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Revenue");
    const columns = table.columns.load("items/id, items/name");
    await context.sync();
    const before = columns.items.map(({ id }) => id);
    table.resize("A1:C4");
    columns.load("items/id, items/name");
    await context.sync();
    return [before, columns.items.map(({ id, name }) => [id, name])];
  });
  expect(ids).toEqual([
    [1, 2],
    [
      [1, "Account"],
      [2, "Revenue"],
      [3, "Column3"],
    ],
  ]);
  const resize = (address: string) =>
    node.Excel.run(async (context) => {
      context.workbook.tables.getItem("Revenue").resize(address);
    });
  for (const address of ["A2:B5", "A1:B1", "E1:F4"])
    await expect(resize(address)).rejects.toMatchObject({ code: "InvalidArgument" });
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
