import type { ScoreRun } from "../../src/model/scores";
import type { Book } from "../../src/workbench/book/Book";
import type { CellValue } from "../../src/workbench/book/CellStore";
import { recalculate } from "../../src/workbench/book/recalculate";
import { makeBook } from "../workbench/makeBook";
import { scoringBook, templateBook } from "./scoringBook";
import { cellsOf, problemOf, resultOf, rowsOf, runOn, sheetNamed, valuesAt } from "./workbench";

jest.setTimeout(60_000);

/** The ranking as it stands in the sheet, computed by the formulas. */
function ranking(book: Book): unknown[][] {
  return rowsOf(book, "VF_Scores").map(({ Account, Growth, Harmony, Score, Rank, Quadrant }) =>
    [Account, Growth, Harmony, Score, Rank, Quadrant].map(rounded),
  );
}

/** The ranking as TypeScript computes it. */
function told({ scores }: ScoreRun): unknown[][] {
  return scores.map(({ account, growth, harmony, score, rank, quadrant }) =>
    [account, growth, harmony, score, rank, quadrant].map(rounded),
  );
}

const rounded = (cell: unknown) => {
  if (typeof cell === "number") return Number.isNaN(cell) ? "" : Number(cell.toFixed(7));
  return cell ?? "";
};

/** Types something into a cell of the book, as an executive without the add-in does. */
function type(book: Book, sheet: string, row: number, column: number, value: CellValue): void {
  sheetNamed(book, sheet).cells.setValue(row, column, value);
  recalculate(book);
}

test("the template's scoring matrix: 2.95 and 5.20, and B, D and F tie", async () => {
  const book = templateBook();
  const { outcome, requests } = await runOn(book, "scoreAccounts");
  expect(outcome).toMatchObject({
    kind: "done",
    result: { message: "Scored 6 accounts. B, D and F lead with 5.20." },
  });
  expect(requests).toBeLessThanOrEqual(6);
  expect(rowsOf(book, "VF_Scores").map(({ Account, Score, Rank }) => [Account, Score, Rank])).toEqual([
    ["B", 5.2, 1],
    ["D", 5.2, 1],
    ["F", 5.2, 1],
    ["A", 2.95, 4],
    ["C", 2.95, 4],
    ["E", 2.95, 4],
  ]);
  expect(valuesAt(book, "Scoring matrix", "B3")).toEqual([["B, D and F lead with 5.20."]]);
});

test("a name that would lie over a better account's is left out, and stands once it finds room", async () => {
  const book = makeBook(
    {
      Criteria: [
        ["Criterion", "Dimension", "Weight"],
        ["Fit", "Growth", 50],
        ["Vision", "Harmony", 50],
      ],
      Ratings: [
        ["Account", "Fit", "Vision"],
        ["Alpha", 8, 8],
        ["Beta", 8, 7.9],
        ["Gamma", 8, 7.8],
        ["Delta", 2, 8],
        ["Epsilon", 8, 2],
      ],
    },
    { tables: { VF_Criteria: "Criteria!A1:C3", VF_Ratings: "Ratings!A1:C6" } },
  );
  await resultOf(book, "scoreAccounts");
  const named = () => rowsOf(book, "VF_ScoreNames").map(({ Name }) => Name);
  expect(named()).toEqual(["Alpha", "", "", "Delta", "Epsilon"]);
  type(book, "Ratings", 2, 1, 5);
  expect(rowsOf(book, "VF_Scores").map(({ Account }) => Account)).toEqual([
    ...["Alpha", "Gamma", "Beta", "Delta", "Epsilon"],
  ]);
  expect(named()).toEqual(["Alpha", "", "Beta", "Delta", "Epsilon"]);
});

test("beside sheets of the person's own the sheet says where the tables to fill in really stand", async () => {
  const book = makeBook({ Ratings: [["my own marks"]], Criteria: [["my own thoughts"]] });
  const { notes } = await resultOf(book, "scoreAccounts");
  expect(notes.map(({ text }) => text)).toEqual([
    "Made to be filled in: VF_Criteria on Criteria (2), VF_Ratings on Ratings (2).",
  ]);
  expect(sheetNamed(book, "Ratings (2)").tables.map(({ name }) => name)).toEqual(["VF_Ratings"]);
  expect(valuesAt(book, "Scoring matrix", "B4").flat().join()).toContain(
    "Criteria: Criteria (2), ratings: Ratings (2)",
  );
});

