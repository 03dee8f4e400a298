import { combinedTiers } from "../../../src/analyses/scores/combinedTiers";
import { countedMarks } from "../../../src/analyses/scores/countedMarks";
import { nthLargest } from "../../../src/analyses/scores/nthLargest";
import { onScale } from "../../../src/analyses/scores/onScale";
import { percentile } from "../../../src/analyses/scores/percentile";
import { quadrants } from "../../../src/analyses/scores/quadrants";
import { rankScores } from "../../../src/analyses/scores/rankScores";
import { revenueFigures } from "../../../src/analyses/scores/revenueFigures";
import { weightedScores } from "../../../src/analyses/scores/weightedScores";
import { UNRANKED } from "../../../src/model/facts";
import { NO_QUADRANT } from "../../../src/model/scores";
import { revenueOf } from "../revenueOf";

const scale = { lowest: 1, highest: 10 };
const marks = (...rows: number[][]) => rows.map((row) => Float64Array.from(row));

test("the template: weights 15, 35, 20, 30 come to 2.95 and 5.20, and B, D and F tie", () => {
  const [high, low] = [
    [4, 6, 8, 3],
    [8, 3, 2, 1],
  ];
  const customers = [..."ABCDEF"];
  const byCriterion = high.map((_, at) => customers.map((__, customer) => (customer % 2 ? high : low)[at]));
  const scores = weightedScores(marks(...byCriterion), [15, 35, 20, 30]);
  expect([...scores]).toEqual([2.95, 5.2, 2.95, 5.2, 2.95, 5.2]);
  const { rank, order, scored } = rankScores(scores, customers);
  expect([...rank]).toEqual([4, 1, 4, 1, 4, 1]);
  expect([...order]).toEqual([1, 3, 5, 0, 2, 4]);
  expect(scored).toBe(6);
});

test("a missing rating is left out with its weight, never read as 0", () => {
  expect([...weightedScores(marks([8, NaN, NaN], [2, 2, NaN]), [3, 1])]).toEqual([6.5, 2, NaN]);
});

test("what only has weights of 0 has no score", () => {
  expect([...weightedScores(marks([8, NaN], [NaN, 4]), [0, 1])]).toEqual([NaN, 4]);
});

test("accounts without a score come last, by name, without a rank", () => {
  const { rank, order, scored } = rankScores(Float64Array.of(NaN, 3, NaN, 7), ["Z", "B", "A", "C"]);
  expect([...order]).toEqual([3, 1, 2, 0]);
  expect([...rank]).toEqual([0, 2, 0, 1]);
  expect(scored).toBe(2);
});

test("lower is better is turned round on the scale", () => {
  const [effort, fit] = countedMarks(
    marks([3, 10, NaN], [3, 10, 1]),
    [{ higherIsBetter: false }, { higherIsBetter: true }],
    scale,
  );
  expect([...effort]).toEqual([8, 1, NaN]);
  expect([...fit]).toEqual([3, 10, 1]);
});

test("quadrants: on the line is high, without one of the two there is none", () => {
  const growth = Float64Array.of(8, 3, 8, 3, 5.5, NaN);
  const harmony = Float64Array.of(7, 7, 2, 2, 5.5, 9);
  const { growthLine, harmonyLine, codes } = quadrants({ growth, harmony }, "middle of the scale", scale);
  expect([growthLine, harmonyLine]).toEqual([5.5, 5.5]);
  expect([...codes]).toEqual([0, 1, 2, 3, 0, NO_QUADRANT]);
  expect(quadrants({ growth, harmony }, "median", scale)).toMatchObject({
    growthLine: 5.5,
    harmonyLine: 6.25,
  });
});

test("percentiles are those of PERCENTILE.INC", () => {
  const rising = Float64Array.of(1, 2, 4, 8);
  expect([0, 0.05, 0.5, 0.95, 1].map((share) => Number(percentile(rising, share).toFixed(6)))).toEqual([
    1, 1.15, 3, 7.4, 8,
  ]);
});

