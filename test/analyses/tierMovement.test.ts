import { moversTable } from "../../src/analyses/moversTable";
import { tierMovement } from "../../src/analyses/tierMovement";
import { tiersByPeriod } from "../../src/analyses/tiersByPeriod";
import { movements } from "../../src/model/movement";
import { defaultSettings } from "../../src/model/settings";
import { revenueOf } from "./revenueOf";
import { headersOf, rowsOf } from "./rowsOf";

const movementOf = (rows: Readonly<Record<string, readonly number[]>>) => {
  const revenue = revenueOf(rows);
  const { codes } = tiersByPeriod(revenue, defaultSettings);
  const { flows, last } = tierMovement(revenue, codes, defaultSettings);
  return { flows, last, movers: moversTable(revenue, codes, last, defaultSettings.tierNames) };
};

const portfolio = {
  Alfa: [80, 90],
  Bravo: [15, 0],
  Charlie: [5, 11],
  Delta: [0, 5],
  Echo: [0, 0],
};

test("a flow for each pair of tiers that occurs, tiers first, Lost and New last", () => {
  const { flows } = movementOf(portfolio);
  expect(headersOf(flows)).toEqual([
    "From period",
    "To period",
    "From",
    "To",
    "Accounts",
    "Revenue before",
    "Revenue after",
  ]);
  expect(rowsOf(flows)).toEqual([
    ["2020", "2021", "A", "A", 1, 80, 90],
    ["2020", "2021", "B", "Lost", 1, 15, 0],
    ["2020", "2021", "C", "B", 1, 5, 11],
    ["2020", "2021", "New", "C", 1, 0, 5],
  ]);
});

test("each account is told what became of it; one without revenue in either period is told nothing", () => {
  const { last } = movementOf(portfolio);
  expect(Array.from(last, (code) => movements[code])).toEqual(["Unchanged", "Lost", "Up", "New", ""]);
});

test("the movers, largest change first, without those who stayed", () => {
  const { movers } = movementOf(portfolio);
  expect(headersOf(movers)).toEqual(["Account", "From", "To", "Revenue before", "Revenue after", "Change"]);
  expect(rowsOf(movers)).toEqual([
    ["Bravo", "B", "Lost", 15, 0, -15],
    ["Charlie", "C", "B", 5, 11, 6],
    ["Delta", "New", "C", 0, 5, 5],
  ]);
});

test("only the last two periods make the movers; all pairs of periods make the flows, the latest first", () => {
  const { flows, movers, last } = movementOf({ Alfa: [80, 80, 80], Bravo: [0, 20, 20] });
  expect(rowsOf(flows).map((row) => row.slice(0, 5))).toEqual([
    ["2021", "2022", "A", "A", 1],
    ["2021", "2022", "B", "B", 1],
    ["2020", "2021", "A", "A", 1],
    ["2020", "2021", "New", "B", 1],
  ]);
  expect(movers.rows).toBe(0);
  expect(Array.from(last, (code) => movements[code])).toEqual(["Unchanged", "Unchanged"]);
});

test("net credit counts as no revenue: the account is lost, and its credit stays in the sum", () => {
  const { flows } = movementOf({ Alfa: [90, 90], Bravo: [10, -4] });
  expect(rowsOf(flows)).toEqual([
    ["2020", "2021", "A", "A", 1, 90, 90],
    ["2020", "2021", "B", "Lost", 1, 10, -4],
  ]);
});

test("with one period nothing has moved", () => {
  const { flows, movers, last } = movementOf({ Alfa: [80], Bravo: [20] });
  expect([flows.rows, movers.rows]).toEqual([0, 0]);
  expect([...last]).toEqual([0, 0]);
});

test("a change is free from the residue of binary fractions", () => {
  const { movers } = movementOf({ Alfa: [900, 900], Bravo: [0.3, 200.1], Charlie: [100, 100] });
  expect(rowsOf(movers, 15)[0]).toEqual(["Bravo", "C", "A", 0.3, 200.1, 199.8]);
});
