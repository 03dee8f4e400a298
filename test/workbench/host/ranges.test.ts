import { onSheet, openBookWith } from "./openBookWith";

/** The addresses that a job's ranges come to. */
async function addressesOf(pick: (sheet: Excel.Worksheet) => Excel.Range[]) {
  const node = await openBookWith([
    ["a", 1, ""],
    ["b", 2, ""],
    ["", "", "c"],
  ]);
  return onSheet(node, async (sheet, context) => {
    const ranges = pick(sheet);
    for (const range of ranges) range.load("address");
    await context.sync();
    return ranges.map((range) => (range.isNullObject ? null : range.address.replace("Sheet1!", "")));
  });
}

test("ranges lead to the ranges about them", async () => {
  const found = await addressesOf((sheet) => {
    const range = sheet.getRange("B2:C4");
    return [
      range.getCell(0, 1),
      range.getCell(5, 5),
      range.getRow(1),
      range.getColumn(0),
      range.getLastCell(),
      range.getLastRow(),
      range.getLastColumn(),
      range.getEntireRow(),
      range.getEntireColumn(),
      range.getResizedRange(1, -1),
      range.getAbsoluteResizedRange(1, 5),
      range.getOffsetRange(-1, 2),
      range.getRowsBelow(2),
      range.getRowsAbove(1),
      range.getColumnsAfter(1),
      range.getColumnsBefore(1),
      range.getBoundingRect("E9"),
      range.getIntersection("C1:C2"),
      range.getIntersectionOrNullObject("Z1"),
      sheet.getRange(),
      sheet.getRange("B:C"),
      sheet.getRange("$2:$3"),
      sheet.getRangeByIndexes(9, 1, 2, 3),
    ];
  });
  expect(found).toEqual([
    ...["C2", "G7", "B3:C3", "B2:B4", "C4", "B4:C4", "C2:C4", "2:4", "B:C"],
    ...["B2:B5", "B2:F2", "D1:E3", "B5:C6", "B1:C1", "D2:D4", "A2:A4", "B2:E9", "C2", null],
    ...["1:1048576", "B:C", "2:3", "B10:D11"],
  ]);
});

test("the used range of a sheet and of a range", async () => {
  const found = await addressesOf((sheet) => [
    sheet.getUsedRange(true),
    sheet.getRange("A1:B9").getUsedRange(),
    sheet.getRange("X1:Z9").getUsedRangeOrNullObject(),
  ]);
  expect(found).toEqual(["A1:C3", "A1:B2", null]);
});

test("an empty sheet is used at A1, and nowhere for those who ask", async () => {
  const node = await openBookWith();
  const found = await onSheet(node, async (sheet, context) => {
    const [corner, none] = [sheet.getUsedRange(true), sheet.getUsedRangeOrNullObject(true)];
    for (const each of [corner, none]) each.load("address");
    await context.sync();
    return [corner.address, none.isNullObject];
  });
  expect(found).toEqual(["Sheet1!A1", true]);
});

test.each(["", "A0", "A1:B2:C3", "Nowhere!A1", "XFE1", "A1048577", "=A1"])(
  "%p is no address",
  async (address) => {
    const node = await openBookWith();
    const asking = onSheet(node, (sheet) => {
      sheet.getRange(address).load("address");
    });
    await expect(asking).rejects.toMatchObject({ code: "InvalidArgument" });
  },
);

test("an address of more than 8,192 characters is refused", async () => {
  const node = await openBookWith();
  const asking = onSheet(node, (sheet) => {
    sheet.getRange("A".repeat(8193)).load("address");
  });
  await expect(asking).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("sheets whose names need quotes have them in addresses", async () => {
  const node = await openBookWith();
  const address = await onSheet(node, async (sheet, context) => {
    sheet.name = "Q1 '24";
    const range = sheet.getRange("A1").load("address");
    await context.sync();
    return range.address;
  });
  expect(address).toBe("'Q1 ''24'!A1");
});

test("special cells: what is visible, formulas, constants, blanks", async () => {
  const node = await openBookWith([
    ["a", 1, "=B1*2"],
    ["b", 2, "=B2*2"],
    ["c", "", ""],
  ]);
  const found = await onSheet(node, async (sheet, context) => {
    sheet.getRange("2:2").rowHidden = true;
    const all = sheet.getRange("A1:C3");
    const kinds = ["Visible", "Formulas", "Constants", "Blanks"] as const;
    const areas = kinds.map((kind) => all.getSpecialCellsOrNullObject(kind).load("address, areaCount"));
    const texts = all.getSpecialCellsOrNullObject("Constants", "Text").load("address");
    const none = sheet.getRange("A1:A3").getSpecialCellsOrNullObject("Formulas");
    await context.sync();
    return [...areas, texts]
      .map(({ address }) => address.replaceAll("Sheet1!", ""))
      .concat(String(none.isNullObject));
  });
  expect(found).toEqual(["A1:C1,A3:C3", "C1:C2", "A1:B2,A3", "B3:C3", "A1:A3", "true"]);
});

test("the address of many areas is cut, their number is not", async () => {
  const node = await openBookWith(Array.from({ length: 3000 }, (_, row) => [row % 2 ? "" : "x"]));
  const [address, count] = await onSheet(node, async (sheet, context) => {
    const areas = sheet.getRange("A1:A3000").getSpecialCells("Constants").load("address, areaCount");
    await context.sync();
    return [areas.address, areas.areaCount] as const;
  });
  expect(count).toBe(1500);
  expect(address.length).toBeLessThanOrEqual(8192);
  expect(address.split(",").length).toBeLessThan(1500);
});

test("several areas take one format", async () => {
  const node = await openBookWith([["a", "b", "c"]]);
  const colors = await onSheet(node, async (sheet, context) => {
    sheet.getRanges("A1, C1").format.fill.color = "#FFC000";
    const properties = sheet.getRange("A1:C1").getCellProperties({ format: { fill: { color: true } } });
    await context.sync();
    return properties.value[0].map(({ format }) => format?.fill?.color);
  });
  expect(colors).toEqual(["#FFC000", "#FFFFFF", "#FFC000"]);
});
