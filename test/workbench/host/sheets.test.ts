import { onSheet, openBookWith, valuesOf } from "./openBookWith";

test.each(["", "x".repeat(32), "a:b", "a/b", "a?b", "[a]", "'a", "a'", "History"])(
  "%p is no name for a sheet",
  async (name) => {
    const node = await openBookWith();
    const renaming = onSheet(node, (sheet) => {
      sheet.name = name;
    });
    await expect(renaming).rejects.toMatchObject({ code: "InvalidArgument" });
  },
);

test("two sheets never share a name, in any case", async () => {
  const node = await openBookWith();
  const adding = node.Excel.run(async (context) => {
    context.workbook.worksheets.add("SHEET1");
  });
  await expect(adding).rejects.toMatchObject({ code: "ItemAlreadyExists" });
});

test("formulas and names follow a renamed sheet, and point nowhere once it is deleted", async () => {
  const node = await openBookWith([[2], ["=Data!A1*2"]], {});
  await node.Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const data = worksheets.add("Data");
    data.getRange("A1").values = [[21]];
    names.add("Base", data.getRange("A1:B2"));
    data.name = "Key accounts";
  });
  const [first] = node.host.book.sheets;
  expect(first.cells.formula(1, 0)?.text).toBe("='Key accounts'!A1*2");
  expect(node.host.book.names[0].formula).toBe("='Key accounts'!$A$1:$B$2");
  expect(await valuesOf(node, "A2")).toEqual([[42]]);
  await node.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Key accounts").delete();
  });
  expect(first.cells.formula(1, 0)?.text).toBe("=#REF!A1*2");
});

test("the last visible sheet can neither be deleted nor hidden, a very hidden one not deleted", async () => {
  const node = await openBookWith();
  const refused = (job: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void) =>
    expect(onSheet(node, job)).rejects.toMatchObject({ code: "InvalidOperation" });
  await refused((sheet) => sheet.delete());
  await refused((sheet) => (sheet.visibility = "Hidden"));
  await refused((_, context) => {
    const hidden = context.workbook.worksheets.add("Hidden");
    hidden.visibility = "VeryHidden";
    hidden.delete();
  });
});

test("a protected structure keeps its sheets", async () => {
  const node = await openBookWith([], { prepare: (book) => (book.structureProtected = true) });
  const adding = node.Excel.run(async (context) => {
    context.workbook.worksheets.add("New");
  });
  await expect(adding).rejects.toMatchObject({ code: "AccessDenied" });
});

test("sheets are moved, counted, shown and found beside one another", async () => {
  const node = await openBookWith();
  const found = await node.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add("Second").visibility = "Hidden";
    const third = worksheets.add();
    third.position = 0;
    third.activate();
    const counts = [worksheets.getCount(), worksheets.getCount(true)];
    const next = third.getNext().getNextOrNullObject(true).load("name");
    const active = worksheets.getActiveWorksheet().load("name");
    await context.sync();
    return [counts.map(({ value }) => value), next.isNullObject, active.name];
  });
  expect(found).toEqual([[3, 2], true, "Sheet3"]);
  expect(node.host.book.sheets.map(({ name }) => name)).toEqual(["Sheet3", "Sheet1", "Second"]);
});

test("a copied sheet has its own tables and charts and loses the owner's mark", async () => {
  const node = await openBookWith([
    ["Account", "Revenue"],
    ["QUICK-Stop", 110],
  ]);
  await onSheet(node, (sheet) => {
    sheet.tables.add("A1:B2", true).name = "Revenue";
    sheet.charts.add("ColumnClustered", sheet.getRange("A1:B2"), "Columns");
    sheet.customProperties.add("vf.owner", "pareto");
    sheet.copy("After", sheet);
  });
  const copy = node.host.book.sheets[1];
  expect(copy.name).toBe("Sheet1 (2)");
  expect(copy.tables[0].name).not.toBe("Revenue");
  expect(copy.customProperties.size).toBe(0);
  expect(JSON.stringify(copy.charts[0].model)).toContain("'Sheet1 (2)'!$B$2");
});

