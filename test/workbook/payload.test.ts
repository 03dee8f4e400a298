import { entryBytes } from "../../src/workbook/entryBytes";
import { pieces } from "../../src/workbook/payload";
import { packed, type Job } from "../../src/workbook/send";

const job = (bytes: number) => ({ bytes, queue: () => undefined });
async function sizes(jobs: Iterable<Job>): Promise<number[][]> {
  const found: number[][] = [];
  for await (const request of packed(jobs)) found.push(request.map(({ bytes }) => bytes));
  return found;
}

test("rows are cut where a piece would grow beyond the limit", () => {
  expect([...pieces(5, () => 40, 100)]).toEqual([
    { start: 0, rows: 2, bytes: 80 },
    { start: 2, rows: 2, bytes: 80 },
    { start: 4, rows: 1, bytes: 40 },
  ]);
});

test("a row larger than the limit is a piece of its own", () => {
  const bytes = [10, 500, 10];
  expect([...pieces(3, (row) => bytes[row], 100)].map(({ rows }) => rows)).toEqual([1, 1, 1]);
});

test("no rows, no pieces", () => {
  expect([...pieces(0, () => 1)]).toEqual([]);
});

test("below the payload limit everything goes in one request", async () => {
  expect(await sizes([job(1_500_000), job(2_000_000)])).toEqual([[1_500_000, 2_000_000]]);
});

test("above it each request holds about 1 MB", async () => {
  const jobs = [job(600_000), job(300_000), job(900_000), job(1_200_000), job(2_000), job(1_500_000)];
  expect(await sizes(jobs)).toEqual([[600_000, 300_000], [900_000], [1_200_000], [2_000], [1_500_000]]);
});

test("nothing to do sends nothing", async () => {
  expect(await sizes([])).toEqual([]);
});

test("above the limit a request goes before the jobs of the next ones are made", async () => {
  let made = 0;
  const jobs = function* () {
    for (; made < 100; made++) yield job(500_000);
  };
  const first = await packed(jobs()).next();
  expect(first.value).toHaveLength(2);
  expect(made).toBeLessThan(10);
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
