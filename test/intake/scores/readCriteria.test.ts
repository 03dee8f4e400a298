import { readCriteria } from "../../../src/intake/scores/readCriteria";
import type { Cell } from "../../../src/model/cells";
import { Problem } from "../../../src/model/problem";
import type { CriterionWish } from "../../../src/model/scores";
import { snapshotOf } from "../snapshotOf";

const headers = ["Criterion", "Dimension", "Weight", "Higher is better", "Source"];

const bookWith = (...rows: Cell[][]) =>
  snapshotOf({
    Criteria: { cells: [headers, ...rows], tables: { VF_Criteria: `A1:E${rows.length + 1}` } },
  });

const listOf = (...rows: Cell[][]) =>
  readCriteria(bookWith(...rows)).criteria.list.map(({ name, dimension, weight, higherIsBetter, source }) => [
    name,
    dimension,
    weight,
    higherIsBetter,
    source,
  ]);

const problemWith = (...rows: Cell[][]) => {
  try {
    readCriteria(bookWith(...rows));
  } catch (error) {
    if (error instanceof Problem) return error.message;
    throw error;
  }
  return "none";
};

test("criteria as people write them", () => {
  expect(
    listOf(
      ["Fit", "harmony", 30, "YES", "rating"],
      ["Effort", "GROWTH", 20, false, ""],
      ["", "", "", "", ""],
      ["Momentum", "Growth", 50, "", "last change"],
    ),
  ).toEqual([
    ["Fit", "Harmony", 30, true, "Rating"],
    ["Effort", "Growth", 20, false, "Rating"],
    ["Momentum", "Growth", 50, true, "Last change"],
  ]);
});

test("a weight typed as text is read and noted, a blank one counts for nothing and is noted", () => {
  const { criteria, notes } = readCriteria(bookWith(["Fit", "Growth", "30"], ["Vision", "Harmony", ""]));
  expect(criteria.list.map(({ weight }) => weight)).toEqual([30, 0]);
  expect(notes.map(({ code, address }) => [code, address])).toEqual([
    ["textNumber", "Criteria!C2"],
    ["blankWeight", "Criteria!C3"],
  ]);
});

test("a weight typed with a percent sign is the number before it, and noted", () => {
  const { criteria, notes } = readCriteria(bookWith(["Fit", "Growth", "60 %"], ["Vision", "Harmony", 40]));
  expect(criteria.list.map(({ weight }) => weight)).toEqual([60, 40]);
  expect(notes.map(({ code, address }) => [code, address])).toEqual([["textNumber", "Criteria!C2"]]);
});

test("a criterion that stands twice counts once, and the second is noted", () => {
  const { criteria, notes } = readCriteria(bookWith(["Fit", "Growth", 30], [" FIT ", "Harmony", 5]));
  expect(criteria.list).toHaveLength(1);
  expect(notes[0]).toMatchObject({ code: "repeatedCriterion", address: "Criteria!A3" });
});

test.each<[string, Cell[]]>([
  ["Criteria!C2 gives “Fit” the weight -5. A weight is 0 or more.", ["Fit", "Growth", -5]],
  ["Criteria!C2 gives “Fit” the weight 1e+308. A weight is at most a billion.", ["Fit", "Growth", 1e308]],
  ["Criteria!C2 gives “Fit” the weight -6 %. A weight is 0 or more.", ["Fit", "Growth", "-6 %"]],
  ["Criteria!C2 says “much” under Weight. Write a number, 0 or more.", ["Fit", "Growth", "much"]],
  ["Criteria!C2 says “#N/A” under Weight. Write a number, 0 or more.", ["Fit", "Growth", "#N/A"]],
  ["Criteria!B2 says “Size” under Dimension. Write Growth or Harmony.", ["Fit", "Size", 5]],
  ["Criteria!D2 says “often” under Higher is better. Write yes or no.", ["Fit", "Growth", 5, "often"]],
  [
    "Criteria!E2 says “Guess” under Source. Write Rating, Revenue total, Last change or CAGR.",
    ["Fit", "Growth", 5, "yes", "Guess"],
  ],
])("%s", (sentence, row) => {
  expect(problemWith(row)).toBe(sentence);
});

test("a criterion right below the table is named, as it does not count", () => {
  const cells = [headers, ["Fit", "Growth", 1, "", ""], ["Vision", "Harmony", 1, "", ""]];
  const book = snapshotOf({ Criteria: { cells, tables: { VF_Criteria: "A1:E2" } } });
  const { criteria, notes } = readCriteria(book);
  expect(criteria.list.map(({ name }) => name)).toEqual(["Fit"]);
  expect(notes.map(({ code, address }) => [code, address])).toEqual([["rowsBelowTable", "Criteria!A3:E3"]]);
});

test("weights that are all 0 are a Problem that names their cells", () => {
  expect(problemWith(["Fit", "Growth", 0], ["Vision", "Harmony", 0])).toContain(
    "All weights are 0 (Criteria!C2:C3)",
  );
});

test("without a table there are five of the library, and their weights add up to 100", () => {
  const { criteria } = readCriteria(snapshotOf({ Sheet1: { cells: [["Account", 2024]] } }));
  expect(criteria.found).toBeUndefined();
  expect(criteria.list).toHaveLength(5);
  expect(criteria.list.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
});

test("cells with the headers are criteria too, in whatever order", () => {
  const book = snapshotOf({
    Mine: { cells: [["Notes"], [], ["Weight", "Criterion", "Dimension"], [40, "Fit", "Growth"]] },
  });
  const { criteria } = readCriteria(book);
  expect(criteria.list).toMatchObject([{ name: "Fit", weight: 40 }]);
  expect(criteria.found?.place).toMatchObject({ sheet: "Mine", area: { row: 2, rows: 2 } });
});

test("wishes change what stands there and add what does not", () => {
  const wish = (name: string, weight: number): CriterionWish => ({
    name,
    weight,
    dimension: "Harmony",
    higherIsBetter: true,
    source: "Rating",
  });
  const { criteria } = readCriteria(bookWith(["Fit", "Growth", 30]), [wish("fit", 50), wish("Vision", 20)]);
  expect(criteria.list).toMatchObject([
    { name: "Fit", weight: 50, dimension: "Harmony" },
    { name: "Vision", weight: 20 },
  ]);
  for (const weight of [-1, 1e308])
    expect(() => readCriteria(bookWith(["Fit", "Growth", 30]), [wish("Fit", weight)])).toThrow(
      `cannot have the weight ${weight}`,
    );
});
