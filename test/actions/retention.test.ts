import type { Book } from "../../src/workbench/book/Book";
import { northwindIsMissing, northwindRevenue } from "../intake/northwind";
import { makeBook } from "../workbench/makeBook";
import { cellsOf, problemOf, resultOf, rowsOf, runOn, valuesAt } from "./workbench";

const whereThere = northwindIsMissing ? test.skip : test;

function northwind(): Book {
  const rows = northwindRevenue().map((row) => row.map((cell) => (cell === "" ? undefined : cell)));
  return makeBook({ Customers: rows }, { tables: { Revenue: "Customers!A1:E92" } });
}

const rounded = (row: Record<string, unknown>) =>
  Object.values(row).map((cell) => (typeof cell === "number" ? Number(cell.toFixed(6)) : cell));

whereThere("Northwind: the published figures of 1997 to 1998, in at most 6 requests", async () => {
  const book = northwind();
  const { outcome, requests } = await runOn(book, "buildRetention");
  expect(outcome).toMatchObject({
    kind: "done",
    result: {
      message:
        "Retention from 1997 to 1998: 79 of 86 accounts stayed, GRR 57.5%, NRR 71.0%. 7 lost, 48 shrank, 2 new.",
      notes: [],
    },
  });
  expect(requests).toBeLessThanOrEqual(6);
  expect(rowsOf(book, "VF_Retention").map(rounded)).toEqual([
    [
      "1996",
      "1997",
      67,
      65,
      2,
      21,
      0.970149,
      208083.97,
      841.2,
      11605.85,
      366498.31,
      54949.9,
      617085.13,
      0.940183,
      2.701483,
    ],
    [
      "1997",
      "1998",
      86,
      79,
      7,
      2,
      0.918605,
      617085.13,
      41533.84,
      220644,
      82997.62,
      2718.94,
      440623.85,
      0.575135,
      0.709635,
    ],
  ]);
  expect(cellsOf(book, "VF_RetentionSteps").map(([step, , , , , , label]) => [step, label])).toEqual([
    ["Step", "Label"],
    ["Opening 1997", "617,085"],
    ["Churned", "–41,534"],
    ["Contraction", "–220,644"],
    ["Expansion", "+82,998"],
    ["New", "+2,719"],
    ["Closing 1998", "440,624"],
  ]);
});

whereThere("Northwind: whom to call, and that a second run changes nothing", async () => {
  const book = northwind();
  await resultOf(book, "buildRetention");
  const lost = rowsOf(book, "VF_LostAccounts");
  expect(lost).toHaveLength(55);
  const left = lost.filter((row) => row["What happened"] === "Lost");
  expect(left).toHaveLength(7);
  expect(left[0]).toMatchObject({ Account: "Mère Paillarde", Change: -23332.31, "Tier before": "A" });
  expect(rowsOf(book, "VF_GainedAccounts")).toHaveLength(10);
  const once = valuesAt(book, "Retention", "A1:Y90");
  await resultOf(book, "buildRetention");
  expect(valuesAt(book, "Retention", "A1:Y90")).toEqual(once);
});

const rows = [
  ["Account", 2022, 2023, 2024],
  ["Alfreds", 55000, 40000, 55000],
  ["Berglunds", 32000, 32000, 27000],
  ["Chop-suey", 20000, 20000, 20000],
  ["Drachenblut", 0, 8000, undefined],
];
const small = () => makeBook({ Sales: rows });

test("opening 100,000, expansion 15,000, contraction 5,000, churned 8,000 on the sheet: NRR 102 %, GRR 87 %", async () => {
  const book = small();
  await resultOf(book, "buildRetention");
  const [, last] = rowsOf(book, "VF_Retention");
  expect(last).toMatchObject({
    "Opening revenue": 100000,
    Expansion: 15000,
    Contraction: 5000,
    Churned: 8000,
    GRR: 0.87,
    NRR: 1.02,
  });
  expect(valuesAt(book, "Retention", "B3:B3")).toEqual([
    [
      "From 2023 to 2024, 3 of 4 accounts stayed (75.0%). 87.0% of the revenue was kept; with growth it is 102.0%.",
    ],
  ]);
});

test("where nobody had revenue before, nobody is told to have stayed or left", async () => {
  const book = makeBook({
    Sales: [
      ["Account", 2023, 2024],
      ["Alpha", 0, 60],
      ["Beta", "", 10],
    ],
  });
  const { message } = await resultOf(book, "buildRetention");
  expect(message).toBe("Retention from 2023 to 2024: no account had revenue in 2023, 2 came by 2024.");
});

test("two periods that do not follow each other are compared where they are asked for, and it is said", async () => {
  const book = small();
  const { compared } = await resultOf(book, "buildRetention", {
    set: { "Retention periods": "2022 to 2024" },
  });
  expect(compared).toMatchObject({ from: "2022", to: "2024", consecutive: false });
  expect(compared.retention.accounts).toMatchObject({ opening: 3, kept: 3, lost: 0, fresh: 0 });
  expect(valuesAt(book, "Retention", "B7:B7")[0][0]).toMatch(/^Periods lie between the two/);
});

test("an unknown period and a single one end with a Problem, and nothing is written", async () => {
  const book = small();
  expect(await problemOf(book, "buildRetention", { set: { "Retention periods": "2021 to 2024" } })).toBe(
    "unknownRetentionPeriod",
  );
  expect(await problemOf(book, "buildRetention", { set: { "Retention periods": "2024 to 2022" } })).toBe(
    "retentionPairOrder",
  );
  const single = makeBook({ Sales: rows.map((row) => row.slice(0, 2)) });
  expect(await problemOf(single, "buildRetention")).toBe("oneRetentionPeriod");
  expect([book, single].flatMap(({ sheets }) => sheets.map(({ name }) => name))).toEqual(["Sales", "Sales"]);
});

test("10,000 accounts: at most 6 requests", async () => {
  const many = Array.from({ length: 10_000 }, (_, at) => [
    `Account ${at}`,
    (at * 7919) % 100_000,
    at % 9 === 0 ? 0 : (at * 104_729) % 100_000,
  ]);
  const book = makeBook({ Sales: [["Account", 2023, 2024], ...many] });
  const { outcome, requests } = await runOn(book, "buildRetention");
  expect(outcome.kind).toBe("done");
  expect(requests).toBeLessThanOrEqual(6);
});
