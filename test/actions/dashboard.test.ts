import { cloudBook } from "../../assets/samples/cloudBook";
import { kpiHeaders } from "../../src/model/dashboard";
import type { Book } from "../../src/workbench/book/Book";
import type { CellValue } from "../../src/workbench/book/CellStore";
import { diffBooks } from "../../src/workbench/book/diffBooks";
import { makeBook } from "../workbench/makeBook";
import {
  cellsOf,
  problemOf,
  reopened,
  resultOf,
  rowsOf,
  runOn,
  sheetNamed,
  today,
  valuesAt,
} from "./workbench";

const headers: CellValue[] = [...kpiHeaders];

function kpiBook(
  rows: CellValue[][],
  more: Record<string, CellValue[][]> = {},
  tables: Record<string, string> = {},
) {
  const kpis = `KPIs!A1:I${rows.length + 1}`;
  return makeBook({ KPIs: [headers, ...rows], ...more }, { tables: { VF_Kpis: kpis, ...tables } });
}

/** Four accounts, worked out by hand: MRR 1,000, at risk 800; the days count from 2026-11-21. */
const four: CellValue[][] = [
  ["Alpha", "Basic", 500, 400, "Done", 4, 30, 80, 46_327],
  ["Beta", "Pro", 300, 300, "In progress", 2, 20, 90, 46_317],
  ["Gamma", "Pro", 200, 150, "Not started", 5, 80, 10, undefined],
  ["Delta", "Basic", 0, 50, "Done", 3, 10, 95, undefined],
];
const history: CellValue[][] = [
  ["Period", "Basic", "Pro"],
  ["Sep 2026", 400, 400],
  ["Oct 2026", 450, 450],
  ["Nov 2026", 500, 500],
];
const fourBook = () => kpiBook(four, { History: history }, { VF_MrrHistory: "History!A1:C4" });

test("four accounts through the whole chain to the sheet", async () => {
  const book = fourBook();
  const { outcome, requests } = await runOn(book, "buildDashboard");
  expect(outcome).toMatchObject({
    kind: "done",
    result: { message: "Dashboard built: 4 accounts, 3 endangered with 80.0% of MRR.", notes: [] },
  });
  expect(requests).toBeLessThanOrEqual(6);
  expect(rowsOf(book, "VF_AtRisk")).toEqual([
    queueRow("Alpha", 500, 0.4, 20, 30, 80, 0.375),
    queueRow("Beta", 300, 0.27, 30, 20, 90, 0.625),
    queueRow("Delta", 0, 0, undefined, 10, 95, 0.8125),
  ]);
  expect(cellsOf(book, "VF_MrrByPlan")).toEqual([
    ["Period", "Basic", "Pro", "Total", "Change", "Change share", "Label"],
    ["Sep 2026", 400, 400, 800, undefined, undefined, "Sep ’26"],
    ["Oct 2026", 450, 450, 900, 100, 0.125, "Oct"],
    ["Nov 2026", 500, 500, 1000, 100, 100 / 900, "Nov"],
  ]);
  expect(rowsOf(book, "VF_Onboarding").map((row) => row.Accounts)).toEqual([1, 1, 2]);
  expect(rowsOf(book, "VF_Satisfaction").map((row) => row.Accounts)).toEqual([1, 1, 1, 1, 0]);
  const [title, finding, stamp] = valuesAt(book, "KA dashboard", "B2:B4").flat();
  expect(title).toBe("Key account dashboard");
  expect(finding).toBe(
    "MRR is 1,000, up 11.1% on a period ago; 3 of 4 accounts are endangered, with 80.0% of MRR.",
  );
  expect(stamp).toBe("As of 2026-11-21 · Sources: VF_Kpis on KPIs, VF_MrrHistory on History · Current");
  expect(valuesAt(book, "KA dashboard", "B7:D7")).toEqual([[1000, undefined, 100]]);
});

function queueRow(account: string, ...[mrr, share, days, engagement, risk, deep]: (number | undefined)[]) {
  return {
    Account: account,
    MRR: mrr,
    Importance: share,
    "In queue days": days,
    Engagement: engagement,
    "Cancellation risk": risk,
    Endangerment: deep,
  };
}

test("four charts, one page, and a look of its own on the queue", async () => {
  const book = fourBook();
  await resultOf(book, "buildDashboard");
  const sheet = sheetNamed(await reopened(book), "KA dashboard");
  expect(sheet.charts.map(({ name }) => name).sort()).toEqual([
    "VF.MrrByPlan",
    "VF.MrrChange",
    "VF.Onboarding",
    "VF.Satisfaction",
  ]);
  expect(sheet.page).toMatchObject({ orientation: "landscape", fitToWidth: 1, fitToHeight: 1 });
  expect(sheet.conditionalFormats.map(({ rule }) => rule.type).sort()).toEqual(["DataBar", "IconSet"]);
});

