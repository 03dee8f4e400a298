import type { Book } from "../../src/workbench/book/Book";
import { diffBooks } from "../../src/workbench/book/diffBooks";
import { northwindIsMissing, northwindRevenue } from "../intake/northwind";
import { makeBook } from "../workbench/makeBook";
import { cellsOf, reopened, resultOf, rowsOf, runOn, sheetNamed, valuesAt } from "./workbench";

const whereThere = northwindIsMissing ? test.skip : test;
if (northwindIsMissing) console.error(`Skipped: ${northwindIsMissing}.`);

function northwind(): Book {
  const rows = northwindRevenue().map((row) => row.map((cell) => (cell === "" ? undefined : cell)));
  return makeBook({ Customers: rows }, { tables: { Revenue: "Customers!A1:E92" } });
}

const ours = ["Pareto", "ABC", "KAM Settings", "VF history 1"];

whereThere("Northwind: the published figures, in at most 6 requests", async () => {
  const book = northwind();
  const { outcome, requests, bytes } = await runOn(book, "recomputeTiers");
  expect(outcome).toMatchObject({
    kind: "done",
    result: {
      message:
        "Tiers recomputed: 34 A, 27 B, 28 C. 19 moved up, 19 down, 2 new, 7 lost. 2 accounts have no revenue above zero.",
      notes: [],
    },
  });
  expect(requests).toBeLessThanOrEqual(6);
  expect(bytes.sent).toBeLessThan(480_000);
  expect(bytes.received).toBeLessThan(150_000);
  expect(book.sheets.map(({ name }) => name)).toEqual(["Customers", ...ours]);
});

whereThere("Northwind: VF_Pareto", async () => {
  const book = northwind();
  await resultOf(book, "recomputeTiers");
  const accounts = rowsOf(book, "VF_Pareto");
  expect(accounts).toHaveLength(89);
  expect(Object.keys(accounts[0])).toEqual([
    "Rank",
    "Account",
    "Revenue",
    "Share",
    "Cumulative share",
    "Tier",
  ]);
  const first = accounts.slice(0, 3).map((row) => [row.Rank, row.Account, row.Revenue, row.Tier]);
  expect(first).toEqual([
    [1, "QUICK-Stop", 110277.3, "A"],
    [2, "Ernst Handel", 104874.98, "A"],
    [3, "Save-a-lot Markets", 104361.94, "A"],
  ]);
  const shares = accounts.slice(0, 3).map((row) => Number(row["Cumulative share"]).toFixed(6));
  expect(shares).toEqual(["0.087121", "0.169974", "0.252422"]);
  expect(accounts.at(-1)?.["Cumulative share"]).toBe(1);
  expect(rowsOf(book, "VF_Unranked").map((row) => row.Account)).toEqual([
    "FISSA Fabrica Inter. Salchichas S.A.",
    "Paris spécialités",
  ]);
});

whereThere("Northwind: VF_Tiers, VF_TiersByPeriod and VF_Movement", async () => {
  const book = northwind();
  await resultOf(book, "recomputeTiers");
  const tiers = rowsOf(book, "VF_Tiers").map((row) => [row.Tier, row.Accounts, row.Revenue]);
  expect(tiers.slice(0, 3)).toEqual([
    ["A", 34, 1013547.84],
    ["B", 27, 192826.64],
    ["C", 28, 59418.47],
  ]);
  const byPeriod = rowsOf(book, "VF_TiersByPeriod").map((row) => [
    row.Period,
    row["A accounts"],
    row["B accounts"],
    row["C accounts"],
  ]);
  expect(byPeriod).toEqual([
    ["1996", 26, 21, 20],
    ["1997", 33, 23, 30],
    ["1998", 27, 25, 29],
  ]);
  const last = rowsOf(book, "VF_Movement").filter((row) => row["To period"] === "1998");
  expect(last.map((row) => [row.From, row.To, row.Accounts])).toEqual([
    ["A", "A", 21],
    ["A", "B", 5],
    ["A", "C", 5],
    ["A", "Lost", 2],
    ["B", "A", 6],
    ["B", "B", 6],
    ["B", "C", 9],
    ["B", "Lost", 2],
    ["C", "B", 13],
    ["C", "C", 14],
    ["C", "Lost", 3],
    ["New", "B", 1],
    ["New", "C", 1],
  ]);
});

whereThere("Northwind: the columns beside the user's table", async () => {
  const book = northwind();
  await resultOf(book, "recomputeTiers");
  const [header, ...rows] = cellsOf(book, "Revenue");
  expect(header.slice(5)).toEqual([
    "Tier",
    "Rank",
    "Share",
    "Cumulative share",
    "Tier 1996",
    "Tier 1997",
    "Tier 1998",
    "Movement",
  ]);
  const quick = rows.find(([account]) => account === "QUICK-Stop");
  expect(quick?.slice(5, 7)).toEqual(["A", 1]);
  expect(Number(quick?.[8]).toFixed(6)).toBe("0.087121");
  const without = rows.find(([account]) => account === "Paris spécialités");
  expect(without?.slice(5)).toEqual(["–", undefined, undefined, undefined, "–", "–", "–", undefined]);
  const movements = rows
    .map((row) => row[12])
    .reduce<Record<string, number>>((counts, each) => {
      if (each !== undefined) counts[String(each)] = (counts[String(each)] ?? 0) + 1;
      return counts;
    }, {});
  expect(movements).toEqual({ Up: 19, Down: 19, Unchanged: 41, New: 2, Lost: 7 });
});

whereThere("Northwind: nothing of the user's own changes", async () => {
  const before = northwind();
  const after = northwind();
  await resultOf(after, "recomputeTiers");
  expect(valuesAt(after, "Customers", "A1:E92")).toEqual(valuesAt(before, "Customers", "A1:E92"));
  const differences = diffBooks(before, after, { exceptSheets: ours, exceptAreas: ["Customers!F1:M92"] });
  expect(
    differences.filter(
      (line) =>
        !/^(order|settings) /.test(line) && !/Customers (tables|columnWidths|conditionalFormats)/.test(line),
    ),
  ).toEqual([]);
});

whereThere("Northwind: a second run changes nothing", async () => {
  const book = northwind();
  await resultOf(book, "recomputeTiers");
  const once = await reopened(book);
  const { requests } = await runOn(book, "recomputeTiers");
  expect(diffBooks(once, await reopened(book))).toEqual([]);
  expect(requests).toBeLessThanOrEqual(6);
});

whereThere("Northwind: saved and opened again, a further run finds its columns and sheets", async () => {
  const book = northwind();
  await resultOf(book, "recomputeTiers");
  const again = await reopened(book);
  const result = await resultOf(again, "recomputeTiers");
  expect(result.notes).toEqual([]);
  expect(again.sheets.map(({ name }) => name)).toEqual(["Customers", ...ours]);
  expect(cellsOf(again, "Revenue")).toEqual(cellsOf(book, "Revenue"));
  expect(sheetNamed(again, "Pareto").charts).toHaveLength(1);
});
