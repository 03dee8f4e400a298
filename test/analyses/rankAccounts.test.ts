import fc from "fast-check";
import { compareNames } from "../../src/analyses/compareNames";
import { rankAccounts } from "../../src/analyses/rankAccounts";

const rankedNames = (names: readonly string[], amounts: readonly number[]) =>
  [...rankAccounts(Float64Array.from(amounts), names).order].map((account) => names[account]);

test("the largest revenue comes first", () => {
  const ranking = rankAccounts(Float64Array.of(27, 94, 66, 33, 80), [
    "Scratch",
    "Dent",
    "Chip",
    "Crack",
    "Bend",
  ]);
  expect([...ranking.order]).toEqual([1, 4, 2, 3, 0]);
  expect([...ranking.rank]).toEqual([5, 1, 3, 4, 2]);
  expect(ranking.base).toBe(300);
  expect([...ranking.cumulativeShare].map((share) => share.toFixed(3))).toEqual([
    "1.000",
    "0.313",
    "0.800",
    "0.910",
    "0.580",
  ]);
});

test("equal revenue shares a rank and the next rank is skipped: 1, 2, 2, 4", () => {
  const ranking = rankAccounts(Float64Array.of(50, 80, 50, 10), ["Delta", "Alfa", "Bravo", "Echo"]);
  expect([...ranking.rank]).toEqual([2, 1, 2, 4]);
  expect([...ranking.order]).toEqual([1, 2, 0, 3]);
});

test("among equals the cumulative share runs on in the order of their names", () => {
  const ranking = rankAccounts(Float64Array.of(25, 25, 50), ["Zulu", "Alfa", "Mike"]);
  expect([...ranking.cumulativeShare]).toEqual([1, 0.75, 0.5]);
});

test("names are ordered by code point, not by language or by UTF-16 unit", () => {
  const names = ["é", "Z", "a", "\u{1F600}", "\uFF21"];
  expect(rankedNames(names, [1, 1, 1, 1, 1])).toEqual(["Z", "a", "é", "\uFF21", "\u{1F600}"]);
});

test("net zero, negative and missing revenue stay unranked and out of the base", () => {
  const ranking = rankAccounts(Float64Array.of(100, 0, -40, 60), ["Alfa", "Bravo", "Charlie", "Delta"]);
  expect(ranking.base).toBe(160);
  expect([...ranking.rank]).toEqual([1, 0, 0, 2]);
  expect([...ranking.share]).toEqual([0.625, NaN, NaN, 0.375]);
});

test("no account with revenue gives an empty ranking, not a division by zero", () => {
  const ranking = rankAccounts(Float64Array.of(0, -5), ["Alfa", "Bravo"]);
  expect(ranking.base).toBe(0);
  expect(ranking.order).toHaveLength(0);
  expect([...ranking.rank]).toEqual([0, 0]);
});

test("a million cents added up end at exactly 1 and at the right sum", () => {
  const amounts = new Float64Array(1_000_000).fill(0.01);
  const names = Array.from(amounts, (_, index) => `Account ${index}`);
  const ranking = rankAccounts(amounts, names);
  expect(ranking.base).toBe(10_000);
  expect(ranking.cumulativeShare[ranking.order[999_999]]).toBe(1);
  expect(new Set(ranking.rank)).toEqual(new Set([1]));
});

const portfolio = fc.uniqueArray(
  fc.record({
    name: fc.string({ unit: "binary", minLength: 1, maxLength: 6 }),
    revenue: fc.oneof(
      fc.integer({ min: -3, max: 12 }),
      fc.double({ min: -1e9, max: 1e9, noNaN: true }),
      fc.double({ min: 0, max: 1e-300, noNaN: true }),
    ),
  }),
  { selector: (account) => account.name, maxLength: 120 },
);

test("the order is that of a plain sort by revenue, then by name", () => {
  fc.assert(
    fc.property(portfolio, (accounts) => {
      const plain = accounts
        .filter((account) => account.revenue > 0)
        .sort((a, b) => b.revenue - a.revenue || compareNames(a.name, b.name))
        .map((account) => account.name);
      const names = accounts.map((account) => account.name);
      expect(
        rankedNames(
          names,
          accounts.map((account) => account.revenue),
        ),
      ).toEqual(plain);
    }),
  );
});

test("names compare as their code points do", () => {
  const points = (name: string) => Array.from(name, (character) => character.codePointAt(0) ?? 0);
  const plain = (a: readonly number[], b: readonly number[]) => {
    const at = a.findIndex((point, index) => point !== b[index]);
    return at < 0 ? a.length - b.length : a[at] - (b[at] ?? -1);
  };
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (a, b) => {
      expect(Math.sign(compareNames(a, b))).toBe(Math.sign(plain(points(a), points(b))));
    }),
  );
});

test("many accounts of nearly the same revenue are still put in order", () => {
  const amounts = Float64Array.from({ length: 5000 }, (_, index) => 1000 + ((index * 7919) % 5000) * 1e-12);
  const names = Array.from(amounts, (_, index) => `Account ${index}`);
  const { sorted, rank } = rankAccounts(amounts, names);
  expect([...sorted]).toEqual([...amounts].sort((a, b) => b - a));
  expect(Math.max(...rank)).toBe(
    sorted.length - [...sorted].filter((each) => each === sorted[4999]).length + 1,
  );
});
