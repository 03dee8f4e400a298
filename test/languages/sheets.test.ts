import { planRun, type PlannedRun } from "../../src/actions/planRun";
import { dashboardTool } from "../../src/actions/dashboardTool";
import { scoreTool } from "../../src/actions/scoreTool";
import { Problem } from "../../src/model/problem";
import { cellOf } from "../../src/model/table";
import { tierTool } from "../../src/actions/tierTool";
import type { Tool } from "../../src/actions/Tool";
import type { ColumnsBlock } from "../../src/model/plan";
import { speaking } from "../../src/model/languages/speech";
import type { Cell } from "../../src/model/cells";
import { learnMarked } from "../model/languages/markedLanguage";
import { learnSilent } from "../model/languages/silentLanguage";
import { snapshotOf } from "../intake/snapshotOf";
import { hasOwnWords, unmarkedIn } from "./unmarked";

beforeAll(learnMarked);
beforeAll(learnSilent);

/** What a person typed is digits, so that no word of it is ours. */
const revenue = [
  ["Account", 2023, 2024],
  ["1001", 1000, 4000],
  ["1002", 500, 0],
  ["1003", 700, 300],
  ["1004", 0, 100],
  ["1005", 0, -20],
  ["1006", 0, 0],
  ["1007", 90, -90],
];
const criteria = [
  ["Criterion", "Dimension", "Weight", "Higher is better", "Source"],
  ["71", "Growth", 40, "yes", "Rating"],
  ["72", "Growth", 20, "no", "Rating"],
  ["73", "Harmony", 30, "yes", "Rating"],
  ["74", "Harmony", 10, "no", "Last change"],
  ["75", "Growth", 10, "yes", "CAGR"],
];
const ratings = [
  ["Account", "71", "72", "73"],
  ["1001", 8, 3, 7],
  ["1002", 4, 6, 2],
  ["1003", 9, 2, ""],
  ["1004", 2, 9, 9],
  ["1009", "5", 5, 5],
];
const kpis = [
  [
    "Account",
    "Plan",
    "MRR",
    "MRR a period ago",
    "Onboarding",
    "Satisfaction",
    "Engagement",
    "Cancellation risk",
    "In queue since",
  ],
  ["1001", "81", 1200, 1000, 1, 8, 90, 10, ""],
  ["1002", "82", 300, 400, 0.5, 3, 20, 80, 46300],
  ["1003", "82", 100, "", 0, 5, 30, 90, 46340],
  ["1004", "", 50, "", "", "", "", "", ""],
];

type Rows = readonly (readonly Cell[])[];

function bookOf(tables: Readonly<Record<string, Rows>>) {
  const sheets = Object.entries(tables).map(([name, cells], at) => {
    const last = String.fromCharCode(64 + Math.max(...cells.map((row) => row.length)));
    return [String(at + 1), { cells, tables: { [name]: `A1:${last}${cells.length}` } }] as const;
  });
  const book = snapshotOf(sheets.length > 0 ? Object.fromEntries(sheets) : { 1: { cells: [] } });
  return { ...book, ownColumns: [], tables: new Map() };
}

function planned(
  tool: Tool,
  tables: Readonly<Record<string, Rows>>,
  set: Record<string, string>,
  language: "de" | "ru",
) {
  const own = { "Tier names": "1, 2, 3", "Quadrant names": "1, 2, 3, 4" };
  const request = { asOf: new Date("2026-11-21T12:00:00Z"), set: { ...own, ...set } };
  return speaking({ language, numbers: "en-US" }, () => planRun(tool, bookOf(tables), request));
}

const cases: Readonly<
  Record<string, readonly [Tool, Readonly<Record<string, Rows>>, Record<string, string>]>
