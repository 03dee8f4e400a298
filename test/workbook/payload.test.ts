import { entryBytes } from "../../src/workbook/entryBytes";
import { pieces } from "../../src/workbook/payload";
import { packed } from "../../src/workbook/send";

const job = (bytes: number) => ({ bytes, queue: () => undefined });
const sizes = (requests: { bytes: number }[][]) => requests.map((jobs) => jobs.map(({ bytes }) => bytes));

test("rows are cut where a piece would grow beyond the limit", () => {
  expect(pieces(5, () => 40, 100)).toEqual([
    { start: 0, rows: 2, bytes: 80 },
    { start: 2, rows: 2, bytes: 80 },
    { start: 4, rows: 1, bytes: 40 },
  ]);
});

test("a row larger than the limit is a piece of its own", () => {
  const bytes = [10, 500, 10];
  expect(pieces(3, (row) => bytes[row], 100).map(({ rows }) => rows)).toEqual([1, 1, 1]);
});

test("no rows, no pieces", () => {
  expect(pieces(0, () => 1)).toEqual([]);
});

test("below the payload limit everything goes in one request", () => {
  expect(sizes(packed([job(1_500_000), job(2_000_000)]))).toEqual([[1_500_000, 2_000_000]]);
});

test("above it each request holds about 1 MB", () => {
  const jobs = [job(600_000), job(300_000), job(900_000), job(1_200_000), job(2_000), job(1_500_000)];
  expect(sizes(packed(jobs))).toEqual([[600_000, 300_000], [900_000], [1_200_000], [2_000], [1_500_000]]);
});

test("nothing to do sends nothing", () => {
  expect(packed([])).toEqual([]);
});

test.each([
  ["Alfreds Futterkiste"],
  [12],
  [-7],
  [1234.5],
  [true],
  [0.07],
  [104874.98],
  [1 / 3],
  ["Antonio Moreno Taquería"],
  ["三菱"],
  ['a "b"'],
  ["\t"],
  ["🙂"],
])("%j is estimated at what it takes in a request, give or take", (cell) => {
  const real = new TextEncoder().encode(JSON.stringify(cell) + ",").length;
  expect(entryBytes(cell)).toBeGreaterThanOrEqual(real);
  expect(entryBytes(cell)).toBeLessThanOrEqual(real + 16);
});
