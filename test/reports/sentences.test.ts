import { defaultSettings } from "../../src/model/settings";
import { sheetTexts } from "../../src/model/sheetTexts";
import { stampLine } from "../../src/reports/stampLine";
import { factsOf, sourceOf, stampOf } from "./tables";

const northwind = {
  line: 0.8,
  ranked: 89,
  unranked: 2,
  base: 1265792.95,
  vitalFew: 34,
  vitalFewShare: 34 / 89,
  topFifth: 18,
  topFifthShare: 0.60057,
};

test("the vital few of Northwind", () => {
  expect(sheetTexts.vitalFew(northwind)).toBe(
    "34 of 89 accounts (38.2%) bring 80% of revenue; the top 20% bring 60.1%.",
  );
});

test("one account brings, two bring, and one alone brings all", () => {
  const facts = { ...factsOf(4), vitalFew: 1, vitalFewShare: 0.25, topFifthShare: 0.853 };
  expect(sheetTexts.vitalFew(facts)).toBe(
    "1 of 4 accounts (25.0%) brings 80% of revenue; the largest brings 85.3%.",
  );
  expect(sheetTexts.vitalFew({ ...facts, ranked: 1 })).toBe("One account brings all of the revenue.");
});

test("thousands are grouped and lines keep their decimals", () => {
  const facts = { ...northwind, line: 0.955, ranked: 12000, vitalFew: 1421, vitalFewShare: 0.1184 };
  expect(sheetTexts.vitalFew(facts)).toMatch(/^1,421 of 12,000 accounts \(11.8%\) bring 95.5% of revenue;/);
});

test("the tops that say something", () => {
  const concentration = { top1: 0.0871, top5: 0.3323, top10: 0.4504, hhi: 0.03369, gini: 0.5755 };
  expect(sheetTexts.concentration(concentration, 89)).toBe(
    "The largest account brings 8.7% of revenue, the five largest 33.2%, the ten largest 45.0% (HHI 0.034, Gini 0.58).",
  );
  expect(sheetTexts.concentration(concentration, 4)).toBe(
    "The largest account brings 8.7% of revenue (HHI 0.034, Gini 0.58).",
  );
});

test("the tiers in a sentence, empty ones left out", () => {
  const tiers = [
    { tier: "A", accounts: 1, shareOfRevenue: 0.801 },
    { tier: "B", accounts: 0, shareOfRevenue: 0 },
    { tier: "C", accounts: 28, shareOfRevenue: 0.199 },
  ];
  expect(sheetTexts.tiersFinding(tiers)).toBe("A: 1 account with 80.1% of revenue; C: 28 with 19.9%.");
});

test("each way to split has its rule in words", () => {
  const { rule } = sheetTexts;
  expect(rule(defaultSettings)).toBe("Rule: A to 80%, B to 95%, crossing accounts above");
  expect(rule({ ...defaultSettings, splitBy: "share of accounts", crossing: "falls below" })).toBe(
    "Rule: A to 80% of accounts, B to 95% of accounts, crossing accounts below",
  );
  expect(rule({ ...defaultSettings, splitBy: "absolute revenue", tierLines: [100000, 20000] })).toBe(
    "Rule: A from 100,000, B from 20,000",
  );
  expect(rule({ ...defaultSettings, splitBy: "number of accounts", tierLines: [10, 30] })).toBe(
    "Rule: A to 10 accounts, B to 30 accounts, crossing accounts above",
  );
});

test("the stamp line says when, from what, over which periods, by which rule, in what unit", () => {
  const stamp = { ...stampOf(["1996", "1997", "1998"]), currency: "EUR" };
  expect(stampLine(stamp, 1000)).toBe(
    "As of 2026-11-21 · Source: Revenue on Sales · 1996 to 1998 · Rule: A to 80%, B to 95%, crossing accounts above · Revenue in thousands of EUR · Current",
  );
});

test("of many sources the first two are named", () => {
  const ids = ["North!A1:E9", "South!A1:E9", "East!A1:E9", "West!A1:E9"];
  const sources = ids.map((id) => ({ ...sourceOf(), id, table: undefined }));
  expect(stampLine({ ...stampOf(["2025"]), sources }, 1)).toMatch(
    /Sources: North!A1:E9, South!A1:E9 and 2 more · 2025 · /,
  );
});

test("with a check the stamp line is a formula whose texts Excel can hold", () => {
  const stamp = { ...stampOf(["2025"]), currency: '"', unchanged: "SUM(Revenue[2025])=12" };
  const line = stampLine(stamp, 1);
  if (typeof line !== "object" || line === null) throw new Error("no formula");
  expect(line.formula).toMatch(
    /^="As of 2026-11-21 · .*&IF\(SUM\(Revenue\[2025\]\)=12,"Current","Sources changed/,
  );
  const literals = [...line.formula.matchAll(/"((?:[^"]|"")*)"/g)].map(([, text]) =>
    text.replaceAll('""', '"'),
  );
  expect(literals.join("")).toContain('Revenue in " · Current');
  expect(Math.max(...literals.map((text) => text.length))).toBeLessThanOrEqual(255);
});
