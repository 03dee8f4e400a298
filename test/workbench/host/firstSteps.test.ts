import { newBook } from "../../../src/workbench/book/newBook";
import { createNodeHost } from "../../../src/workbench/host/transport/createNodeHost";

const open = () => createNodeHost(newBook("book.xlsx"));

test("what is written is read back, through the unmodified library", async () => {
  const { Excel } = open();
  const read = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B2").values = [
      ["Account", "Revenue"],
      ["QUICK-Stop", 110277.3],
    ];
    const range = sheet.getRange("A1:B2").load("values, address, valueTypes, rowCount");
    await context.sync();
    return [range.values, range.address, range.valueTypes, range.rowCount];
  });
  expect(read).toEqual([
    [
      ["Account", "Revenue"],
      ["QUICK-Stop", 110277.3],
    ],
    "Sheet1!A1:B2",
    [
      ["String", "String"],
      ["String", "Double"],
    ],
    2,
  ]);
});

test("a table is added, named, grown and found again", async () => {
  const { Excel } = open();
  const read = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Data");
    sheet.getRange("A1:B2").values = [
      ["Account", "Account"],
      ["Ernst Handel", 3],
    ];
    const table = sheet.tables.add("A1:B2", true);
    table.name = "VF_Test";
    await context.sync();
    table.resize("A1:C4");
    const sheets = context.workbook.worksheets.load("items/name, items/tables/items/columns/items/name");
    await context.sync();
    return sheets.items.map(({ name, tables }) => [
      name,
      tables.items.map(({ columns }) => columns.items.map((column) => column.name)),
    ]);
  });
  expect(read).toEqual([
    ["Sheet1", []],
    ["Data", [["Account", "Account2", "Column3"]]],
  ]);
});

test("an unsupported member is refused by the name the developer wrote", async () => {
  const { Excel } = open();
  const refused = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").slicers.add("T", "c", "Sheet1");
    await context.sync();
  });
  await expect(refused).rejects.toMatchObject({
    code: "ApiNotFound",
    message: "workbench: Worksheet.slicers is not supported",
  });
});

test("the host of an Office in German writes numbers as in Germany", async () => {
  const { Excel } = createNodeHost(newBook("book.xlsx"), { language: "de" });
  await Excel.run(async (context) => {
    const { cultureInfo } = context.workbook.application;
    cultureInfo.load("name, numberFormat/numberDecimalSeparator");
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    cell.values = [[1234.5]];
    cell.numberFormat = [["#,##0.00"]];
    cell.load("text");
    await context.sync();
    expect(cultureInfo.name).toBe("de-DE");
    expect(cultureInfo.numberFormat.numberDecimalSeparator).toBe(",");
    expect(cell.text).toEqual([["1.234,50"]]);
  });
});
