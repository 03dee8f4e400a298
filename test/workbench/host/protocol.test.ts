import { onSheet, openBookWith, valuesOf } from "./openBookWith";

/** Requests that a job takes inside `Excel.run`. */
async function requestsOf(job: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown) {
  const node = await openBookWith([["a", "b"]]);
  await onSheet(node, async (sheet, context) => {
    await job(sheet, context);
  });
  return node.requests();
}

test("an empty run is one request, idle syncs are none", async () => {
  expect(await requestsOf(() => {})).toBe(1);
  expect(await requestsOf((_, context) => context.sync())).toBe(1);
});

test("a sheet write is one request, a range write two, an untracked one again one", async () => {
  expect(await requestsOf((sheet) => (sheet.tabColor = "#1F4E78"))).toBe(1);
  expect(await requestsOf((sheet) => (sheet.getRange("A1").values = [["x"]]))).toBe(2);
  expect(await requestsOf((sheet) => (sheet.getRange("A1").untrack().values = [["x"]]))).toBe(1);
});

test("a hundred ranges in one sync are two requests, read and write are three", async () => {
  const hundred = (sheet: Excel.Worksheet) => {
    for (let row = 1; row <= 100; row++) sheet.getRange(`A${row}`).values = [[row]];
  };
  expect(await requestsOf(hundred)).toBe(2);
  const readAndWrite = async (sheet: Excel.Worksheet, context: Excel.RequestContext) => {
    const range = sheet.getRange("A1").load("values");
    await context.sync();
    range.values = [[`${range.values[0][0]}!`]];
  };
  expect(await requestsOf(readAndWrite)).toBe(3);
});

test("the log counts the bytes of batches and answers", async () => {
  const batches: string[] = [];
  const node = await openBookWith([["Schröder"]]);
  node.host.intercept = ({ batch }) => void batches.push(JSON.stringify(batch));
  await onSheet(node, async (sheet, context) => {
    sheet.getRange("A1").untrack().load("values");
    await context.sync();
    sheet.name = "Käufer";
  });
  const sent = batches.map((batch) => Buffer.byteLength(batch));
  expect(node.host.log.slice(-2)).toMatchObject([
    { n: 3, from: "node", sent: sent[0], writes: false },
    { n: 4, from: "node", sent: sent[1], writes: true },
  ]);
  const received = node.host.log.slice(-2).reduce((sum, entry) => sum + entry.received, 0);
  expect(node.bytes()).toEqual({ sent: sent[0] + sent[1], received });
});

test("a range lives through several syncs and is released at the end", async () => {
  const node = await openBookWith([["a"]]);
  await onSheet(node, async (sheet, context) => {
    const range = sheet.getRange("A1");
    range.values = [["b"]];
    await context.sync();
    expect(node.host.references.size).toBe(1);
    range.values = [["c"]];
    await context.sync();
  });
  expect(node.host.references.size).toBe(0);
  expect(await valuesOf(node, "A1")).toEqual([["c"]]);
});

test("after the run a range can no longer be used, unless it is tracked", async () => {
  const node = await openBookWith([["a"]]);
  const [lost, kept] = await onSheet(node, async (sheet, context) => {
    const ranges = [sheet.getRange("A1"), sheet.getRange("A1")];
    ranges[1].track();
    await context.sync();
    return ranges;
  });
  expect(() => (lost.values = [["b"]])).toThrow(expect.objectContaining({ code: "InvalidObjectPath" }));
  kept.values = [["c"]];
  await kept.context.sync();
  expect(await valuesOf(node, "A1")).toEqual([["c"]]);
});

test("a range follows its cells when rows are inserted above it", async () => {
  const node = await openBookWith([["a"], ["b"]]);
  const addresses = await onSheet(node, async (sheet, context) => {
    const range = sheet.getRange("A2");
    const around = sheet.getRange("A1:A2");
    range.load("address");
    await context.sync();
    sheet.getRange("2:3").insert("Down");
    range.load("address, values");
    around.load("address");
    await context.sync();
    return [range.address, range.values, around.address];
  });
  expect(addresses).toEqual(["Sheet1!A4", [["b"]], "Sheet1!A1:A4"]);
});

test("a range whose cells are deleted is no longer valid", async () => {
  const node = await openBookWith([["a"], ["b"]]);
  const using = onSheet(node, async (sheet, context) => {
    const range = sheet.getRange("A2");
    await context.sync();
    sheet.getRange("2:2").delete("Up");
    range.load("values");
    await context.sync();
  });
  await expect(using).rejects.toMatchObject({ code: "InvalidReference" });
});

