import fc from "fast-check";
import type { Revenue, RevenueSource } from "../../src/model/revenue";
import type { Cells } from "../../src/model/cells";
import { defaultSettings, type Settings } from "../../src/model/settings";
import { fingerprint as fingerprintOf } from "../../src/workbook/fingerprint";
import { revenueOf } from "../analyses/revenueOf";

const portfolio = { Alfreds: [500, 900], Berglunds: [300, 50], "Chop-suey": [100, 40] };
const fingerprint = (revenue: Revenue, settings: Settings) =>
  fingerprintOf({ revenue, settings, of: ["revenue", "tiers"] });
const sourcePrint = (rows: Record<string, number[]>) => fingerprint(revenueOf(rows), defaultSettings).source;

const plainRange: RevenueSource = {
  id: "Sales!A1:C4",
  sheetId: "1",
  sheet: "Sales",
  area: { row: 0, column: 0, rows: 4, columns: 3 },
  layout: "wide",
  accountColumn: { column: 0, name: "Account" },
  periods: [],
  rowKeys: ["alfreds", "berglunds", "", "chop-suey"],
  rowsRead: 3,
};
const table: RevenueSource = { ...plainRange, table: { id: "9", name: "Revenue" } };

test("two prints of 16 hexadecimal digits", () => {
  const { source, settings } = fingerprint(revenueOf(portfolio), defaultSettings);
  expect(source).toMatch(/^[0-9a-f]{16}$/);
  expect(settings).toMatch(/^[0-9a-f]{16}$/);
});

test("the order of accounts does not count, which amount is whose does", () => {
  const reversed = Object.fromEntries(Object.entries(portfolio).reverse());
  expect(sourcePrint(reversed)).toBe(sourcePrint(portfolio));
  expect(sourcePrint({ ...portfolio, Alfreds: [300, 900], Berglunds: [500, 50] })).not.toBe(
    sourcePrint(portfolio),
  );
  expect(sourcePrint({ ...portfolio, Alfreds: [900, 500] })).not.toBe(sourcePrint(portfolio));
});

test("no and minus no revenue are the same, and so is what two hosts calculate differently in the last digit", () => {
  expect(sourcePrint({ Alfreds: [-0] })).toBe(sourcePrint({ Alfreds: [0] }));
  expect(sourcePrint({ Alfreds: [0.1 + 0.2] })).toBe(sourcePrint({ Alfreds: [0.3] }));
  expect(sourcePrint({ Alfreds: [100_000_000.01] })).not.toBe(sourcePrint({ Alfreds: [100_000_000] }));
});

test("rows may be sorted in a table, and in a plain range only where nothing of ours stands beside them", () => {
  const print = (source: RevenueSource, writeTierColumns: boolean) =>
    fingerprint({ ...revenueOf(portfolio), sources: [source] }, { ...defaultSettings, writeTierColumns })
      .source;
  const sorted = (source: RevenueSource) => ({
    ...source,
    rowKeys: ["chop-suey", "berglunds", "alfreds", ""],
  });
  expect(print(sorted(table), true)).toBe(print(table, true));
  expect(print(sorted(plainRange), false)).toBe(print(plainRange, false));
  expect(print(sorted(plainRange), true)).not.toBe(print(plainRange, true));
});

test("every setting counts but the one that says when to run", () => {
  const print = (changed: object) =>
    fingerprint(revenueOf(portfolio), { ...defaultSettings, ...changed }).settings;
  const others = [
    { paretoLine: 0.7 },
    { tierNames: ["A", "B", "D"] },
    { tierLines: [0.8, 0.9] },
    { splitBy: "share of accounts" },
    { crossing: "falls below" },
    { writeTierColumns: false },
    { visibleRowsOnly: true },
    { groupDatesBy: "month" },
    { currency: "EUR" },
  ];
  expect(new Set([print({}), ...others.map(print)]).size).toBe(others.length + 1);
  expect(print({ recomputeByItself: true })).toBe(print({}));
});

test("only the settings of the tool count", () => {
  const print = (changed: object) =>
    fingerprintOf({ settings: { ...defaultSettings, ...changed }, of: ["scores"] }).settings;
  expect(print({ paretoLine: 0.7, currency: "EUR", riskLine: 10 })).toBe(print({}));
  expect(print({ topAccounts: 3 })).not.toBe(print({}));
});

test("of a table of input every cell and column counts, and neither the order of rows nor a blank one", () => {
  const print = (...tables: Cells[]) =>
    fingerprintOf({ settings: defaultSettings, of: ["scores"], tables }).source;
  const ratings: Cells = [
    ["Account", "Growth"],
    ["Alfreds", 7],
    ["Berglunds", ""],
  ];
  expect(print([ratings[0], ratings[2], ["", ""], ratings[1]])).toBe(print(ratings));
  const others = [
    [ratings[0], ["Alfreds", 8], ratings[2]],
    [ratings[0], ["Alfreds", "7"], ratings[2]],
    [ratings[0], ratings[1]],
    [["Account", "Culture"], ratings[1], ratings[2]],
    [ratings[0], ["Alfreds", ""], ["Berglunds", 7]],
  ];
  for (const other of others) expect(print(other)).not.toBe(print(ratings));
  expect(print(ratings, ratings)).not.toBe(print(ratings));
});

test("one amount of one account changed changes the print", () => {
  const amounts = fc.dictionary(fc.string({ maxLength: 8 }), fc.tuple(fc.integer(), fc.integer()), {
    minKeys: 1,
  });
  fc.assert(
    fc.property(amounts, fc.nat(), fc.integer({ min: 1, max: 1000 }), (rows, pick, by) => {
      const names = Object.keys(rows);
      const name = names[pick % names.length];
      const edited = { ...rows, [name]: [rows[name][0] + by, rows[name][1]] };
      expect(sourcePrint(edited)).not.toBe(sourcePrint(rows));
    }),
    { seed: 3, numRuns: 300 },
  );
});
