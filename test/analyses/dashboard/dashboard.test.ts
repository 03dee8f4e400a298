import { atRiskQueue, rankNames } from "../../../src/analyses/dashboard/atRiskQueue";
import { dashboardDoubts } from "../../../src/analyses/dashboard/dashboardDoubts";
import { differentHeaders } from "../../../src/analyses/dashboard/differentHeaders";
import { endangerment } from "../../../src/analyses/dashboard/endangerment";
import { importance } from "../../../src/analyses/dashboard/importance";
import { mrrByPlan } from "../../../src/analyses/dashboard/mrrByPlan";
import { mrrTotals } from "../../../src/analyses/dashboard/mrrTotals";
import { onboardingCounts } from "../../../src/analyses/dashboard/onboardingCounts";
import { satisfactionCounts } from "../../../src/analyses/dashboard/satisfactionCounts";
import { upsellOpportunity } from "../../../src/analyses/dashboard/upsellOpportunity";
import type { MrrHistory } from "../../../src/model/dashboard";
import { IMPORTANCE } from "../../../src/model/dashboard";
import { rowsOf } from "../rowsOf";
import { four, kpisOf, lines, today } from "./kpisOf";

const history = (
  periods: readonly string[],
  plans: Readonly<Record<string, readonly number[]>>,
): MrrHistory => ({
  periods,
  plans: Object.keys(plans),
  mrr: Object.values(plans),
  place: kpisOf([]).place,
});

test("totals, and the change over the accounts of which both are known", () => {
  const fresh = { name: "Epsilon", mrr: 70 };
  expect(mrrTotals(kpisOf([...four, fresh]))).toEqual({
    accounts: 5,
    known: 5,
    mrr: 1070,
    change: 100,
    changeShare: 100 / 900,
    compared: 4,
    came: 0,
    went: 1,
  });
});

test("nothing known is not known, and growth from nothing has no share", () => {
  expect(mrrTotals(kpisOf([{ name: "Alpha" }]))).toMatchObject({ mrr: NaN, change: NaN, changeShare: NaN });
  const fromNothing = kpisOf([{ name: "Alpha", mrr: 10, before: 0 }]);
  expect(mrrTotals(fromNothing)).toMatchObject({ change: 10, changeShare: NaN, came: 1 });
});

test("cents leave no residue", () => {
  const kpis = kpisOf([0.1, 0.2, 0.3].map((mrr, at) => ({ name: `${at}`, mrr, before: 0.2 })));
  expect(mrrTotals(kpis)).toMatchObject({ mrr: 0.6, change: 0 });
});

test("the accounts without the last plan, of those whose plan is known", () => {
  expect(upsellOpportunity(kpisOf([...four, { name: "Epsilon" }]))).toEqual({
    plan: "Pro",
    accounts: 2,
    of: 4,
    share: 0.5,
  });
  expect(upsellOpportunity(kpisOf([{ name: "Alpha" }], { plans: [] })).share).toBeNaN();
});

test("onboarding counts shares: 0 is not started, 1 is done, the rest is in progress", () => {
  const shares = [0, 0.4, 0.99, 1, 1, NaN];
  const kpis = kpisOf(shares.map((onboarding, at) => ({ name: `${at}`, onboarding })));
  expect(rowsOf(onboardingCounts(kpis))).toEqual([
    ["Not started", 1, 0.2, "Not started: 1"],
    ["In progress", 2, 0.4, "In progress: 2"],
    ["Done", 2, 0.4, "Done: 2"],
  ]);
});

test.each([
  [[5, 4, 4, 2], "1 to 5", 3.75, [1, 2, 0, 1, 0]],
  [[4.5, 3.4], "1 to 5", 3.95, [1, 0, 1, 0, 0]],
  [[10, 7, 0], "0 to 10", 17 / 3, [1, 1, 0, 0, 1]],
  [[0, 5], "0 to 10", 2.5, [0, 0, 1, 0, 1]],
  [[100, 80.4, 20], "0 to 100", 200.4 / 3, [1, 1, 0, 0, 1]],
])("marks %p are on %s", (marks, scale, mean, counts) => {
  const { table, facts } = satisfactionCounts(
    kpisOf(marks.map((satisfaction, at) => ({ name: `${at}`, satisfaction }))),
  );
  expect(`${facts.lowest} to ${facts.highest}`).toBe(scale);
  expect(facts.mean).toBeCloseTo(mean, 12);
  expect(rowsOf(table).map(([, count]) => count)).toEqual(counts);
});

test("no marks, no mean", () => {
  expect(satisfactionCounts(kpisOf([{ name: "Alpha" }])).facts).toMatchObject({ accounts: 0, mean: NaN });
});

test("endangered is below the one line and above the other; on a line is not beyond it", () => {
  expect(endangerment({ engagement: 20, risk: 80 }, lines)).toBe(0.5);
  expect(endangerment({ engagement: 0, risk: 100 }, lines)).toBe(1);
  expect(endangerment({ engagement: 40, risk: 80 }, lines)).toBeNaN();
  expect(endangerment({ engagement: 20, risk: 60 }, lines)).toBeNaN();
  expect(endangerment({ engagement: 20, risk: NaN }, lines)).toBeNaN();
});

test("importance is the share of MRR times the risk", () => {
  expect(importance({ mrr: 200, risk: 75 }, 1000)).toBeCloseTo(0.15, 12);
  expect(importance({ mrr: -200, risk: 75 }, 1000)).toBe(0);
  expect(importance({ mrr: 200, risk: NaN }, 1000)).toBeNaN();
});

