import { onSheet, openBookWith, valuesOf } from "./openBookWith";

test("copying repeats a smaller source, moves relative references and can leave the look", async () => {
  const node = await openBookWith([
    [1, "=A1*10"],
    [2, ""],
    [3, ""],
  ]);
  await onSheet(node, (sheet) => {
    sheet.getRange("B1").format.font.bold = true;
    sheet.getRange("B2:B3").copyFrom("B1");
    sheet.getRange("C1:C3").copyFrom("B1:B3", "Values");
  });
  const [sheet] = node.host.book.sheets;
  expect(sheet.cells.formula(2, 1)?.text).toBe("=A3*10");
  expect(await valuesOf(node, "B1:C3")).toEqual([
    [10, 10],
    [20, 20],
    [30, 30],
  ]);
  expect([sheet.cells.style(2, 1), sheet.cells.style(2, 2)]).toEqual([sheet.cells.style(0, 1), 0]);
});

test("formulas follow cells that are moved", async () => {
  const node = await openBookWith([[1, "=A1+1"]]);
  await onSheet(node, (sheet) => sheet.getRange("A1").moveTo("D9"));
  expect(node.host.book.sheets[0].cells.formula(0, 1)?.text).toBe("=D9+1");
  expect(await valuesOf(node, "A1:B1")).toEqual([["", 2]]);
});

test("cells are opened and taken away, and formulas follow", async () => {
  const node = await openBookWith([
    ["a", 1],
    ["b", 2],
    ["sum", "=SUM(B1:B2)"],
  ]);
  await onSheet(node, (sheet) => {
    sheet.getRange("A2:B2").insert("Down");
    sheet.getRange("A2:B2").values = [["new", 5]];
    sheet.getRange("1:1").delete("Up");
  });
  expect(await valuesOf(node, "A1:B3")).toEqual([
    ["new", 5],
    ["b", 2],
    ["sum", 7],
  ]);
});

test("merged areas are found, and only their first cell holds something", async () => {
  const node = await openBookWith([
    ["title", "x"],
    ["a", "b"],
  ]);
  const found = await onSheet(node, async (sheet, context) => {
    sheet.getRange("A1:B1").merge();
    const merged = sheet.getRange("A1:B2").getMergedAreasOrNullObject().load("address");
    await context.sync();
    sheet.getRange("A1").unmerge();
    const none = sheet.getRange("A1:B2").getMergedAreasOrNullObject();
    await context.sync();
    return [merged.address, none.isNullObject];
  });
  expect(found).toEqual(["Sheet1!A1:B1", true]);
  expect(await valuesOf(node, "A1:B1")).toEqual([["title", ""]]);
});

test("clearing takes what it is told to", async () => {
  const node = await openBookWith([["a", "b"]]);
  await onSheet(node, (sheet) => {
    sheet.getRange("A1:B1").format.fill.color = "red";
    sheet.getRange("A1").clear("Contents");
    sheet.getRange("B1").clear("Formats");
  });
  const { cells } = node.host.book.sheets[0];
  expect([cells.value(0, 0), cells.value(0, 1), cells.style(0, 0) > 0, cells.style(0, 1)]).toEqual([
    undefined,
    "b",
    true,
    0,
  ]);
});

test("a hyperlink shows its text in Excel's look of links", async () => {
  const node = await openBookWith();
  const link = await onSheet(node, async (sheet, context) => {
    const cell = sheet.getRange("A1");
    cell.hyperlink = { documentReference: "Sheet1!B2", textToDisplay: "the account" };
    cell.load("hyperlink, values");
    cell.format.font.load("color, underline");
    await context.sync();
    return [cell.hyperlink.documentReference, cell.values[0][0], cell.format.font.underline];
  });
  expect(link).toEqual(["Sheet1!B2", "the account", "Single"]);
});

test("rows and columns have sizes, are fitted and hidden", async () => {
  const node = await openBookWith([["a long name of an account"], ["b"]]);
  const sizes = await onSheet(node, async (sheet, context) => {
    const range = sheet.getRange("A1:A2");
    range.format.autofitColumns();
    sheet.getRange("A2").format.rowHeight = 30;
    sheet.getRange("B:C").columnHidden = true;
    range.format.load("columnWidth, rowHeight");
    const hidden = sheet.getRange("A1:C1").load("columnHidden");
    const second = sheet.getRange("A2").load("top, height");
    await context.sync();
    return [
      range.format.columnWidth > 100,
      range.format.rowHeight,
      hidden.columnHidden,
      second.top,
      second.height,
    ];
  });
  expect(sizes).toEqual([true, null, null, 15, 30]);
});