test("figures are put on the scale between the 5th and the 95th percentile, and clipped", () => {
  const figures = Float64Array.from({ length: 21 }, (_, at) => at * 10);
  const rated = onScale(figures, scale);
  expect([0, 1, 2, 10, 19, 20].map((at) => rated[at])).toEqual([1, 1, 1.5, 5.5, 10, 10]);
  expect([...onScale(Float64Array.of(7, 7, NaN), scale)]).toEqual([5.5, 5.5, NaN]);
  expect([...onScale(Float64Array.of(NaN), scale)]).toEqual([NaN]);
});

test("figures of the revenue: nothing to grow from is nothing told, lost is −1", () => {
  const revenue = revenueOf({
    Grew: [100, 110, 121],
    Began: [0, 50, 100],
    Late: [0, 0, 80],
    Lost: [100, 90, 0],
    Credit: [100, 90, -5],
    Paused: [100, 0, 121],
    None: [0, 0, 0],
  });
  const shown = (figures: Float64Array) => [...figures].map((each) => Number(each.toFixed(6)));
  expect(shown(revenueFigures("Last change", revenue))).toEqual([0.1, 1, NaN, -1, -1, NaN, NaN]);
  expect(shown(revenueFigures("CAGR", revenue))).toEqual([0.1, 1, NaN, -1, -1, 0.1, NaN]);
  expect(shown(revenueFigures("Revenue total", revenue))).toEqual([331, 150, 80, 190, 185, 221, 0]);
  expect(shown(revenueFigures("CAGR", revenueOf({ A: [5] })))).toEqual([NaN]);
});

test("Ernst Handel shrank by 14.3 % in 1998 and grew by 62.7 % a year since 1996", () => {
  const revenue = revenueOf({ "Ernst Handel": [15568.07, 48096.26, 41210.65] });
  expect(revenueFigures("Last change", revenue)[0]).toBeCloseTo(-0.143163, 6);
  expect(revenueFigures("CAGR", revenue)[0]).toBeCloseTo(0.626999, 6);
});

test("the n-th largest of numbers with ties", () => {
  const values = [5, 1, 5, 9, 3, 3, 7];
  const falling = [...values].sort((a, b) => b - a);
  falling.forEach((value, at) => expect(nthLargest(Float64Array.from(values), at + 1)).toBe(value));
});

describe("the combined tier keeps the sizes of the tiers by revenue", () => {
  const byRevenue = Uint32Array.of(1, 2, 3, 4);
  const tiers = Uint8Array.of(0, 1, 2, 2);

  test("by score", () => {
    const byScore = Uint32Array.of(3, 1, 2, 4);
    expect([...combinedTiers({ byScore, byRevenue, tiers }, "score", 0.5)]).toEqual([2, 0, 1, 2]);
  });

  test("by the mean of both ranks: 2, 1.5, 2.5, 4", () => {
    const byScore = Uint32Array.of(3, 1, 2, 4);
    expect([...combinedTiers({ byScore, byRevenue, tiers }, "mix", 0.5)]).toEqual([1, 0, 2, 2]);
  });

  test("equals stay together in the tier of the first of them", () => {
    const byScore = Uint32Array.of(1, 1, 1, 4);
    expect([...combinedTiers({ byScore, byRevenue, tiers }, "score", 0.5)]).toEqual([0, 0, 0, 2]);
  });

  test("who lacks a place that counts has none", () => {
    const byScore = Uint32Array.of(2, 0, 1, 3);
    const places = {
      byScore,
      byRevenue: Uint32Array.of(1, 2, 0, 3),
      tiers: Uint8Array.of(0, 1, UNRANKED, 2),
    };
    expect([...combinedTiers(places, "score", 0.5)]).toEqual([1, UNRANKED, 0, 2]);
    expect([...combinedTiers(places, "mix", 0.5)]).toEqual([0, UNRANKED, UNRANKED, 1]);
  });
});
