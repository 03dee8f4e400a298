import { cloudBook } from "../../assets/samples/cloudBook";
import { previewDashboard } from "../../src/actions/previewDashboard";
import { previewRetention } from "../../src/actions/previewRetention";
import { previewScores } from "../../src/actions/previewScores";
import type { CriterionWish } from "../../src/model/scores";
import { scoringBook } from "./scoringBook";
import { resultOf } from "./workbench";

jest.setTimeout(60_000);

test("scores shown before a run are those that the run tells, with other weights, directions and dimensions too", async () => {
  const book = scoringBook(40, { revenue: true });
  const { beside, settings } = await resultOf(book, "inspect");
  if (!beside.scored) throw new Error("nothing is scored");
  const wishes: CriterionWish[] = beside.scored.criteria.map(({ name, dimension, source }, at) => ({
    name,
    source,
    dimension: at === 0 ? "Harmony" : dimension,
    weight: [10, 0, 35, 7.5, 20][at],
    higherIsBetter: at !== 2,
  }));
  const shown = previewScores(beside.scored, wishes, settings, settings.ratingScale, 100);
  const { scores } = await resultOf(book, "scoreAccounts", { criteria: wishes });
  expect(shown.length).toBeGreaterThan(30);
  expect(shown).toEqual(scores);
});

test("retention shown before a run is that of the run, and a pair that cannot be is told in words", async () => {
  const book = scoringBook(40, { revenue: true });
  const { revenue, settings } = await resultOf(book, "inspect");
  if (!revenue) throw new Error("no revenue");
  const shown = previewRetention(revenue, settings);
  const { compared } = await resultOf(book, "buildRetention");
  expect(shown).toMatchObject({ compared });
  const never = previewRetention(revenue, { ...settings, retentionPair: { from: "1850", to: "1851" } });
  expect(never).toEqual({ fault: expect.stringContaining("1850") });
});

test("the dashboard's figures shown before a run are those of the run", async () => {
  const book = cloudBook();
  const { beside, settings } = await resultOf(book, "inspect");
  if (!beside.rated) throw new Error("no KPIs");
  const shown = previewDashboard(beside.rated, settings);
  const { facts } = await resultOf(book, "buildDashboard");
  expect(shown.facts).toEqual(facts);
  expect(shown.rankNames.slice(0, 2)).toEqual(["Importance", "MRR"]);
});

test("a look tells where the tables of input stand, what is missing, and what must be put right", async () => {
  const book = scoringBook(40);
  const told = await resultOf(book, "inspect");
  expect(told.beside.inputs).toMatchObject({
    criteriaAt: "Criteria!A2",
    ratingsAt: "Ratings!A2",
    toRate: { accounts: 40 },
  });
  expect(told.beside.inputs?.kpisAt).toBeUndefined();
  book.sheets.find(({ name }) => name === "Ratings")?.cells.setValue(1, 1, 11);
  const { beside } = await resultOf(book, "inspect");
  expect(beside.scored).toBeUndefined();
  expect(beside.inputs?.scoresFault).toMatch(/Ratings!B2 .*11/);
});