test("what is created can be used in later syncs", async () => {
  const node = await openBookWith([["a"], [1]]);
  const names = await node.Excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.add("New");
    const table = workbook.worksheets.getItem("Sheet1").tables.add("A1:A2", true);
    const setting = workbook.settings.add("vf.run", 1);
    const name = workbook.names.add("Total", "=1");
    const shape = sheet.shapes.addGeometricShape("Ellipse");
    const mark = sheet.customProperties.add("vf.owner", "pareto");
    await context.sync();
    sheet.name = "Newer";
    table.name = "Accounts";
    setting.value = 2;
    name.comment = "checked";
    shape.name = "Circle";
    mark.value = "abc";
    await context.sync();
    for (const each of [sheet, table, shape]) each.load("name");
    await context.sync();
    return [sheet.name, table.name, shape.name];
  });
  expect(names).toEqual(["Newer", "Accounts", "Circle"]);
  expect(node.host.book.settings.get("vf.run")).toBe(2);
  expect(node.host.book.names[0].comment).toBe("checked");
  expect(node.host.book.sheets[1].customProperties.get("vf.owner")).toBe("abc");
  expect(node.host.book.sheets[1].shapes).toHaveLength(1);
});

test("a series keeps no id: as a cautious reading of Excel the next sync must ask for it again", async () => {
  const node = await openBookWith([
    ["a", 1],
    ["b", 2],
  ]);
  const using = onSheet(node, async (sheet, context) => {
    const chart = sheet.charts.add("Line", sheet.getRange("A1:B2"), "Columns");
    const series = chart.series.add("more");
    await context.sync();
    series.name = "less";
    await context.sync();
  });
  await expect(using).rejects.toMatchObject({ code: "InvalidObjectPath" });
});

test("what is not there is a null object, leads to null objects and ignores writes", async () => {
  const node = await openBookWith();
  const found = await node.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("Nowhere");
    const range = sheet.getRange("A1").load("values");
    sheet.delete();
    await context.sync();
    sheet.name = "Somewhere";
    await context.sync();
    return [sheet.isNullObject, range.isNullObject];
  });
  expect(found).toEqual([true, true]);
  expect(node.host.book.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
});

test("an item that must be there is ItemNotFound, and says where", async () => {
  const node = await openBookWith();
  const reading = node.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Nowhere").load("name");
  });
  await expect(reading).rejects.toMatchObject({
    code: "ItemNotFound",
    debugInfo: { statement: "var worksheet = worksheets.getItem(...);" },
  });
});

test("actions before the failing one stay done", async () => {
  const node = await openBookWith([["a", "b"]]);
  const writing = onSheet(node, (sheet) => {
    sheet.getRange("A1").values = [["x"]];
    sheet.getRange("B1").values = [["y", "z"]];
    sheet.getRange("A2").values = [["never"]];
  });
  await expect(writing).rejects.toMatchObject({
    code: "InvalidArgument",
    debugInfo: { errorLocation: "Range.values" },
  });
  expect(await valuesOf(node, "A1:B2")).toEqual([
    ["x", "b"],
    ["", ""],
  ]);
});

test("loads nest, skip and take a top", async () => {
  const node = await openBookWith([["Account"], ["QUICK-Stop"]]);
  const loaded = await onSheet(node, async (sheet, context) => {
    sheet.tables.add("A1:A2", true).name = "Accounts";
    context.workbook.worksheets.add("Second");
    const { worksheets } = context.workbook;
    const range = sheet.getRange("A1").load("values, format/fill/color, format/font/bold, worksheet/name");
    await context.sync();
    worksheets.load({ select: "name, tables/name", top: 1, skip: 1 });
    await context.sync();
    const second = worksheets.items.map(({ name, tables }) => [name, tables.items.length]);
    worksheets.load("items/name, items/protection/protected, items/tables/items/columns/items/name");
    await context.sync();
    const [first] = worksheets.items;
    return [
      second,
      first.protection.protected,
      first.tables.items[0].columns.items[0].name,
      [range.values[0][0], range.format.fill.color, range.format.font.bold, range.worksheet.name],
    ];
  });
  expect(loaded).toEqual([[["Second", 0]], false, "Account", ["Account", "#FFFFFF", false, "Sheet1"]]);
});
