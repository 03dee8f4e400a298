import { onSheet, openBookWith, valuesOf } from "./openBookWith";

test("null leaves a cell and the empty string clears it", async () => {
  const node = await openBookWith([["a", "b", "c"]]);
  await onSheet(node, (sheet) => {
    sheet.getRange("A1:C1").values = [[null, "", "d"]];
  });
  expect(await valuesOf(node, "A1:C1")).toEqual([["a", "", "d"]]);
});

test("one value fills all cells", async () => {
  const node = await openBookWith();
  await onSheet(node, (sheet) => {
    Reflect.set(sheet.getRange("A1:B2"), "values", 7);
  });
  expect(await valuesOf(node, "A1:B2")).toEqual([
    [7, 7],
    [7, 7],
  ]);
});

test("a matrix of another shape is refused and nothing is written", async () => {
  const node = await openBookWith([["a"]]);
  const writing = onSheet(node, (sheet) => {
    sheet.getRange("A1:A2").values = [["x", "y"]];
  });
  await expect(writing).rejects.toMatchObject({ code: "InvalidArgument" });
  expect(await valuesOf(node, "A1:A2")).toEqual([["a"], [""]]);
});

test("text is read as typed in en-US", async () => {
  const node = await openBookWith([["12%", "00123", "TRUE", "#N/A", "QUICK-Stop", "1E3"]]);
  const read = await onSheet(node, async (sheet, context) => {
    const range = sheet.getRange("A1:F1").load("values, valueTypes, numberFormat");
    await context.sync();
    return [range.values[0], range.valueTypes[0], range.numberFormat[0][0]];
  });
  expect(read).toEqual([
    [0.12, 123, true, "#N/A", "QUICK-Stop", 1000],
    ["Double", "Double", "Boolean", "Error", "String", "Double"],
    "0%",
  ]);
});

test("a leading apostrophe keeps text as text and is not read back", async () => {
  const node = await openBookWith([["'=SUM(A1)", "'00123"]]);
  const read = await onSheet(node, async (sheet, context) => {
    const range = sheet.getRange("A1:B1").load("values, formulas, valueTypes");
    await context.sync();
    return [range.values[0], range.formulas[0], range.valueTypes[0]];
  });
  expect(read).toEqual([
    ["=SUM(A1)", "00123"],
    ["=SUM(A1)", "00123"],
    ["String", "String"],
  ]);
});

test("a cell formatted as text keeps what it is given, numbers too", async () => {
  const node = await openBookWith();
  await onSheet(node, (sheet) => {
    sheet.getRange("A1:C1").numberFormat = [["@", "@", "@"]];
    sheet.getRange("A1:C1").values = [["00123", "=1+1", 5]];
  });
  expect(await valuesOf(node, "A1:C1")).toEqual([["00123", "=1+1", "5"]]);
});

test("a formula written and read in one request is calculated", async () => {
  const node = await openBookWith([[2], [3]]);
  const read = await onSheet(node, async (sheet, context) => {
    sheet.getRange("A3").formulas = [["=SUM(A1:A2)"]];
    const sum = sheet.getRange("A3").load("values, formulas, text");
    await context.sync();
    return [sum.values, sum.formulas, sum.text];
  });
  expect(read).toEqual([[[5]], [["=SUM(A1:A2)"]], [["5"]]]);
});

test("a text of 32,767 characters fits and one more does not", async () => {
  const node = await openBookWith([["x".repeat(32767)]]);
  const writing = onSheet(node, (sheet) => {
    sheet.getRange("A2").values = [["x".repeat(32768)]];
  });
  await expect(writing).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("what is no cell value is refused", async () => {
  const node = await openBookWith();
  const writing = onSheet(node, (sheet) => {
    sheet.getRange("A1").values = [[{ type: "Double" }]];
  });
  await expect(writing).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("a number format must be one, and null leaves it", async () => {
  const node = await openBookWith([[0.5, 0.5]]);
  await onSheet(node, (sheet) => {
    sheet.getRange("A1:B1").numberFormat = [["0.0%", null]];
  });
  const read = await onSheet(node, async (sheet, context) => {
    const range = sheet.getRange("A1:B1").load("text, numberFormat");
    await context.sync();
    return [range.text[0], range.numberFormat[0]];
  });
  expect(read).toEqual([
    ["50.0%", "0.5"],
    ["0.0%", "General"],
  ]);
  const writing = onSheet(node, (sheet) => {
    sheet.getRange("A1").numberFormat = [['0.0"']];
  });
  await expect(writing).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("cells under a merged area take nothing", async () => {
  const node = await openBookWith([["a", "b"]]);
  await onSheet(node, (sheet) => {
    sheet.getRange("A2:B2").merge();
    sheet.getRange("A2:B2").values = [["shown", "hidden"]];
  });
  expect(await valuesOf(node, "A2:B2")).toEqual([["shown", ""]]);
});

test("more than 1,500 cells travel in pieces and arrive whole", async () => {
  const rows = Array.from({ length: 4000 }, (_, row) => [row, `account ${row}`]);
  const node = await openBookWith(rows);
  expect(await valuesOf(node, "A1:B4000")).toEqual(rows);
});

test("part of an array formula cannot be written", async () => {
  const node = await openBookWith([[1], [2]], {
    prepare: ({ sheets: [sheet] }) =>
      sheet.cells.setFormula(0, 1, { text: "=A1:A2*2", kind: "array", ref: "B1:B2" }),
  });
  const writing = onSheet(node, (sheet) => {
    sheet.getRange("B2").values = [[9]];
  });
  await expect(writing).rejects.toMatchObject({ code: "InvalidOperation" });
});

test("whole rows and columns give no cells and take none, five million cells are too many", async () => {
  const node = await openBookWith([["a"]]);
  const read = await onSheet(node, async (sheet, context) => {
    const column = sheet.getRange("A:A").load("values, formulas");
    await context.sync();
    return [column.values, column.formulas];
  });
  expect(read).toEqual([null, null]);
  const writing = onSheet(node, (sheet) => {
    Reflect.set(sheet.getRange("1:1"), "values", "x");
  });
  await expect(writing).rejects.toMatchObject({ code: "InvalidArgument" });
  const reading = onSheet(node, (sheet) => {
    sheet.getRange("A1:E1000001").load("values");
  });
  await expect(reading).rejects.toMatchObject({ code: "RangeExceedsLimit" });
});

test("nothing is written to a read-only workbook", async () => {
  const node = await openBookWith([["a"]], { prepare: (book) => (book.readOnly = true) });
  const writing = onSheet(node, (sheet) => {
    sheet.getRange("A1").values = [["b"]];
  });
  await expect(writing).rejects.toMatchObject({ code: "AccessDenied" });
});

test("on a protected sheet only unlocked cells take values", async () => {
  const node = await openBookWith([["a", "b"]]);
  await onSheet(node, (sheet) => {
    sheet.getRange("B1").format.protection.locked = false;
    sheet.protection.protect();
    sheet.getRange("B1").values = [["c"]];
  });
  const writing = onSheet(node, (sheet) => {
    sheet.getRange("A1:B1").values = [["x", "y"]];
  });
  await expect(writing).rejects.toMatchObject({ code: "AccessDenied" });
  expect(await valuesOf(node, "A1:B1")).toEqual([["a", "c"]]);
});