test("what a sheet looks like is set and read back", async () => {
  const node = await openBookWith();
  const look = await onSheet(node, async (sheet, context) => {
    sheet.tabColor = "#1f4e78";
    sheet.showGridlines = false;
    sheet.showHeadings = false;
    sheet.standardWidth = 10;
    sheet.freezePanes.freezeRows(3);
    sheet.load("tabColor, showGridlines, showHeadings, standardWidth");
    const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    return [sheet.tabColor, sheet.showGridlines, sheet.showHeadings, sheet.standardWidth, frozen.address];
  });
  expect(look).toEqual(["#1F4E78", false, false, 10, "Sheet1!1:3"]);
});

test("the print set-up is set and read back", async () => {
  const node = await openBookWith();
  const page = await onSheet(node, async (sheet, context) => {
    const { pageLayout } = sheet;
    pageLayout.orientation = "Landscape";
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    pageLayout.setPrintArea("A1:D20");
    pageLayout.setPrintTitleRows("$1:$2");
    pageLayout.centerHorizontally = true;
    pageLayout.paperSize = "A4";
    pageLayout.setPrintMargins("Inches", { top: 1 });
    pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P of &N";
    pageLayout.load("orientation, zoom, paperSize, topMargin, leftMargin");
    const area = pageLayout.getPrintAreaOrNullObject().load("address");
    await context.sync();
    return [pageLayout.toJSON(), area.address];
  });
  expect(page).toEqual([
    expect.objectContaining({
      orientation: "Landscape",
      zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
      paperSize: "A4",
      topMargin: 72,
      leftMargin: 50.4,
    }),
    "Sheet1!A1:D20",
  ]);
  const { page: kept } = node.host.book.sheets[0];
  expect([kept.titleRows, kept.centerHorizontally, kept.footer.center]).toEqual(["$1:$2", true, "&P of &N"]);
});

test("a protected sheet asks for its password", async () => {
  const node = await openBookWith();
  await onSheet(node, (sheet) => sheet.protection.protect({ allowFormatCells: true }, "secret"));
  const opening = onSheet(node, (sheet) => sheet.protection.unprotect("wrong"));
  await expect(opening).rejects.toMatchObject({ code: "AccessDenied" });
  const isProtected = await onSheet(node, async (sheet, context) => {
    sheet.getRange("A1").format.fill.color = "red";
    sheet.protection.unprotect("secret");
    sheet.protection.load("protected");
    await context.sync();
    return sheet.protection.protected;
  });
  expect(isProtected).toBe(false);
});

test("names and custom XML parts are added, found, changed and deleted", async () => {
  const node = await openBookWith([[1], [2]]);
  const found = await node.Excel.run(async (context) => {
    const { names, customXmlParts, worksheets } = context.workbook;
    const name = names.add("Base", worksheets.getItem("Sheet1").getRange("A1:A2"), "the base");
    name.load("value, type, scope, comment");
    const cells = name.getRange().load("address");
    worksheets.getItem("Sheet1").names.add("Local", "=Sheet1!$A$1");
    const part = customXmlParts.add('<journal xmlns="urn:vital-few"><run/></journal>');
    const again = customXmlParts.getByNamespace("urn:vital-few").getOnlyItem().getXml();
    const count = names.getCount();
    await context.sync();
    part.delete();
    names.getItem("base").delete();
    return [name.value, name.type, name.scope, name.comment, cells.address, again.value, count.value];
  });
  expect(found).toEqual([
    "Sheet1!$A$1:$A$2",
    "Range",
    "Workbook",
    "the base",
    "Sheet1!A1:A2",
    '<journal xmlns="urn:vital-few"><run/></journal>',
    1,
  ]);
  expect([node.host.book.names.length, node.host.book.customXmlParts.size]).toEqual([1, 0]);
});

test.each([
  [false, 36526],
  [true, 35064],
])("1 January 2000 tells the date system (1904: %p)", async (date1904, serial) => {
  const node = await openBookWith([], { prepare: (book) => (book.date1904 = date1904) });
  const value = await node.Excel.run(async (context) => {
    const date = context.workbook.functions.date(2000, 1, 1).load("value");
    await context.sync();
    return date.value;
  });
  expect(value).toBe(serial);
});

test("the settings of an add-in hold two megabytes", async () => {
  const node = await openBookWith();
  const add = (length: number) =>
    node.Excel.run(async (context) => {
      context.workbook.settings.add("vf.journal", "x".repeat(length));
    });
  await add(2_000_000);
  await expect(add(2_200_000)).rejects.toMatchObject({ code: "InvalidArgument" });
});
