import { enterCell } from "../../../src/workbench/book/enterCell";
import { insertRows } from "../../../src/workbench/book/insertRows";
import type { NodeHost } from "../../../src/workbench/host/transport/createNodeHost";
import { onSheet, openBookWith } from "./openBookWith";

/** Events come after the answer, as in Excel. */
const afterEvents = () => new Promise((resolve) => setTimeout(resolve, 20));

const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

async function listenToChanges(node: NodeHost): Promise<Excel.WorksheetChangedEventArgs[]> {
  const heard: Excel.WorksheetChangedEventArgs[] = [];
  await onSheet(node, async (sheet, context) => {
    sheet.onChanged.add(async (event) => void heard.push(event));
    await context.sync();
  });
  return heard;
}

test("what the add-in writes is told as its own", async () => {
  const node = await openBookWith([[1]]);
  const heard = await listenToChanges(node);
  await onSheet(node, (sheet) => {
    sheet.getRange("A1").values = [[2]];
    sheet.getRange("B1:B2").values = [[3], [4]];
  });
  await afterEvents();
  expect(
    heard.map(({ address, changeType, source, triggerSource }) => [
      address,
      changeType,
      source,
      triggerSource,
    ]),
  ).toEqual([
    ["A1", "RangeEdited", "Local", "ThisLocalAddin"],
    ["B1:B2", "RangeEdited", "Local", "ThisLocalAddin"],
  ]);
  expect(heard[0].details).toMatchObject({ valueBefore: 1, valueAfter: 2, valueTypeAfter: "Double" });
  expect(heard[1].details).toBeUndefined();
});

test("the user's edit is unknown to the add-in, a co-author's remote", async () => {
  const node = await openBookWith([[1], ["=A1*2"]]);
  const heard = await listenToChanges(node);
  const [sheet] = node.host.book.sheets;
  enterCell(node.host.book, sheet, 0, 0, "5");
  node.host.userChanged({ sheet, rect: cell(0, 0), before: 1, after: 5 });
  node.host.userChanged({ sheet, rect: cell(0, 0), author: "co-author" });
  await afterEvents();
  expect(heard.map(({ source, triggerSource }) => [source, triggerSource])).toEqual([
    ["Local", "Unknown"],
    ["Remote", "Unknown"],
  ]);
  const read = await node.Excel.run(async (context) => {
    const range = heard[0].getRange(context).load("address, values");
    await context.sync();
    return [range.address, range.values];
  });
  expect(read).toEqual(["Sheet1!A1", [[5]]]);
});

test("ranges that the add-in holds follow rows the user inserts", async () => {
  const node = await openBookWith([["a"], ["b"]]);
  const [sheet] = node.host.book.sheets;
  const address = await onSheet(node, async (worksheet, context) => {
    const range = worksheet.getRange("A2");
    await context.sync();
    insertRows(node.host.book, sheet, 0, 2);
    const rows = { row: 0, column: 0, rows: 2, columns: 16384 };
    node.host.userChanged({ sheet, rect: rows, changeType: "RowInserted" });
    range.load("address, values");
    await context.sync();
    return [range.address, range.values];
  });
  expect(address).toEqual(["Sheet1!A4", [["b"]]]);
});

test("the workbook's handlers hear of every sheet and of its tables", async () => {
  const node = await openBookWith([["Account"], ["QUICK-Stop"]]);
  const heard: string[] = [];
  await node.Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.onChanged.add(async ({ address }) => void heard.push(`changed ${address}`));
    worksheets.onAdded.add(async () => void heard.push("added"));
    worksheets.onDeleted.add(async () => void heard.push("deleted"));
    worksheets.onActivated.add(async () => void heard.push("activated"));
    worksheets.onSelectionChanged.add(async ({ address }) => void heard.push(`selected ${address}`));
    worksheets.onCalculated.add(async () => void heard.push("calculated"));
    tables.onChanged.add(async ({ address }) => void heard.push(`table ${address}`));
    tables.onAdded.add(async ({ source }) => void heard.push(`table added ${source}`));
    await context.sync();
    const first = worksheets.getItem("Sheet1");
    first.tables.add("A1:A2", true);
    first.getRange("A2").values = [["Ernst Handel"]];
    first.getRange("C1").formulas = [["=1+1"]];
    const second = worksheets.add("Second");
    second.activate();
    second.getRange("B2").select();
    second.delete();
    await context.sync();
  });
  await afterEvents();
  expect(heard).toEqual([
    "table added Local",
    "changed A2",
    "table A2",
    "changed C1",
    "added",
    "activated",
    "selected B2",
    "deleted",
    "activated",
    "calculated",
  ]);
});

test("a removed handler hears nothing more, and switched-off events none at all", async () => {
  const node = await openBookWith();
  const heard: string[] = [];
  const write = async (value: string, enableEvents = true) => {
    await onSheet(node, (sheet, context) => {
      context.runtime.enableEvents = enableEvents;
      sheet.getRange("A1").values = [[value]];
    });
    await afterEvents();
  };
  const handler = await onSheet(node, async (sheet, context) => {
    const added = sheet.onChanged.add(async ({ details }) => void heard.push(String(details.valueAfter)));
    await context.sync();
    return added;
  });
  await write("heard");
  await write("off", false);
  await write("heard again");
  await node.Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  await write("unheard");
  expect(heard).toEqual(["heard", "heard again"]);
});

test("settings tell that they changed", async () => {
  const node = await openBookWith();
  let heard = 0;
  await node.Excel.run(async (context) => {
    context.workbook.settings.onSettingsChanged.add(async () => void heard++);
    await context.sync();
    context.workbook.settings.add("vf.run", 1);
  });
  await afterEvents();
  expect(heard).toBe(1);
});

test("an event the host does not fire is refused by name", async () => {
  const node = await openBookWith();
  const adding = onSheet(node, async (sheet, context) => {
    sheet.onRowSorted.add(async () => {});
    await context.sync();
  });
  await expect(adding).rejects.toMatchObject({
    message: "workbench: Worksheet.onRowSorted is not supported",
  });
});
