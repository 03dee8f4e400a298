import fc from "fast-check";
import { ExactSums } from "../../../src/intake/rows/exactSums";

function sumOf(amounts: readonly number[]): number {
  const sums = new ExactSums();
  for (const amount of amounts) sums.add(0, 0, amount);
  return sums.totals(1, 1)[0][0];
}

test("decimals add up to the decimals they show", () => {
  expect(sumOf([0.1, 0.2])).toBe(0.3);
  expect(sumOf(Array(10).fill(0.1))).toBe(1);
  expect(sumOf([1234567.89, -1234567.88])).toBe(0.01);
  expect(sumOf([0.0001, 0.0002])).toBe(0.0003);
  expect(sumOf([-1.5, 0.25])).toBe(-1.25);
  expect(sumOf([1e15, 1, -1e15])).toBe(1);
  expect(sumOf([])).toBe(0);
});

test("one amount alone stays what it is, to the billionth", () => {
  expect(sumOf([1234.56])).toBe(1234.56);
  expect(sumOf([98765432109.87])).toBe(98765432109.87);
  expect(sumOf([1 / 3])).toBe(0.333333333);
});

test("sums of cents are exact in any order", () => {
  const cents = fc.array(fc.integer({ min: -1e9, max: 1e9 }), { maxLength: 50 });
  fc.assert(
    fc.property(cents, (amounts) => {
      const exact = amounts.reduce((sum, amount) => sum + amount, 0) / 100;
      expect(sumOf(amounts.map((amount) => amount / 100))).toBe(exact || 0);
    }),
  );
});

test("any amounts in any order give the same bits", () => {
  const amounts = fc.array(fc.double({ min: -1e12, max: 1e12, noNaN: true }), {
    minLength: 1,
    maxLength: 30,
  });
  fc.assert(
    fc.property(
      amounts.chain((each) =>
        fc.tuple(fc.constant(each), fc.shuffledSubarray(each, { minLength: each.length })),
      ),
      ([one, other]) => {
        expect(sumOf(one)).toBe(sumOf(other));
      },
    ),
  );
});

test("accounts and periods grow as they come and are kept apart", () => {
  const sums = new ExactSums();
  sums.add(2, 5000, 1.5);
  sums.add(0, 0, 1);
  const totals = sums.totals(4, 5001);
  expect(totals.map((each) => each.length)).toEqual([5001, 5001, 5001, 5001]);
  expect([totals[2][5000], totals[0][0], totals[0][5000], totals[3][0]]).toEqual([1.5, 1, 0, 0]);
});
