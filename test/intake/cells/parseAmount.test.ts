import {
  isBlankAmount,
  isPercentage,
  parseAmount,
  separatorsIn,
} from "../../../src/intake/cells/parseAmount";
import { english, german } from "../snapshotOf";

const swiss = { name: "de-CH", decimal: ".", group: "’" };
const french = { name: "fr-FR", decimal: ",", group: "\u202f" };

test.each([
  ["1234.5", 1234.5],
  ["1,234.50", 1234.5],
  ["1,234,567", 1234567],
  ["12,34,567.00", 1234567],
  ["(1,234.50)", -1234.5],
  ["($1,234.50)", -1234.5],
  ["$(1,234.50)", -1234.5],
  ["1,234.50-", -1234.5],
  ["-1,234.50", -1234.5],
  ["−1,234.50", -1234.5],
  ["- $5", -5],
  ["$-5", -5],
  ["+5", 5],
  ["$120", 120],
  ["US$ 120", 120],
  ["R$ 1.234,50", 1234.5],
  ["€1.234.567,89", 1234567.89],
  ["1 234,50 €", 1234.5],
  ["1\u00a0234.50", 1234.5],
  ["1\u202f234.50", 1234.5],
  ["1'234.50", 1234.5],
  ["1’234.50", 1234.5],
  ["EUR 1,234.50", 1234.5],
  ["1,234.50 CHF", 1234.5],
  ["1 234,50 руб.", 1234.5],
  ["1 500 zł", 1500],
  ["￥１，２３４", 1234],
  ["00123", 123],
  [".5", 0.5],
  ["5.", 5],
  ["1.5E+03", 1500],
  ["\u200e1,234\u200f", 1234],
  // What English separators cannot mean is read with point and comma exchanged.
  ["1.234,50", 1234.5],
  ["1.234.567", 1234567],
  ["12,5", 12.5],
  ["0,500", 0.5],
  ["1,2345", 1.2345],
])("%j is %d under English separators", (text, amount) => {
  expect(parseAmount(text, english)).toBe(amount);
});

test("what may mean two things is decided by the workbook's separators", () => {
  expect(parseAmount("1.234", english)).toBe(1.234);
  expect(parseAmount("1.234", german)).toBe(1234);
  expect(parseAmount("1,234", english)).toBe(1234);
  expect(parseAmount("1,234", german)).toBe(1.234);
  expect(parseAmount("1.234", french)).toBe(1234);
  expect(parseAmount("1.234", swiss)).toBe(1.234);
  expect(parseAmount("1’234", swiss)).toBe(1234);
});

test.each([
  "",
  " ",
  "–",
  "abc",
  "n/a",
  "12 apples",
  "80%",
  "80 %",
  "%5",
  "1.2k",
  "--5",
  "(-5)",
  "-5-",
  "$5€",
  "€",
  "()",
])("%j is no amount", (text) => {
  expect(parseAmount(text, english)).toBeNaN();
});

test.each(["1,23,4567", "1.2.3", "12 34", "2024-01-05", "1/2", "0x10", "Infinity", "NaN", "#N/A", "1e5e5"])(
  "%j is no amount either",
  (text) => {
    expect(parseAmount(text, english)).toBeNaN();
  },
);

test("a number is itself, a truth value is none", () => {
  expect(parseAmount(-0.1, english)).toBe(-0.1);
  expect(parseAmount(true, english)).toBeNaN();
});

test("a dash is nothing, a percentage is a percentage", () => {
  expect(["", " ", "-", "–", " — ", "\u200b"].map(isBlankAmount)).toEqual([
    true,
    true,
    true,
    true,
    true,
    true,
  ]);
  expect(["0", 0, "x", "--"].map(isBlankAmount)).toEqual([false, false, false, false]);
  expect(["80%", "80 %", "%80", "5‰"].map(isPercentage)).toEqual([true, true, true, true]);
  expect(["80", "x%", 0.8].map(isPercentage)).toEqual([false, false, false]);
});

test("a very long text is refused at once", () => {
  expect(parseAmount(`1${" ".repeat(32_000)}x`, english)).toBeNaN();
});

test.each([
  ["1,234.50", "own"],
  ["12.5", "own"],
  ["12,34,567", "own"],
  ["1.234,50", "exchanged"],
  ["1.234.567", "exchanged"],
  ["12,5", "exchanged"],
  ["1.234", "either"],
  ["(€ 1,234)", "either"],
  ["1234", ""],
  ["1’234", ""],
  ["1.2.3", ""],
  ["Mr. X, Ltd", ""],
  [1.5, ""],
])("%j shows %j separators under English ones", (cell, shown) => {
  expect(separatorsIn(cell, english)).toBe(shown);
});
