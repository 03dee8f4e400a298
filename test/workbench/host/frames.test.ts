import { cultureOf } from "../../../src/workbench/book/cultureOf";
import { newBook } from "../../../src/workbench/book/newBook";
import { Host } from "../../../src/workbench/host/Host";
import { openOfficePage } from "./officePage";

const afterMessages = () => new Promise((resolve) => setTimeout(resolve, 30));

test("office.js in a frame finds Excel, the workbook and what it may ask for", async () => {
  const host = new Host(newBook("revenue.xlsx"));
  const { Office, Excel, info } = await openOfficePage(host, { requirementSets: { ExcelApi: "1.14" } });
  expect(info).toMatchObject({ host: "Excel", platform: "OfficeOnline" });
  const { requirements } = Office.context;
  expect(["1.14", "1.15"].map((version) => requirements.isSetSupported("ExcelApi", version))).toEqual([
    true,
    false,
  ]);
  const read = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1").values = [["QUICK-Stop"]];
    const range = sheet.getRange("A1").load("values");
    await context.sync();
    return range.values;
  });
  await afterMessages();
  expect(read).toEqual([["QUICK-Stop"]]);
  expect(host.log.map(({ from, writes }) => [from, writes])).toEqual([
    ["pane", false],
    ["pane", true],
    ["pane", false],
  ]);
});

test("an add-in that another port of the same host serves is talked with there", async () => {
  const frameOrigin = "https://localhost:3001";
  const { Excel, info } = await openOfficePage(new Host(newBook("revenue.xlsx")), { frameOrigin });
  expect(info.host).toBe("Excel");
  const name = await Excel.run(async ({ workbook, sync }) => {
    workbook.load("name");
    await sync();
    return workbook.name;
  });
  expect(name).toBe("revenue.xlsx");
});

test("a ribbon command runs in the pane's page and says when it is done", async () => {
  const host = new Host(newBook("revenue.xlsx"));
  const { Office, Excel, connection } = await openOfficePage(host);
  Office.actions.associate("recomputeTiers", async (event: Office.AddinCommands.Event) => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").name = event.source.id;
    });
    event.completed();
  });
  Office.actions.associate("forgetful", () => {});
  expect(await connection.runCommand("recomputeTiers", "RecomputeButton")).toBe("completed");
  expect(host.book.sheets[0].name).toBe("RecomputeButton");
  expect(await connection.runCommand("nowhere", "B")).toBe("unknown function");
  expect(await connection.runCommand("forgetful", "B", 20)).toBe("timed out");
});

test("several frames share the workbook, and each hears of the other's writes", async () => {
  const host = new Host(newBook("revenue.xlsx"));
  const pane = await openOfficePage(host, { name: "pane" });
  const commands = await openOfficePage(host, { name: "commands" });
  const heard: string[] = [];
  await pane.Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async ({ address }) => void heard.push(address));
    await context.sync();
  });
  await commands.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("B2").values = [[1]];
  });
  await afterMessages();
  expect(heard).toEqual(["B2"]);
  expect(new Set(host.log.map(({ from }) => from))).toEqual(new Set(["pane", "commands"]));
});

test("the pane is shown and hidden from both sides", async () => {
  const shown: boolean[] = [];
  const { Office, connection } = await openOfficePage(new Host(newBook("revenue.xlsx")), {
    sharedRuntime: true,
    onVisibility: (visible) => shown.push(visible),
  });
  const told: string[] = [];
  await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => void told.push(visibilityMode));
  await Office.addin.hide();
  await Office.addin.showAsTaskpane();
  connection.setVisible(false);
  await afterMessages();
  expect(shown).toEqual([false, true]);
  expect(told).toEqual(["Hidden", "Taskpane", "Hidden"]);
});

test("an Office in German says so, and numbers are written as the workbook's culture has them", async () => {
  const book = newBook("revenue.xlsx");
  book.culture = cultureOf("de-DE");
  const { Office } = await openOfficePage(new Host(book), { language: "de-DE" });
  expect(Office.context.displayLanguage).toBe("de-DE");
  expect(Office.context.contentLanguage).toBe("de-DE");
});

test("document settings are the workbook's settings", async () => {
  const host = new Host(newBook("revenue.xlsx"));
  host.book.settings.set("vf.line", 0.8);
  const { Office } = await openOfficePage(host);
  const { settings } = Office.context.document;
  expect(settings.get("vf.line")).toBe(0.8);
  settings.set("Office.AutoShowTaskpaneWithDocument", true);
  await new Promise((resolve) => settings.saveAsync(resolve));
  expect(host.book.settings.get("Office.AutoShowTaskpaneWithDocument")).toBe(true);
});

test("a payload too large is refused with its own code", async () => {
  const { Excel } = await openOfficePage(new Host(newBook("revenue.xlsx"), { payloadLimit: 3000 }));
  const writing = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["x".repeat(3000)]];
  });
  await expect(writing).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
});

test("a dialog is refused by name", async () => {
  const refused: string[] = [];
  const { Office } = await openOfficePage(new Host(newBook("revenue.xlsx")), {
    onRefused: (what) => refused.push(what),
  });
  const result = await new Promise<Office.AsyncResult<Office.Dialog>>((resolve) =>
    Office.context.ui.displayDialogAsync(
      "https://localhost:3000/help.html",
      { displayInIframe: true },
      resolve,
    ),
  );
  expect(result.status).toBe("failed");
  expect(refused).toEqual(["Office.context.ui.displayDialogAsync"]);
});

test("a frame taken away hears nothing more", async () => {
  const host = new Host(newBook("revenue.xlsx"));
  const { Excel, connection } = await openOfficePage(host);
  connection.disconnect();
  const before = host.log.length;
  void Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").name = "never";
  });
  await afterMessages();
  expect(host.log.length).toBe(before);
});