> = {
  tiers: [tierTool, { _1: revenue }, {}],
  "tiers of one period": [
    tierTool,
    { _1: revenue.map((row) => row.slice(0, 2)) },
    { "Split by": "number of accounts", "Tier line A": "1", "Tier line B": "2" },
  ],
  "tiers by score": [
    tierTool,
    { _1: revenue, VF_Criteria: criteria, VF_Ratings: ratings },
    { "Tier by": "mix" },
  ],
  "a long list": [
    tierTool,
    {
      _1: [revenue[0], ...Array.from({ length: 60 }, (_, at) => [String(2000 + at), 10 * at, 900 * at])],
    },
    {},
  ],
  scores: [scoreTool, { _1: revenue, VF_Criteria: criteria, VF_Ratings: ratings }, { "Tier by": "score" }],
  "scores without revenue": [
    scoreTool,
    { VF_Criteria: criteria, VF_Ratings: ratings },
    { "Quadrant lines": "median" },
  ],
  "scores to be": [scoreTool, { _1: revenue }, {}],
  "scores of nothing": [scoreTool, {}, {}],
  dashboard: [dashboardTool, { VF_Kpis: kpis }, {}],
  "dashboard to be": [dashboardTool, { _1: revenue }, {}],
};

test.each(Object.entries(cases))("%s: every word written is a message's", (_, [tool, tables, set]) => {
  expect(ownWords(planned(tool, tables, set, "de"))).toEqual([]);
});

test.each(Object.entries(cases))("%s: nor is a word of ours handed into one", (_, [tool, tables, set]) => {
  expect(ownWords(planned(tool, tables, set, "ru"))).toEqual([]);
});

function ownWords({ plan, result }: PlannedRun): readonly string[] {
  const sheets = plan.sheets.filter(({ role }) => role !== "settings");
  const texts = [...plan.columns.flatMap(besideTexts), ...result.notes.map(({ text }) => text)];
  return [...unmarkedIn({ ...plan, sheets, read: [], result }), ...texts.filter(hasOwnWords)];
}

function besideTexts({ columns }: ColumnsBlock): readonly string[] {
  return columns.flatMap(({ header, values }) => [header, ...values.map(String)]);
}

test("what a setting means, and what it must be, are messages; its name and value are the workbook's own", () => {
  const settings = planned(tierTool, { _1: revenue }, {}, "de").plan.sheets.find(
    ({ role }) => role === "settings",
  );
  const table = settings?.blocks.find((block) => block.kind === "table");
  if (table?.kind !== "table") throw new Error("no table of settings");
  const [, , meanings] = table.table.columns;
  expect(meanings.name).toBe("⟦Meaning⟧");
  const told = Array.from({ length: table.table.rows }, (_, row) => String(cellOf(meanings, row)));
  expect(told.filter(hasOwnWords)).toEqual([]);
  const asked = (set: Record<string, string>) => () => planned(tierTool, { _1: revenue }, set, "de");
  expect(asked({ "Pareto line": "2" })).toThrow(
    "⟦“2” cannot be used for Pareto line. ⟦It must be a share above 0",
  );
  expect(asked({ Crossing: "1", "Crossing account": "x" })).toThrow("There is no setting “Crossing”");
  expect(asked({ "Crossing account": "x" })).toThrow("⟦It must be ⟦stays above or falls below⟧.⟧⟧");
  expect(asked({ "Tier line B": "0.5" })).toThrow("⟦It must be more than 0.8 (80%), the line before it.⟧⟧");
});

test("a tier may not be called like what stands in the place of one, in any language", () => {
  const named = (names: string) => () => planned(tierTool, { _1: revenue }, { "Tier names": names }, "de");
  expect(named("Alt, Neu")).toThrow("cannot be used for Tier names");
  expect(named("Alt, Neue")).not.toThrow();
});

test("what a Problem lists is said in the language too", () => {
  const two = { _1: revenue, _2: revenue.map(([account, ...rest]) => [account, ...rest]) };
  const said = (tables: Readonly<Record<string, Rows>>, tool: Tool = tierTool) => {
    try {
      planned(tool, tables, {}, "ru");
    } catch (problem) {
      return String(problem instanceof Problem ? problem.message : problem);
    }
    return "nothing";
  };
  const wrong = ratings.map((row, at) => (at === 0 ? row : [row[0], 11, 12, 13]));
  expect(said(two)).toMatch(/^‹\d+›_1 \(Account; 2023, 2024\); _2 \(Account; 2023, 2024\)‹\d+›$/);
  expect(hasOwnWords(said({ VF_Criteria: criteria, VF_Ratings: wrong }, scoreTool))).toBe(false);
  expect(hasOwnWords(said({ VF_Criteria: criteria.map((row) => row.slice(0, 2)) }, scoreTool))).toBe(false);
});