test("the template with both sides: growth 2.95 and 5.20 beside harmony, and quadrants", async () => {
  const book = templateBook([
    ["Strategic fit", "Harmony", 50, "yes", "Rating", 9, 2],
    ["Vision", "Harmony", 50, "yes", "Rating", 7, 3],
  ]);
  await resultOf(book, "scoreAccounts");
  expect(ranking(book).slice(2, 4)).toEqual([
    ["E", 2.95, 8, 5.475, 1, "Protect"],
    ["B", 5.2, 2.5, 3.85, 4, "Maintain"],
  ]);
  expect(valuesAt(book, "Scoring matrix", "B3")).toEqual([
    ["A, C and E lead with 5.47; in Grow: 0 of 6 accounts."],
  ]);
});

test.each(["middle of the scale", "median"])(
  "the formulas come to what TypeScript computes, with missing ratings and ties, lines at the %s",
  async (lines) => {
    const book = scoringBook(24);
    const result = await resultOf(book, "scoreAccounts", { set: { "Quadrant lines": lines } });
    expect(result.scores).toHaveLength(24);
    expect(new Set(result.scores.map(({ rank }) => rank)).size).toBeLessThan(24);
    expect(ranking(book)).toEqual(told(result));
  },
);

test("a weight, a direction or a rating changed in the sheet moves the ranking without the add-in", async () => {
  const book = scoringBook(24);
  const before = told(await resultOf(book, "scoreAccounts"));
  type(book, "Criteria", 1, 2, 5);
  type(book, "Criteria", 2, 3, "yes");
  type(book, "Ratings", 3, 1, 10);
  type(book, "Ratings", 4, 2, undefined);
  type(book, "Ratings", 5, 4, "8");
  const live = ranking(book);
  expect(live).not.toEqual(before);
  expect(live).toEqual(told(await resultOf(book, "scoreAccounts")));
});

test("sorting the ratings breaks no row", async () => {
  const book = scoringBook(12);
  await resultOf(book, "scoreAccounts");
  const before = ranking(book);
  const { cells } = sheetNamed(book, "Ratings");
  const rows = Array.from({ length: 12 }, (_, row) =>
    [0, 1, 2, 3, 4, 5].map((at) => cells.value(row + 1, at)),
  );
  rows.reverse().forEach((line, row) => line.forEach((value, at) => cells.setValue(row + 1, at, value)));
  recalculate(book);
  expect(ranking(book)).toEqual(before);
});

test("names that formulas could misread are found: wildcards, numbers, quotes, brackets", async () => {
  const book = makeBook(
    {
      Criteria: [
        ["Criterion", "Dimension", "Weight", "Higher is better", "Source"],
        ['Fit "A*" [new]', "Growth", 2, "no", "Rating"],
        ["Score", "Harmony", 1, undefined, undefined],
      ],
      Ratings: [
        ["Account", 'Fit "A*" [new]', "Score"],
        ["What?", 2, 4],
        ["Whats", 8, 6],
        ["A~*", 5, 5],
        [1001, 1, 10],
      ],
    },
    { tables: { VF_Criteria: "Criteria!A1:E3", VF_Ratings: "Ratings!A1:C5" } },
  );
  const result = await resultOf(book, "scoreAccounts");
  expect(ranking(book)).toEqual(told(result));
  expect(rowsOf(book, "VF_Scores").map(({ Account, Score }) => [Account, rounded(Score)])).toEqual([
    ["1001", 10],
    ["What?", 7.3333333],
    ["A~*", 5.6666667],
    ["Whats", 4],
  ]);
});

test("a fresh workbook gets the tables, with every account of the revenue as a blank row", async () => {
  const book = makeBook(
    {
      Revenue: [
        ["Account", 2024, 2025],
        ["Alpha", 100, 120],
        ["Beta", 50, 40],
      ],
    },
    { tables: { Revenue: "Revenue!A1:C3" } },
  );
  const result = await resultOf(book, "scoreAccounts");
  expect(result.message).toBe("2 accounts stand ready to be rated. Fill in the ratings, then score again.");
  expect(cellsOf(book, "VF_Criteria").map((row) => row.slice(0, 3))).toEqual([
    ["Criterion", "Dimension", "Weight"],
    ["Revenue potential", "Growth", 30],
    ["Cost to serve", "Growth", 15],
    ["Demand stability", "Growth", 15],
    ["Strategic fit", "Harmony", 20],
    ["Relationship strength", "Harmony", 20],
  ]);
  expect(cellsOf(book, "VF_Ratings").map((row) => row.slice(0, 2))).toEqual([
    ["Account", "Revenue potential"],
    ["Alpha", undefined],
    ["Beta", undefined],
  ]);
  const ratings = sheetNamed(book, "Ratings");
  const [{ area }] = ratings.tables;
  type(book, "Ratings", area.row + 2, area.column + 1, 9);
  expect(rowsOf(book, "VF_Scores")[0]).toMatchObject({ Account: "Beta", Score: 9, Rank: 1 });
});