test("the same run twice leaves the same workbook", async () => {
  const book = fourBook();
  await resultOf(book, "buildDashboard");
  const before = await reopened(book);
  await resultOf(book, "buildDashboard");
  const changes = diffBooks(before, await reopened(book));
  expect(changes.filter((line) => !line.startsWith("settings"))).toEqual([]);
});

test("the person's sheets stay as they are", async () => {
  const book = fourBook();
  const before = await reopened(book);
  await resultOf(book, "buildDashboard");
  const changes = diffBooks(before, await reopened(book));
  expect(changes.filter((line) => /^(KPIs|History)\b/.test(line))).toEqual([]);
});

test("the day is a setting, and a value on the sheet", async () => {
  const book = fourBook();
  await resultOf(book, "buildDashboard", { set: { "Dashboard as of": "2026-11-11" } });
  expect(rowsOf(book, "VF_AtRisk").map((row) => row["In queue days"])).toEqual([10, 20, undefined]);
  await resultOf(book, "buildDashboard", { asOf: new Date("2027-03-01T12:00:00Z") });
  expect(String(valuesAt(book, "KA dashboard", "B4")[0][0])).toMatch(/^As of 2026-11-11 · /);
});

test("lines and ranking key are settings; a key nobody has is a Problem that names the choices", async () => {
  const book = kpiBook(four.map((row) => [...row]));
  await resultOf(book, "buildDashboard", { set: { "Rank at-risk accounts by": "cancellation risk" } });
  expect(rowsOf(book, "VF_AtRisk").map(({ Account }) => Account)).toEqual(["Delta", "Beta", "Alpha"]);
  const set = { "Rank at-risk accounts by": "Importance", "Endangered below engagement": "15" };
  await resultOf(book, "buildDashboard", { set });
  expect(rowsOf(book, "VF_AtRisk").map(({ Account }) => Account)).toEqual(["Delta"]);
  const { outcome } = await runOn(book, "buildDashboard", { set: { "Rank at-risk accounts by": "Whim" } });
  expect(outcome).toMatchObject({
    kind: "problem",
    code: "unknownRankColumn",
    text: "At-risk accounts cannot be ranked by “Whim”: VF_Kpis has no such column of numbers. Choose one of: Importance, MRR, MRR a period ago, Onboarding, Satisfaction, Engagement, Cancellation risk, In queue days.",
  });
});

test("the ranking key may be the header of a column of ours in any language", async () => {
  const book = kpiBook(four.map((row) => [...row]));
  await resultOf(book, "buildDashboard", { set: { "Rank at-risk accounts by": "ameaça de cancelamento" } });
  expect(rowsOf(book, "VF_AtRisk").map(({ Account }) => Account)).toEqual(["Delta", "Beta", "Alpha"]);
  expect(valuesAt(book, "KA dashboard", "A1:Z60").flat()).toContain(
    "Ranked by Cancellation risk, largest first, then by days in the queue as of 2026-11-21.",
  );
});

test("nobody endangered, nothing known, one account: a dashboard all the same", async () => {
  const calm = kpiBook([four[2]]);
  const { message } = await resultOf(calm, "buildDashboard");
  expect(message).toBe("Dashboard built: 1 account, 0 endangered.");
  expect(rowsOf(calm, "VF_AtRisk").map(({ Account }) => Account)).toEqual([undefined]);
  const bare = makeBook(
    {
      KPIs: [
        ["Account", "MRR"],
        ["Alpha", 10],
      ],
    },
    { tables: { VF_Kpis: "KPIs!A1:B2" } },
  );
  expect((await resultOf(bare, "buildDashboard")).notes.map(({ code }) => code)).toContain(
    "kpiColumnMissing",
  );
  expect(sheetNamed(bare, "KA dashboard").charts).toHaveLength(1);
});

test("what is not known is not told as none, and no share is told of no MRR", async () => {
  const unjudged = kpiBook([["Alpha", "Pro", 100, 90, "Done", 4, "", "", undefined]]);
  expect((await resultOf(unjudged, "buildDashboard")).message).toBe(
    "Dashboard built: 1 account; whether they are endangered is not known.",
  );
  const unpaid = kpiBook([["Alpha", "Pro", 0, 90, "Done", 4, 10, 90, undefined]]);
  expect((await resultOf(unpaid, "buildDashboard")).message).toBe(
    "Dashboard built: 1 account, 1 endangered.",
  );
  expect(String(sheetNamed(unpaid, "KA dashboard").cells.value(2, 1))).toMatch(
    /1 of 1 account is endangered\.$/,
  );
});

