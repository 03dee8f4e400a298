import { profitHeaders } from "../../src/model/profit";
import type { CellValue } from "../../src/workbench/book/CellStore";
import { diffBooks } from "../../src/workbench/book/diffBooks";
import { makeBook } from "../workbench/makeBook";
import { cellsOf, problemOf, reopened, resultOf, rowsOf, runOn, sheetNamed, valuesAt } from "./workbench";

/**
 * Worked out by hand. Contributions 1000 − 400 − 100 = 500, 800 − 400 − 120 = 280, 500 − 350 − 130 = 20,
 * 400 − 300 − 200 = −100, 300 − 240 − 110 = −50: 650 in all, 800 at the peak. Medians: margin 30 %, cost 26 %.
 */
const five: CellValue[][] = [
  ["Delta", 400, 300, 200, "Clinic", 80, -20],
  ["Alpha", 1000, 400, 100, "Hospital", 350, 250],
  ["Gamma", 500, 350, 130, "Hospital", 150, undefined],
  ["Beta", 800, 400, 120, "Clinic", 300, 100],
  ["Epsilon", 300, 240, 110, undefined, undefined, 60],
];
const headers: CellValue[] = [...profitHeaders, "Storage", "Support"];

function profitBook(rows: CellValue[][] = five, header = headers) {
  const area = `Costs!A1:${"ABCDEFGHIJ"[header.length - 1]}${rows.length + 1}`;
  return makeBook({ Costs: [header, ...rows] }, { tables: { VF_Profit: area } });
}

test("five accounts through the whole chain to the sheet", async () => {
  const book = profitBook();
  const { outcome, requests } = await runOn(book, "buildProfitMatrix");
  const finding = "The best 3 of 5 accounts earn 123.1% of the profit; the last 2 give back 23.1%.";
  expect(outcome).toMatchObject({
    kind: "done",
    result: {
      message: `Profit matrix built: 5 accounts, 2 lose money. ${finding}`,
      facts: { earners: 3, losers: 2, earned: 800, lost: 150, profit: 650 },
    },
  });
  expect(requests).toBeLessThanOrEqual(6);
  const names = ["Account", "Contribution", "Gross margin", "Cost to serve share", "Quadrant"];
  const seen = rowsOf(book, "VF_ProfitMatrix").map((row) => names.map((name) => row[name]));
  expect(seen).toEqual([
    ["Alpha", 500, 0.6, 0.1, "Protect"],
    ["Beta", 280, 0.5, 0.15, "Protect"],
    ["Gamma", 20, 0.3, 0.26, "Protect"],
    ["Epsilon", -50, 0.2, 110 / 300, "Rethink"],
    ["Delta", -100, 0.25, 0.5, "Rethink"],
  ]);
  const shares = rowsOf(book, "VF_ProfitMatrix").map((row) => row["Cumulative share"]);
  expect(shares).toEqual([500 / 650, 780 / 650, 800 / 650, 750 / 650, 1]);
  expect(valuesAt(book, "Profit matrix", "B2:B4").flat()).toEqual([
    "Profit matrix",
    finding,
    "As of 2026-11-21 · Source: VF_Profit on Costs · Lines at the medians · Current",
  ]);
});

test("category by product: what is given is added up, the category with the most profit first", async () => {
  const book = profitBook();
  await resultOf(book, "buildProfitMatrix");
  expect(cellsOf(book, "VF_CategoryProducts")).toEqual([
    ["Category", "Storage", "Support", "Total"],
    ["Hospital", 500, 250, 750],
    ["Clinic", 380, 80, 460],
    ["No category", undefined, 60, 60],
  ]);
});

test("two charts: margin by cost to serve, and the whale curve from nothing to all of the profit", async () => {
  const book = profitBook();
  await resultOf(book, "buildProfitMatrix");
  expect(
    cellsOf(book, "VF_WhaleCurve")
      .slice(1)
      .map(([accounts, profit]) => [accounts, profit]),
  ).toEqual([
    [0, 0],
    [1, 500],
    [2, 780],
    [3, 800],
    [4, 750],
    [5, 650],
  ]);
  expect(rowsOf(book, "VF_LossPoints").map(({ Account }) => Account)).toEqual(["Delta", "Epsilon"]);
  const sheet = sheetNamed(await reopened(book), "Profit matrix");
  expect(sheet.charts.map(({ name }) => name).sort()).toEqual(["VF.ProfitMatrix", "VF.WhaleCurve"]);
  expect(sheet.page).toMatchObject({ orientation: "landscape", fitToWidth: 1 });
});

