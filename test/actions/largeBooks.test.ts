import { makeBook } from "../workbench/makeBook";
import { rowsOf, runOn, sheetNamed } from "./workbench";

const accounts = 3000;
const rows = [
  ["Account", 2023, 2024],
  ...Array.from({ length: accounts }, (_, at) => [
    `Account number ${at + 1}`,
    10_000 - at,
    9_000 + (at % 7) * 1000.25,
  ]),
];
const large = () => makeBook({ Sales: rows }, { tables: { Revenue: `Sales!A1:C${accounts + 1}` } });

test("below the payload limit the number of accounts does not change the number of requests", async () => {
  const book = large();
  const { outcome, requests } = await runOn(book, "recomputeTiers");
  expect(outcome.kind).toBe("done");
  expect(requests).toBe(5);
  expect(rowsOf(book, "VF_Pareto")).toHaveLength(accounts);
});

test("an answer that is too large is read in pieces, and everything is read", async () => {
  const book = large();
  const whole = await runOn(large(), "inspect");
  const { outcome, requests } = await runOn(book, "inspect", {}, { payloadLimit: 60_000 });
  if (outcome.kind !== "done" || whole.outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
  expect(outcome.result.revenue?.names).toEqual(whole.outcome.result.revenue?.names);
  expect(outcome.result.revenue?.amounts).toEqual(whole.outcome.result.revenue?.amounts);
  expect(requests).toBeGreaterThan(4);
});

test("an account column in a row of its own width is found in pieces too", async () => {
  const book = makeBook({
    Wide: [
      ["Account", ...Array.from({ length: 300 }, (_, at) => `x${at}`)],
      ["Alfreds", ...Array.from({ length: 300 }, () => "y".repeat(200))],
    ],
  });
  const { outcome } = await runOn(book, "inspect", {}, { payloadLimit: 40_000 });
  expect(outcome).toMatchObject({ kind: "problem", code: "tooLarge" });
  expect(sheetNamed(book, "Wide").tables).toEqual([]);
});