test("without VF_Kpis the table is made, with the accounts of the revenue, and says what to fill in", async () => {
  const revenue = [
    ["Account", 2024, 2025],
    ["Alpha", 100, 120],
    ["Beta", 50, 40],
  ];
  const book = makeBook({ Sales: revenue }, { tables: { Revenue: "Sales!A1:C3" } });
  const { message, facts } = await resultOf(book, "buildDashboard");
  expect(message).toBe(
    "There was no table VF_Kpis, so it stands now on the sheet KPIs with your 2 accounts. Fill in MRR, engagement and cancellation risk at least, then build the dashboard.",
  );
  expect(facts).toBeUndefined();
  expect(book.sheets.some(({ name }) => name === "KA dashboard")).toBe(false);
  expect(cellsOf(book, "VF_Kpis")[0]).toEqual(headers);
  expect(
    rowsOf(book, "VF_Kpis")
      .map(({ Account }) => Account)
      .slice(0, 3),
  ).toEqual(["Alpha", "Beta", undefined]);
  expect(await problemOf(book, "buildDashboard")).toBe("noMrr");
});

test("beside a sheet KPIs of the person's own the message names the sheet that the table stands on", async () => {
  const book = makeBook({ KPIs: [["My own goals"]] });
  const { message } = await resultOf(book, "buildDashboard");
  expect(message).toContain("it stands now on the sheet KPIs (2).");
  expect(sheetNamed(book, "KPIs (2)").tables.map(({ name }) => name)).toEqual(["VF_Kpis"]);
});

test("the table that was made is filled in, and the dashboard is built of it", async () => {
  const book = makeBook({ Sheet1: [["Notes"]] });
  await resultOf(book, "buildDashboard");
  const sheet = sheetNamed(book, "KPIs");
  const [table] = sheet.tables;
  four.forEach((row, at) =>
    row.forEach((value, column) =>
      sheet.cells.setValue(table.area.row + 1 + at, table.area.column + column, value),
    ),
  );
  const { facts } = await resultOf(book, "buildDashboard");
  expect(facts?.totals).toMatchObject({ accounts: 4, mrr: 1000, change: 100 });
});

test("names of plans and accounts that mean something elsewhere are names here", async () => {
  const names = ["Total", "Label", "change", "'=1", `x${"y".repeat(300)}`];
  const book = kpiBook(names.map((plan, at) => [`=${at}+1`, plan, 100, 90, "Done", 3, 10, 90, undefined]));
  // A text that looks like a formula can only come from a cell that holds it as text.
  names.forEach((_, at) => sheetNamed(book, "KPIs").cells.setFormula(1 + at, 0, undefined));
  names.forEach((_, at) => sheetNamed(book, "KPIs").cells.setValue(1 + at, 0, `=${at}+1`));
  await resultOf(book, "buildDashboard");
  expect(rowsOf(book, "VF_AtRisk").map(({ Account }) => Account)).toEqual([
    "=0+1",
    "=1+1",
    "=2+1",
    "=3+1",
    "=4+1",
  ]);
  const [headers] = cellsOf(book, "VF_MrrByPlan");
  expect(headers.slice(0, 5)).toEqual(["Period", "'=1", "change 2", "Label 2", "Total 2"]);
});

test("the last run is undone: of the first one nothing stays", async () => {
  const book = fourBook();
  await resultOf(book, "buildDashboard");
  await resultOf(book, "undoLastRun");
  expect(book.sheets.map(({ name }) => name)).toEqual(["KPIs", "History"]);
});

test("the sample: a cloud provider's accounts in health care", async () => {
  const { facts, notes } = await resultOf(cloudBook(), "buildDashboard");
  expect(facts?.totals).toMatchObject({ accounts: 24, mrr: 368_750, change: 8_200, came: 1, went: 0 });
  expect(facts?.risk).toMatchObject({ accounts: 5, judged: 23, mrr: 81_550 });
  expect(facts?.upsell).toEqual({ plan: "Enterprise", accounts: 17, of: 24, share: 17 / 24 });
  expect(notes.map(({ code }) => code)).toEqual(["notKnown", "notKnown", "notJudged"]);
});

/** So many accounts, a third of them endangered. */
function large(accounts: number): Book {
  const rows = Array.from({ length: accounts }, (_, at): CellValue[] => {
    const isEndangered = at % 3 === 0;
    const plan = `Plan ${at % 8}`;
    const words = ["Not started", "In progress", "Done"];
    const state = [words[at % 3], 1 + (at % 5), isEndangered ? 10 : 80, isEndangered ? 90 : 10];
    return [
      `Account ${at}`,
      plan,
      100 + at,
      99 + at,
      ...state,
      isEndangered ? 46_000 + (at % 300) : undefined,
    ];
  });
  return kpiBook(rows);
}

test("10,000 accounts in at most 6 requests, the first time and again", async () => {
  const book = large(10_000);
  const first = await runOn(book, "buildDashboard");
  expect(first.outcome).toMatchObject({ kind: "done", result: { facts: { risk: { accounts: 3334 } } } });
  expect(first.requests).toBeLessThanOrEqual(6);
  expect(rowsOf(book, "VF_AtRisk")).toHaveLength(3334);
  const again = await runOn(book, "buildDashboard", { asOf: today });
  expect(again.requests).toBeLessThanOrEqual(6);
}, 60_000);
