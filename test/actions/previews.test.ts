import { cloudBook } from "../../assets/samples/cloudBook";
import { previewCharter } from "../../src/actions/previewCharter";
import { previewDashboard } from "../../src/actions/previewDashboard";
import { previewDecisions } from "../../src/actions/previewDecisions";
import { previewDivisions } from "../../src/actions/previewDivisions";
import { previewProfit } from "../../src/actions/previewProfit";
import { previewRetention } from "../../src/actions/previewRetention";
import { previewScores } from "../../src/actions/previewScores";
import { previewTeam } from "../../src/actions/previewTeam";
import { previewTimeline } from "../../src/actions/previewTimeline";
import { decisionTexts } from "../../src/model/decisionTexts";
import type { CriterionWish } from "../../src/model/scores";
import { planBook } from "../taskpane/books";
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

test("profit, divisions, team, timeline and charter shown before a run are those of the run", async () => {
  const book = planBook();
  const { tables } = (await resultOf(book, "inspect")).beside;
  const read = {
    profit: tables?.buildProfitMatrix?.read,
    divisions: tables?.buildDivisionMap?.read,
    team: tables?.buildTeam?.read,
    timeline: tables?.buildTimeline?.read,
    charter: tables?.buildCharter?.read,
  };
  if (!read.profit || !read.divisions || !read.team || !read.timeline || !read.charter)
    throw new Error("a table is not read");

  const profit = previewProfit(read.profit, 1);
  expect(profit.facts).toEqual((await resultOf(book, "buildProfitMatrix")).facts);
  expect(profit.best.map(({ account, contribution }) => [account.name, contribution])).toEqual([
    ["Helios Hospitals", 500],
  ]);
  expect(profit.losing.map(({ account, contribution }) => [account.name, contribution])).toEqual([
    ["Cirrus Clinic", -100],
    ["Boreal Care", -50],
  ]);
  expect(profit.unknown).toBe(1);

  const divisions = previewDivisions(read.divisions);
  expect(divisions.facts).toEqual((await resultOf(book, "buildDivisionMap")).facts);
  expect(divisions.accounts.map(({ account, cells }) => [account, cells])).toEqual([
    ["Helios Hospitals", 3],
    ["Aurora Labs", 1],
  ]);

  const team = previewTeam(read.team);
  expect(team.facts).toEqual((await resultOf(book, "buildTeam")).facts);
  expect(team.facts).toMatchObject({ people: 2, accounts: 2, complete: 0, open: 9, overdue: 1 });
  expect(team.gaps[1]).toEqual({
    account: "Helios Hospitals",
    roles: ["Technical expert", "Collaborator", "Project manager", "Results driver"],
  });

  const timeline = previewTimeline(read.timeline);
  expect(timeline.facts).toEqual((await resultOf(book, "buildTimeline")).facts);
  expect(timeline.late.map(({ name }) => name)).toEqual(["Security review", "Rollout"]);

  const charter = previewCharter(read.charter);
  expect(charter.facts).toEqual((await resultOf(book, "buildCharter")).facts);
  expect(charter.sections).toEqual([
    { name: "Purpose", isWritten: true },
    { name: "Goals", isWritten: false },
  ]);
});

test("the people to win shown before a run are those of the run, of one account or of all", async () => {
  const book = planBook();
  const { beside, settings } = await resultOf(book, "inspect");
  const tables = beside.tables?.drawDecisionMap?.read;
  if (!tables) throw new Error("contacts are not read");
  const all = previewDecisions(tables, settings);
  if ("fault" in all) throw new Error(all.fault);
  expect(all.facts).toEqual((await resultOf(book, "drawDecisionMap")).facts);
  expect(all.toWin.map(({ map, ...way }) => decisionTexts.wayIn(map, way))).toEqual([
    "Accenture (adviser, positive) influences Dr Brandt (Executive Vice President, neutral, decides).",
    "No way in found: nobody positive leads there.",
  ]);
  const one = previewDecisions(tables, { ...settings, decisionAccount: "aurora labs" });
  expect(one).toMatchObject({ facts: { accounts: 1, people: 1, toWin: 1, withWayIn: 0 } });
  expect(previewDecisions(tables, { ...settings, decisionAccount: "Nobody" })).toEqual({
    fault: expect.stringContaining("Helios Hospitals, Aurora Labs"),
  });
});

test("a look tells of the tables of single tools where typing begins, and what must be put right", async () => {
  const book = planBook();
  const { tables } = (await resultOf(book, "inspect")).beside;
  expect(Object.values(tables ?? {}).map((table) => [table.at, table.count])).toEqual([
    ["Costs!A2", 5],
    ["Text!A2", 2],
    ["Plan!A2", 3],
    ["Team!A2", 2],
    ["People!A2", 4],
    ["Divisions!A2", 3],
  ]);
  const sheet = book.sheets.find(({ name }) => name === "Plan");
  for (const row of [1, 2, 3])
    for (const column of [0, 1, 2, 3, 4, 5]) sheet?.cells.setValue(row, column, "");
  const { beside } = await resultOf(book, "inspect");
  expect(beside.tables?.buildTimeline).toMatchObject({ at: "Plan!A2", count: 0, read: undefined });
  expect(beside.tables?.buildTimeline?.fault).toMatch(/VF_Timeline on Plan has no tasks yet/);
  expect((await resultOf(scoringBook(10), "inspect")).beside.tables?.buildTeam).toBeUndefined();
});