test("accounts and criteria that the ratings lack are added, what is there stays", async () => {
  const book = makeBook(
    {
      Revenue: [
        ["Account", 2024, 2025],
        ["Alpha", 100, 120],
        ["Beta", 50, 40],
        ["Gamma", 5, 4],
      ],
      Criteria: [
        ["Criterion", "Dimension", "Weight", "Higher is better", "Source"],
        ["Fit", "Growth", 60, "yes", "Rating"],
        ["Vision", "Harmony", 40, "yes", "Rating"],
      ],
      Ratings: [
        ["Account", "Fit"],
        ["Beta", 7],
      ],
    },
    {
      tables: {
        Revenue: "Revenue!A1:C4",
        VF_Criteria: "Criteria!A1:E3",
        VF_Ratings: "Ratings!A1:B2",
      },
    },
  );
  const result = await resultOf(book, "scoreAccounts");
  expect(cellsOf(book, "VF_Ratings")).toEqual([
    ["Account", "Fit", "Vision"],
    ["Beta", 7, undefined],
    ["Alpha", undefined, undefined],
    ["Gamma", undefined, undefined],
  ]);
  expect(result.notes.map(({ code }) => code)).toEqual(
    expect.arrayContaining(["accountsAdded", "noRatingsColumn"]),
  );
  expect(ranking(book)).toEqual([
    ["Beta", 7, "", 7, 1, ""],
    ["Alpha", "", "", "", "", ""],
    ["Gamma", "", "", "", "", ""],
  ]);
});

test("what the pane wishes is set in its cells, and a new criterion is added", async () => {
  const book = scoringBook(6);
  const wish = { dimension: "Growth", higherIsBetter: true, source: "Rating" } as const;
  const result = await resultOf(book, "scoreAccounts", {
    criteria: [
      { ...wish, name: "Revenue potential", weight: 55 },
      { ...wish, name: "Solvency", weight: 10 },
    ],
  });
  const rows = cellsOf(book, "VF_Criteria");
  expect(rows[1]).toEqual(["Revenue potential", "Growth", 55, "yes", "Rating"]);
  expect(rows.at(-1)).toEqual(["Solvency", "Growth", 10, "yes", "Rating"]);
  expect(cellsOf(book, "VF_Ratings")[0].at(-1)).toBe("Solvency");
  expect(ranking(book)).toEqual(told(result));
});

test("criteria fed by the revenue are put on the scale, and the sheet says how", async () => {
  const book = makeBook(
    {
      Revenue: [
        ["Account", 2023, 2024, 2025],
        ["A", 100, 100, 50],
        ["B", 100, 100, 100],
        ["C", 0, 100, 150],
        ["D", 0, 0, 80],
      ],
      Criteria: [
        ["Criterion", "Dimension", "Weight", "Higher is better", "Source"],
        ["Momentum", "Growth", 1, "yes", "Last change"],
        ["Fit", "Harmony", 1, "yes", "Rating"],
      ],
      Ratings: [
        ["Account", "Fit"],
        ["A", 5],
        ["B", 5],
        ["C", 5],
        ["D", 5],
      ],
    },
    { tables: { VF_Criteria: "Criteria!A1:E3", VF_Ratings: "Ratings!A1:B5", Revenue: "Revenue!A1:D5" } },
  );
  const result = await resultOf(book, "scoreAccounts");
  expect(ranking(book)).toEqual(told(result));
  expect(ranking(book).map(([account, growth]) => [account, growth])).toEqual([
    ["C", 10],
    ["B", 5.5],
    ["D", ""],
    ["A", 1],
  ]);
  expect(result.notes.map(({ code }) => code)).toContain("noFigure");
});

