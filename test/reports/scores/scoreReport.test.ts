import { quadrants } from "../../../src/analyses/scores/quadrants";
import { scoreAccounts } from "../../../src/analyses/scores/scoreAccounts";
import { sensitivity } from "../../../src/analyses/scores/sensitivity";
import { criteriaLibrary, defaultCriteria } from "../../../src/model/criteriaLibrary";
import { note } from "../../../src/model/note";
import { defaultSettings } from "../../../src/model/settings";
import { inputColumn } from "../../../src/reports/scores/inputColumn";
import { matrixColumns } from "../../../src/reports/scores/matrixColumns";
import { scoreReport } from "../../../src/reports/scores/scoreReport";
import type { ScoreResults } from "../../../src/reports/scores/ScoreResults";
import { scoreWords } from "../../../src/reports/scores/scoreWords";
import { criterion } from "../../analyses/scores/criterion";
import { areasOf, collisions, tablesOf, textOf } from "../areasOf";

function resultsOf(size: {
  accounts: number;
  criteria?: ScoreResults["criteria"]["list"];
  notes?: number;
  revenue?: boolean;
}): ScoreResults {
  const list = size.criteria ?? defaultCriteria().map((each) => criterion(each.name, each));
  const accounts = Array.from({ length: size.accounts }, (_, at) => `Account ${at + 1}`);
  const marks = list.map((_, by) => Float64Array.from(accounts, (__, at) => 1 + ((at * (by + 3)) % 10)));
  const scale = defaultSettings.ratingScale;
  const ratings = { accounts, keys: accounts.map((name) => name.toLowerCase()), marks, added: [] };
  const scores = scoreAccounts(list, ratings, scale);
  return {
    criteria: { list },
    ratings,
    inputSheets: { criteria: "Criteria", ratings: "Ratings" },
    scores,
    quadrants: quadrants(scores, "middle of the scale", scale),
    sensitivity: sensitivity(
      scores,
      list.map(({ weight }) => weight),
      10,
    ),
    settings: defaultSettings,
    revenue: size.revenue ? Float64Array.from(accounts, (_, at) => 1000 - at) : undefined,
    periods: [],
    notes: Array.from({ length: size.notes ?? 0 }, () =>
      note("missingRating", "Ratings!B2", { account: "A", criterion: "Fit" }),
    ),
    asOf: new Date(2026, 10, 21),
  };
}

const sizes = [
  { accounts: 0 },
  { accounts: 1 },
  { accounts: 6, notes: 3 },
  { accounts: 30, revenue: true },
  { accounts: 700, revenue: true, notes: 40 },
  { accounts: 9, criteria: [criterion("Fit"), criterion("Vision")] },
  { accounts: 9, criteria: criteriaLibrary().map((each) => criterion(each.name, each)) },
];

test.each(sizes)("no block lies over another: %o", (size) => {
  expect(collisions(scoreReport(resultsOf(size)))).toEqual([]);
});

test.each(sizes)("headers of a table differ, every formula has its column: %o", (size) => {
  for (const { table, formulas } of tablesOf(scoreReport(resultsOf(size))).values()) {
    const headers = table.columns.map(({ name }) => name);
    expect(new Set(headers.map((each) => each.toLowerCase())).size).toBe(headers.length);
    for (const name of Object.keys(formulas ?? {})) expect(headers).toContain(name);
  }
});

test("VF_Scores has the columns of the contract, then hold and tier", () => {
  const results = { ...resultsOf({ accounts: 30, revenue: true }), tiers: new Uint8Array(30) };
  const mix = { ...results, settings: { ...defaultSettings, tierBy: "mix" as const } };
  const columns = tablesOf(scoreReport(mix))
    .get("VF_Scores")
    ?.table.columns.map(({ name }) => name);
  expect(columns).toEqual([
    ...["Account", "Growth", "Harmony", "Score", "Rank", "Quadrant"],
    ...["Top 10 hold", "Tier by mix"],
  ]);
});

test("where one dimension has no criteria there is no chart, and the sheet says so", () => {
  const plan = scoreReport(resultsOf({ accounts: 9, criteria: [criterion("Fit")] }));
  expect(plan.blocks.filter(({ kind }) => kind === "chart")).toEqual([]);
  expect(textOf(plan, "chartCaption")).toContain("There is no chart");
  const rowOf = (name: string) => areasOf(plan).find((each) => each.name === name)?.area.row ?? NaN;
  expect(rowOf("chartCaption") - rowOf("chartHeading")).toBeLessThan(3);
});

test("with revenue there are bubbles, without there are points; a few hundred are drawn, twenty are named", () => {
  const chartOf = (size: Parameters<typeof resultsOf>[0]) => {
    const chart = scoreReport(resultsOf(size)).blocks.find(({ kind }) => kind === "chart");
    if (chart?.kind !== "chart") throw new Error("no chart");
    return chart;
  };
  expect(chartOf({ accounts: 6 }).series.map(({ as }) => as)).toEqual(["scatter", "scatter"]);
  const many = chartOf({ accounts: 700, revenue: true });
  expect(many.series.map(({ as }) => as)).toEqual(["bubble", "bubble", "bubble"]);
  expect(many.series.map(({ values, labels }) => [values.rows, labels?.texts?.rows])).toEqual([
    [undefined, undefined],
    [undefined, undefined],
    [20, undefined],
  ]);
  const names = tablesOf(scoreReport(resultsOf({ accounts: 700, revenue: true }))).get("VF_ScoreNames");
  expect(names?.table.rows).toBe(20);
  expect(many.value.crossesAt).toBe(5.5);
});

test("a criterion that is called like one of our columns says that it is one", () => {
  const results = resultsOf({ accounts: 3 });
  const headers = matrixColumns([criterion("Score"), criterion("growth")], results).map(
    ({ header }) => header,
  );
  expect(headers.slice(0, 5)).toEqual([
    "Account",
    "Score (criterion)",
    "growth (criterion)",
    "Growth",
    "Score",
  ]);
});

test("a formula names a column by its header, or by cells where there is no table", () => {
  const area = { row: 2, column: 1, rows: 4, columns: 3 };
  const table = { id: "1", name: "VF_Ratings" };
  expect(inputColumn({ table, sheet: "R", area }, { name: "It's #1 [new]", column: 2 })).toBe(
    "VF_Ratings[It''s '#1 '[new']]",
  );
  expect(inputColumn({ sheet: "My ratings", area }, { name: "Fit", column: 2 })).toBe(
    "'My ratings'!$C$4:$C$6",
  );
});

test("sensitivity in words", () => {
  const list = [criterion("a", { weight: 50 }), criterion("b", { weight: 50 })];
  const accounts = ["Alpha", "Beta", "Gamma", "Delta"];
  const marks = [Float64Array.of(9, 5, 8, 1), Float64Array.of(9, 8, 5, 1)];
  const scores = scoreAccounts(list, { accounts, marks }, defaultSettings.ratingScale);
  expect(scoreWords(sensitivity(scores, [50, 50], 2), scores, accounts)).toEqual([
    "Every weight was varied by up to ±20% in 1,000 draws. Alpha stays first in all of the draws.",
    "Least sure among them: Beta (47%), Gamma (53%).",
    "Beta and Gamma change places in about half of the draws.",
  ]);
});