test("losses, zero revenue, negative costs, blanks, an account on two rows: notes, and the rest is built", async () => {
  const header = headers.slice(0, 5);
  const book = profitBook(
    [
      ["Alpha", 1000, 400, 100, "Hospital"],
      ["Zero", 0, 0, 40, "Clinic"],
      ["Rebate", 100, 50, -10, "Clinic"],
      ["Blank", 100, undefined, 10, "Clinic"],
      [" alpha", 200, 100, 50, "Clinic"],
      ["Word", 100, "soon", 10, "Clinic"],
      ["Total", 1500, 550, 200, undefined],
    ],
    header,
  );
  const { notes, facts } = await resultOf(book, "buildProfitMatrix");
  expect(notes.map(({ code }) => code)).toEqual([
    "totalRow",
    "negativeCost",
    "notANumber",
    "joinedProfit",
    "severalCategories",
    "profitUnknown",
    "zeroRevenue",
    "lossMakers",
  ]);
  // 1200 − 500 − 150, 100 − 50 + 10, and 0 − 40.
  expect(facts).toMatchObject({ accounts: 3, earned: 610, lost: 40, profit: 570 });
  const row = rowsOf(book, "VF_ProfitMatrix").find(({ Account }) => Account === "Zero");
  expect(row).toMatchObject({ Contribution: -40, Quadrant: "–" });
  expect(row?.["Gross margin"]).toBeUndefined();
});

test("a portfolio that loses money, one account, nobody with revenue: a sheet all the same", async () => {
  const loss = profitBook(
    [
      ["Alpha", 100, 90, 30, "x"],
      ["Beta", 100, 50, 40, "x"],
    ],
    headers.slice(0, 5),
  );
  expect((await resultOf(loss, "buildProfitMatrix")).message).toMatch(
    /The portfolio loses 10: the best of 2 accounts earns 10, the last loses 20\.$/,
  );
  const one = profitBook([["Alpha", 100, 50, 30, "x"]], headers.slice(0, 5));
  expect((await resultOf(one, "buildProfitMatrix")).message).toMatch(
    /The one account earns all of the profit\.$/,
  );
  const none = profitBook([["Alpha", 0, 0, 30, "x"]], headers.slice(0, 5));
  await resultOf(none, "buildProfitMatrix");
  expect(sheetNamed(none, "Profit matrix").charts.map(({ name }) => name)).toEqual(["VF.WhaleCurve"]);
});

test("the same run twice leaves the same workbook, and undoing leaves nothing", async () => {
  const book = profitBook();
  await resultOf(book, "buildProfitMatrix");
  const before = await reopened(book);
  await resultOf(book, "buildProfitMatrix");
  const changes = diffBooks(before, await reopened(book));
  expect(changes.filter((line) => !line.startsWith("settings"))).toEqual([]);
  await resultOf(book, "undoLastRun");
  expect(book.sheets.map(({ name }) => name)).toEqual(["Costs"]);
  expect(await problemOf(book, "undoLastRun")).toBe("nothingToUndo");
});

test("a changed cost shows in the stamp and to whoever looks", async () => {
  const book = profitBook();
  await resultOf(book, "buildProfitMatrix");
  sheetNamed(book, "Costs").cells.setValue(1, 3, 150);
  const { lastRuns } = await resultOf(book, "inspect");
  expect(lastRuns.buildProfitMatrix).toMatchObject({ current: false });
});

test("without VF_Profit the table is made, with the accounts of the revenue, and says what to fill in", async () => {
  const revenue = [
    ["Account", 2024, 2025],
    ["Alpha", 100, 120],
    ["Beta", 50, 40],
  ];
  const book = makeBook({ Sales: revenue }, { tables: { Revenue: "Sales!A1:C3" } });
  const { message, facts } = await resultOf(book, "buildProfitMatrix");
  expect(message).toBe(
    "There was no table VF_Profit, so it stands now on the sheet Profit with your 2 accounts. Fill in revenue, cost of goods and cost to serve, then build the profit matrix.",
  );
  expect(facts).toBeUndefined();
  expect(cellsOf(book, "VF_Profit")[0]).toEqual([...profitHeaders]);
  expect(await problemOf(book, "buildProfitMatrix")).toBe("noProfit");
});
