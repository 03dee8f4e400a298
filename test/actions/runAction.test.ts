import { previewTiers } from "../../src/actions/previewTiers";
import { actionIds, runAction } from "../../src/actions/runAction";
import { defaultSettings } from "../../src/model/settings";
import type { Intercept } from "../../src/workbench/host/Intercept";
import { createNodeHost } from "../../src/workbench/host/transport/createNodeHost";
import { patience } from "../../src/workbook/patience";
import { makeBook } from "../workbench/makeBook";
import { problemOf, resultOf, runOn, today } from "./workbench";

const rows = [
  ["Account", 2023, 2024],
  ["Alfreds", 500, 900],
  ["Berglunds", 300, 50],
  ["Chop-suey", 100, 40],
];
const sales = () => makeBook({ Sales: rows, Empty: [] }, { tables: { Revenue: "Sales!A1:C4" } });

test("the actions by their names", () => {
  expect(actionIds).toEqual([
    "recomputeTiers",
    "scoreAccounts",
    "buildDashboard",
    "buildRetention",
    "buildProfitMatrix",
    "buildCharter",
    "buildTimeline",
    "buildTeam",
    "buildDivisionMap",
    "drawDecisionMap",
    "insertTemplate",
    "removeSampleData",
    "buildEverything",
    "prepareForLeadership",
    "undoPreparation",
    "undoLastRun",
    "inspect",
    "explainAccount",
    "selectCell",
  ]);
});

test("inspect: 2 requests, nothing written, what was understood", async () => {
  const { outcome, requests, bytes } = await runOn(sales(), "inspect");
  expect(requests).toBe(2);
  expect(bytes.sent).toBeLessThan(10_000);
  expect(bytes.received).toBeLessThan(6_000);
  expect(outcome).toMatchObject({
    kind: "done",
    result: {
      message: "Found 3 accounts in 2 periods.",
      readOnly: false,
      settings: defaultSettings,
      sources: [{ id: "Revenue", accountColumn: { name: "Account" }, rowsRead: 3 }],
    },
  });
});

test("inspect leaves no trace in the log of writes", async () => {
  const host = createNodeHost(sales());
  const leave = host.useGlobally();
  await runAction("inspect", { asOf: today });
  leave();
  expect(host.host.log.some(({ writes }) => writes)).toBe(false);
});

test("recomputeTiers: 5 requests", async () => {
  const { requests, bytes } = await runOn(sales(), "recomputeTiers");
  expect(requests).toBe(5);
  expect(bytes.sent).toBeLessThan(430_000);
  expect(bytes.received).toBeLessThan(120_000);
});

test("recomputeTiers beside two plain ranges: 5 requests, again and again", async () => {
  const book = makeBook({ North: rows, South: rows });
  const { outcome, requests } = await runOn(book, "recomputeTiers", { sources: ["North", "South"] });
  expect(outcome.kind).toBe("done");
  expect(requests).toBe(5);
  const again = await runOn(book, "recomputeTiers");
  expect([again.outcome.kind, again.requests]).toEqual(["done", 5]);
});

test("selectCell: 1 request, and the cell is selected on its sheet", async () => {
  const book = makeBook({ First: rows, "It's Q1": rows });
  const { requests } = await runOn(book, "selectCell", { address: "'It''s Q1'!B2:C3" });
  expect(requests).toBe(1);
  const sheet = book.sheets[1];
  expect([book.activeSheetId, book.selection]).toEqual([sheet.id, { sheetId: sheet.id, address: "B2:C3" }]);
});

test("selectCell on a sheet that is gone is a Problem, without an address too", async () => {
  expect(await problemOf(sales(), "selectCell", { address: "Gone!A1" })).toBe("somethingGone");
  expect(await problemOf(sales(), "selectCell")).toBe("noAddress");
});

test("the steps are told in order", async () => {
  const steps: string[] = [];
  await resultOf(sales(), "recomputeTiers", { onStep: (step) => steps.push(step) });
  expect(steps).toEqual(["reading", "understanding", "computing", "writing", "checking"]);
});

test("a second run asked for meanwhile waits for the first", async () => {
  const book = sales();
  const host = createNodeHost(book, { latency: 1 });
  const leave = host.useGlobally();
  const told: string[] = [];
  const run = (name: string) =>
    runAction("recomputeTiers", { asOf: today, onStep: (step) => told.push(`${name} ${step}`) });
  await Promise.all([run("first"), run("second")]);
  leave();
  expect(told.indexOf("second reading")).toBe(told.lastIndexOf("first checking") + 1);
});

const failing =
  (at: number, code: string): Intercept =>
  ({ n }) =>
    n === at ? { kind: "fail", code } : undefined;

test.each([
  ["InvalidOperationInCellEditMode", "cellEditMode"],
  ["AccessDenied", "accessDenied"],
  ["InsertDeleteConflict", "cellsInTheWay"],
  ["RequestPayloadSizeLimitExceeded", "tooLarge"],
  ["InvalidOrTimedOutSession", "sessionExpired"],
  ["ActivityLimitReached", "excelBusy"],
  ["InactiveWorkbook", "otherWorkbook"],
  ["GeneralException", "excelFailed"],
  ["InvalidArgument", "excelFailed"],
  ["0x8002802B", "excelFailed"],
])("Excel's %s is a sentence for a person: %s", async (code, problem) => {
  const usual = { ...patience };
  Object.assign(patience, { pauses: [1], look: 1, looks: 2 });
  const intercept: Intercept = ({ n }) => (n >= 4 ? { kind: "fail", code } : undefined);
  const { outcome } = await runOn(sales(), "recomputeTiers", {}, { intercept });
  Object.assign(patience, usual);
  expect(outcome).toMatchObject({ kind: "problem", code: problem });
});

test("a mistake of ours is no Problem", async () => {
  await expect(
    runOn(sales(), "recomputeTiers", {}, { intercept: failing(4, "InvalidObjectPath") }),
  ).rejects.toMatchObject({ code: "InvalidObjectPath" });
});

test("an action that failed does not keep the next one waiting", async () => {
  await runOn(sales(), "recomputeTiers", {}, { intercept: failing(1, "AccessDenied") });
  expect(await problemOf(sales(), "inspect")).toBe("done");
});

test("a preview tells what each tier would hold, without asking Excel", async () => {
  const { revenue } = await resultOf(sales(), "inspect");
  if (!revenue) throw new Error("No revenue");
  const { tiers, pareto } = previewTiers(revenue, { ...defaultSettings, tierLines: [0.5, 0.9] });
  expect(tiers.map(({ tier, accounts, revenue: sum }) => [tier, accounts, sum])).toEqual([
    ["A", 1, 1400],
    ["B", 1, 350],
    ["C", 1, 140],
  ]);
  expect(pareto.vitalFew).toBe(2);
});