test("the queue of the four accounts, worked out by hand", () => {
  const { table, totals } = atRiskQueue(kpisOf(four), lines, IMPORTANCE, today);
  expect(table.columns.map(({ name }) => name)).toEqual([
    ...["Account", "MRR", "Importance", "In queue days", "Engagement", "Cancellation risk", "Endangerment"],
  ]);
  expect(rowsOf(table)).toEqual([
    ["Alpha", 500, 0.4, 20, 30, 80, 0.375],
    ["Beta", 300, 0.27, 30, 20, 90, 0.625],
    ["Delta", 0, 0, "", 10, 95, 0.8125],
  ]);
  expect(totals).toEqual({ accounts: 3, judged: 4, mrr: 800, share: 0.8 });
});

test("equal keys go by the days in the queue, then by name; what is not known comes last", () => {
  const line = { mrr: 100, engagement: 10, risk: 70 };
  const kpis = kpisOf([
    { name: "No MRR", engagement: 10, risk: 70, days: 999 },
    { name: "b", ...line, days: 5 },
    { name: "No days", ...line },
    { name: "a", ...line, days: 5 },
    { name: "Longest", ...line, days: 9 },
  ]);
  const { table } = atRiskQueue(kpis, lines, IMPORTANCE, today);
  expect(rowsOf(table).map(([name]) => name)).toEqual(["Longest", "a", "b", "No days", "No MRR"]);
});

test("any column of numbers can rank; one that the table lacks is shown at its end", () => {
  const worth = [10, 30, 90, 20];
  const kpis = kpisOf(
    four.map((line, at) => ({ ...line, further: [worth[at]] })),
    { further: ["Contract value"] },
  );
  const names = (rankBy: string) =>
    rowsOf(atRiskQueue(kpis, lines, rankBy, today).table).map(([name]) => name);
  expect(names("Contract value")).toEqual(["Beta", "Delta", "Alpha"]);
  expect(names("In queue days")).toEqual(["Beta", "Alpha", "Delta"]);
  expect(names("Cancellation risk")).toEqual(["Delta", "Beta", "Alpha"]);
  expect(names("Satisfaction")).toEqual(["Alpha", "Delta", "Beta"]);
  const { columns } = atRiskQueue(kpis, lines, "Contract value", today).table;
  expect(columns.at(-1)?.name).toBe("Contract value");
  expect(rankNames(kpis)).toContain("Contract value");
});

test("a column of the person's own that is called like one of ours is shown beside it", () => {
  const kpis = kpisOf(
    four.map((line, at) => ({ ...line, further: [at] })),
    { further: ["Endangerment"] },
  );
  const { table } = atRiskQueue(kpis, lines, "Endangerment", today);
  expect(table.columns.map(({ name }) => name).slice(-2)).toEqual(["Endangerment", "Endangerment 2"]);
  expect(rowsOf(table).map((row) => row.at(-1))).toEqual([3, 1, 0]);
});

test("MRR by plan with its total and change, from a history", () => {
  const past = history(["Sep", "Oct", "Nov"], { Basic: [100, 110, NaN], Pro: [50, 55, 99] });
  expect(rowsOf(mrrByPlan(kpisOf(four), past))).toEqual([
    ["Sep", 100, 50, 150, "", ""],
    ["Oct", 110, 55, 165, 15, 0.1],
    ["Nov", "", 99, 99, -66, -0.4],
  ]);
});

test("without a history: a period ago and now; with nothing of then, only now", () => {
  expect(rowsOf(mrrByPlan(kpisOf(four), undefined))).toEqual([
    ["A period ago", 450, 450, 900, "", ""],
    ["Now", 500, 500, 1000, 100, 0.111111],
  ]);
  const noPlan = mrrByPlan(kpisOf([{ name: "Alpha", mrr: 10 }]), undefined);
  expect(noPlan.columns.map(({ name }) => name).slice(1, 4)).toEqual(["No plan", "Basic", "Pro"]);
  expect(rowsOf(noPlan)).toEqual([["Now", 10, "", "", 10, "", ""]]);
});

test("a plan called Total does not meet the total", () => {
  expect(differentHeaders(["Basic", "total", "basic"], ["Total"])).toEqual(["Basic", "total 2", "basic 2"]);
  expect(differentHeaders(["x".repeat(300), "x".repeat(299)], []).map((each) => each.length)).toEqual([
    200, 202,
  ]);
});

test("doubts: who cannot be judged, who waits without being endangered, a history that ends elsewhere", () => {
  const kpis = kpisOf([
    ...four,
    { name: "Unknown", engagement: 10 },
    { name: "Waiting", engagement: 80, risk: 90, days: 3 },
  ]);
  const past = history(["Oct", "Nov"], { Basic: [1, 500], Pro: [1, 400] });
  const notes = dashboardDoubts(kpis, past, mrrTotals(kpis), lines);
  expect(notes.map(({ text }) => text)).toEqual([
    "Engagement or cancellation risk is not known, so nobody can say whether the account is endangered, 1 in all: Unknown.",
    "A day stands under In queue since, but the account is not endangered by the rule and so not in the queue, 1 in all: Waiting.",
    "VF_MrrHistory ends with 900 in Nov, but VF_Kpis adds up to 1,000; the tiles say what VF_Kpis says.",
  ]);
  const same = history(["Nov"], { Basic: [500], Pro: [503] });
  expect(dashboardDoubts(kpisOf(four), same, mrrTotals(kpisOf(four)), lines)).toEqual([]);
});
