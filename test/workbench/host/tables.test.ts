import { onSheet, openBookWith, valuesOf } from "./openBookWith";
import { openTable } from "./openTable";

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