test("the combined tier stands in the ranking, and its header says what it goes by", async () => {
  const book = scoringBook(12, { revenue: true });
  await resultOf(book, "scoreAccounts", { set: { "Tier by": "score" } });
  const tiers = rowsOf(book, "VF_Scores").map((row) => row["Tier by score"]);
  expect([...tiers].sort()).toEqual(tiers);
  expect(new Set(tiers)).toEqual(new Set(["A", "B", "C"]));
});

test.each<[string, CellValue[][], CellValue[][]]>([
  ["negativeWeight", [["Fit", "Growth", -1]], [["A", 5]]],
  ["zeroWeights", [["Fit", "Growth", 0]], [["A", 5]]],
  ["badWeight", [["Fit", "Growth", "much"]], [["A", 5]]],
  ["badDimension", [["Fit", "Size", 1]], [["A", 5]]],
  ["ratingOutOfScale", [["Fit", "Growth", 1]], [["A", 11]]],
  ["ratingOutOfScale", [["Fit", "Growth", 1]], [["A", -2]]],
])("%s is a Problem, and nothing is written", async (code, criteria, ratings) => {
  const book = makeBook(
    {
      Criteria: [["Criterion", "Dimension", "Weight"], ...criteria],
      Ratings: [["Account", "Fit"], ...ratings],
    },
    { tables: { VF_Criteria: "Criteria!A1:C2", VF_Ratings: "Ratings!A1:B2" } },
  );
  expect(await problemOf(book, "scoreAccounts")).toBe(code);
  expect(book.sheets).toHaveLength(2);
});

test("one account", async () => {
  const book = scoringBook(1);
  const result = await resultOf(book, "scoreAccounts");
  expect(ranking(book)).toEqual(told(result));
  expect(result.words).toEqual([
    "There are too few accounts with a score to tell how firmly the top stands.",
  ]);
});

test("a second run changes nothing", async () => {
  const book = scoringBook(9);
  await resultOf(book, "scoreAccounts");
  const once = cellsOf(book, "VF_Matrix");
  const { requests } = await runOn(book, "scoreAccounts");
  expect(requests).toBeLessThanOrEqual(6);
  expect(cellsOf(book, "VF_Matrix")).toEqual(once);
});

test("tiers by score stand beside the revenue too, under a header that says so", async () => {
  const book = scoringBook(12, { revenue: true });
  await resultOf(book, "recomputeTiers", { set: { "Tier by": "score" } });
  const beside = rowsOf(book, "Revenue");
  expect(Object.keys(beside[0]).at(-1)).toBe("Tier by score");
  const counts = (header: string) =>
    ["A", "B", "C"].map((tier) => beside.filter((row) => row[header] === tier).length);
  expect(counts("Tier by score")).toEqual(counts("Tier"));
  await resultOf(book, "scoreAccounts");
  const byName = new Map(beside.map((row) => [row.Account, row["Tier by score"]]));
  for (const row of rowsOf(book, "VF_Scores"))
    expect(row["Tier by score"]).toBe(byName.get(String(row.Account)));
});

test("without ratings there is no tier by score, and a note says what to do", async () => {
  const book = makeBook(
    {
      Revenue: [
        ["Account", 2024, 2025],
        ["Alpha", 100, 120],
        ["Beta", 50, 40],
      ],
    },
    { tables: { Revenue: "Revenue!A1:C3" } },
  );
  const result = await resultOf(book, "recomputeTiers", { set: { "Tier by": "mix" } });
  expect(result.notes.map(({ code }) => code)).toEqual(["noScoresForTier"]);
  expect(cellsOf(book, "Revenue")[0]).not.toContain("Tier by mix");
});

test("undoing goes back to the run before and in the end leaves only what people fill in", async () => {
  const book = scoringBook(6, { revenue: true });
  await resultOf(book, "scoreAccounts");
  const before = ranking(book);
  await resultOf(book, "scoreAccounts", {
    criteria: [
      { name: "Vision", dimension: "Harmony", weight: 90, higherIsBetter: true, source: "Revenue total" },
    ],
  });
  expect(ranking(book)).not.toEqual(before);
  await resultOf(book, "undoLastRun");
  await resultOf(book, "undoLastRun");
  expect(book.sheets.map(({ name }) => name)).toEqual(["Criteria", "Ratings", "Revenue"]);
  expect(cellsOf(book, "VF_Criteria").at(-1)?.[0]).toBe("Vision");
});
