import { Axis } from "../../../src/workbench/page/grid/Axis";

/** Ten rows of 15 points (20 pixels); the third is 30 points high, the fifth hidden. */
const rows = new Axis(10, 15, new Map([[2, 30]]), new Set([4]));

test("a row begins where those above it end", () => {
  expect([0, 1, 2, 3, 4, 5, 6].map((row) => rows.start(row))).toEqual([0, 20, 40, 80, 100, 100, 120]);
  expect(rows.total).toBe(200);
});

test("a hidden row is never the one under the pointer", () => {
  expect([0, 19, 20, 79, 80, 100, 119, 5000].map((y) => rows.at(y))).toEqual([0, 0, 1, 2, 3, 5, 5, 9]);
});

test("a drawing is where its points say, whatever the rows above it measure", () => {
  expect(rows.fromPoints(15)).toBe(20);
  expect(rows.fromPoints(45)).toBe(60);
  expect(rows.fromPoints(60)).toBe(80);
  expect(rows.fromPoints(75 + 7.5)).toBe(110);
});

test("a million rows cost nothing to find one's way in", () => {
  const many = new Axis(1_048_576, 15, new Map([[500_000, 30]]), new Set());
  expect(many.start(1_000_000)).toBe(20_000_020);
  expect(many.at(20_000_020)).toBe(1_000_000);
});
