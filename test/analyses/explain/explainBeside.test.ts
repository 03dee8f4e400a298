import fc from "fast-check";
import { explainRisk } from "../../../src/analyses/explain/explainRisk";
import { explainScore } from "../../../src/analyses/explain/explainScore";
import { quadrants } from "../../../src/analyses/scores/quadrants";
import { scoreAccounts } from "../../../src/analyses/scores/scoreAccounts";
import type { AccountKpis, Kpis } from "../../../src/model/dashboard";
import type { ScoredAccounts } from "../../../src/model/explain";
import type { Criterion } from "../../../src/model/scores";
import { defaultSettings } from "../../../src/model/settings";

const criterion = (name: string, weight: number, more: Partial<Criterion> = {}): Criterion => ({
  name,
  key: name.toLowerCase(),
  dimension: "Growth",
  weight,
  higherIsBetter: true,
  source: "Rating",
  ...more,
});

/** Accounts with one rating a criterion, NaN for none. */
function scoredOf(
  criteria: readonly Criterion[],
  rows: Readonly<Record<string, readonly number[]>>,
): ScoredAccounts {
  const names = Object.keys(rows);
  const marks = criteria.map((_, at) => Float64Array.from(names, (name) => rows[name][at]));
  const scores = scoreAccounts(criteria, { accounts: names, marks }, defaultSettings.ratingScale);
  const parted = quadrants(scores, "middle of the scale", defaultSettings.ratingScale);
  return { names, keys: names.map((name) => name.toLowerCase()), criteria, scores, quadrants: parted };
}

const template = [
  criterion("Revenue potential", 15),
  criterion("Cost to serve", 35),
  criterion("Culture", 20, { dimension: "Harmony" }),
  criterion("Vision", 30, { dimension: "Harmony" }),
];

test("the template's scoring matrix: 5.20, by each criterion, the heaviest first", () => {
  const scored = scoredOf(template, { A: [8, 3, 2, 1], B: [4, 6, 8, 3] });
  expect(explainScore("b", scored, defaultSettings)).toEqual({
    heading: "Score by criterion",
    sentences: [
      "Rank 1 of 2 with a score of 5.20; growth 5.40, harmony 5.00: Maintain.",
      "Cost to serve: 6.00 at 35.00% of the weight.",
      "Vision: 3.00 at 30.00% of the weight.",
      "Culture: 8.00 at 20.00% of the weight.",
      "Revenue potential: 4.00 at 15.00% of the weight.",
      "One point more in Cost to serve would add 0.35 to the score, more than in any other that is rated.",
    ],
  });
  expect(explainScore("z", scored, defaultSettings)).toBeUndefined();
});

test("what is not rated is left out with its weight; lower is better is turned round; nothing rated has no score", () => {
  const criteria = [
    criterion("Effort", 30, { higherIsBetter: false }),
    criterion("Fit", 10),
    criterion("Reach", 60),
  ];
  const scored = scoredOf(criteria, { A: [3, 10, NaN], B: [NaN, NaN, NaN] });
  expect(explainScore("a", scored, defaultSettings)?.sentences).toEqual([
    "Rank 1 of 1 with a score of 8.50; growth 8.50.",
    "Effort: 8.00 (lower is better, so it is turned round) at 75.00% of the weight.",
    "Fit: 10.00 at 25.00% of the weight.",
    "Reach: no rating, so its weight is left out.",
    "One point less in Effort would add 0.75 to the score, more than in any other that is rated.",
  ]);
  expect(explainScore("b", scored, defaultSettings)?.sentences).toEqual([
    "It has no rating that counts, so it has no score.",
  ]);
});

test("the point more that is told adds what is told", () => {
  const rating = fc.integer({ min: 1, max: 10 });
  const weight = fc.integer({ min: 1, max: 90 });
  fc.assert(
    fc.property(fc.array(fc.tuple(rating, weight), { minLength: 1, maxLength: 6 }), (given) => {
      const criteria = given.map(([, each], at) => criterion(`C${at}`, each));
      const ratings = given.map(([each]) => each);
      const before = scoredOf(criteria, { A: ratings });
      const last = explainScore("a", before, defaultSettings)?.sentences.at(-1) ?? "";
      const [, at, gain] = /in C(\d) would add ([\d.]+) to/.exec(last) ?? [];
      if (at === undefined) return;
      const raised = ratings.map((each, index) => (index === Number(at) ? each + 1 : each));
      const after = scoredOf(criteria, { A: raised });
      expect(after.scores.score[0] - before.scores.score[0]).toBeCloseTo(Number(gain), 1);
    }),
  );
});

const account = (name: string, given: Partial<AccountKpis>): AccountKpis => ({
  name,
  key: name.toLowerCase(),
  plans: [],
  mrr: NaN,
  mrrBefore: NaN,
  onboarding: NaN,
  satisfaction: NaN,
  engagement: NaN,
  risk: NaN,
  inQueueSince: NaN,
  further: [],
  ...given,
});

const kpis: Kpis = {
  accounts: [
    account("Acme", { mrr: 1200, mrrBefore: 1500, engagement: 25, risk: 80, inQueueSince: 20766 }),
    account("Bolt", { mrr: 6000, mrrBefore: 6000, engagement: 55, risk: 30 }),
    account("Core", { mrr: 800, engagement: 10, risk: 90, inQueueSince: 20777 }),
    account("Dune", { engagement: 10 }),
    account("East", { mrr: 0, engagement: 39, risk: 60 }),
  ],
  plans: [],
  further: [],
  currency: "",
  place: { sheetId: "{1}", sheet: "KPIs", area: { row: 0, column: 0, rows: 6, columns: 9 } },
};
const risk = (key: string) => explainRisk(key, { kpis, day: 20778 }, defaultSettings)?.sentences;

test("an endangered account: why, what it weighs, and its place in the queue", () => {
  expect(risk("acme")).toEqual([
    "Endangered: its engagement of 25 is below 40, and its cancellation risk of 80 above 60.",
    "It brings 1,200.00 of MRR, 15.00% of all; times its risk that is an importance of 12.00%.",
    "Its MRR is 300.00 less than a period ago.",
    "Place 1 of 2 in the at-risk queue by Importance; in it for 12 days.",
  ]);
  expect(risk("core")?.at(-1)).toBe("Place 2 of 2 in the at-risk queue by Importance; in it for 1 day.");
});

test("accounts that are not endangered, or of which it is not known", () => {
  expect(risk("bolt")).toEqual([
    "Not endangered: its engagement of 55 is not below 40, and its cancellation risk of 30 is not above 60.",
    "It brings 6,000.00 of MRR, 75.00% of all; times its risk that is an importance of 22.50%.",
    "Its MRR is what it was a period ago.",
  ]);
  expect(risk("east")).toEqual(["Not endangered: its cancellation risk of 60 is not above 60."]);
  expect(risk("dune")).toEqual([
    "Engagement and cancellation risk are not both known, so it cannot be told whether it is endangered.",
  ]);
  expect(risk("zenith")).toBeUndefined();
});
