import { abcTiers } from "../../src/analyses/abcTiers";
import { standings } from "../../src/analyses/standings";
import { UNRANKED } from "../../src/model/facts";
import { defaultSettings, type Settings } from "../../src/model/settings";

/** The tier of each amount, as letters; a dash for none. */
function tiersOf(amounts: readonly number[], settings: Partial<Settings> = {}): string {
  const all = { ...defaultSettings, ...settings };
  const codes = abcTiers(standings(Float64Array.from(amounts)), all);
  return Array.from(codes, (code) => (code === UNRANKED ? "-" : all.tierNames[code])).join("");
}

const sap = [15.4, 200.4, 280.4, 100.9, 40.4, 25.6, 18.4, 10.5, 96.15, 9.4];

test("SAP's sample, the crossing account stays above: A = 3, 2, 4; B = 9, 5", () => {
  expect(tiersOf(sap, { tierLines: [0.7, 0.9] })).toBe("CAAABCCCBC");
});

test("SAP's sample, the crossing account falls below: A = 3, 2", () => {
  expect(tiersOf(sap, { tierLines: [0.7, 0.9], crossing: "falls below" })).toBe("CAABCCCCBC");
});

test("the defect that stands exactly on 80 % is inside, either way", () => {
  expect(tiersOf([94, 80, 66, 33, 27])).toBe("AAABB");
  expect(tiersOf([94, 80, 66, 33, 27], { crossing: "falls below" })).toBe("AAABC");
});

test("one account of 85 % stays in A, or leaves it empty when crossing accounts fall", () => {
  expect(tiersOf([85, 10, 5])).toBe("ABC");
  expect(tiersOf([85, 10, 5], { crossing: "falls below" })).toBe("BBC");
});

test("accounts of equal revenue get the tier of the first among them", () => {
  expect(tiersOf([60, 15, 15, 5, 5])).toBe("AAABB");
  expect(tiersOf([25, 25, 25, 25], { tierLines: [0.5, 0.75] })).toBe("AAAA");
});

test("when crossing accounts fall, equals fall together", () => {
  expect(tiersOf([60, 15, 15, 5, 5], { crossing: "falls below" })).toBe("ABBCC");
  expect(tiersOf([25, 25, 25, 25], { tierLines: [0.5, 0.75], crossing: "falls below" })).toBe("CCCC");
});

test("a line that rounding misses by a hair is still reached", () => {
  expect(tiersOf([0.3, 0.3, 0.2, 0.1, 0.1])).toBe("AAABB");
  expect(tiersOf([0.1, 0.7, 0.2], { tierLines: [0.7, 0.9], crossing: "falls below" })).toBe("CAB");
});

test("split by share of accounts: the best fifth, then the next two fifths", () => {
  const ten = [100, 90, 80, 70, 60, 50, 40, 30, 20, 10];
  expect(tiersOf(ten, { splitBy: "share of accounts", tierLines: [0.2, 0.6] })).toBe("AABBBBCCCC");
  const seven = ten.slice(0, 7);
  expect(tiersOf(seven, { splitBy: "share of accounts", tierLines: [0.2, 0.6] })).toBe("AABBBCC");
  const falls = { splitBy: "share of accounts", crossing: "falls below", tierLines: [0.2, 0.6] } as const;
  expect(tiersOf(seven, falls)).toBe("ABBBCCC");
});

test("split by number of accounts: the best two, then three more", () => {
  const settings = { splitBy: "number of accounts", tierLines: [2, 5] } as const;
  expect(tiersOf([7, 6, 5, 4, 3, 2, 1], settings)).toBe("AABBBCC");
  expect(tiersOf([7, 6, 6, 4, 3, 2, 1], settings)).toBe("AAABBCC");
  expect(tiersOf([7, 6, 6, 4, 3, 2, 1], { ...settings, crossing: "falls below" })).toBe("ABBBBCC");
});

test("split by absolute revenue: an account is in A from 100,000, in B from 20,000", () => {
  const settings = { splitBy: "absolute revenue", tierLines: [100_000, 20_000] } as const;
  expect(tiersOf([250_000, 100_000, 99_999, 20_000, 19_999, 0], settings)).toBe("AABBC-");
});

test("two tiers and six tiers", () => {
  expect(tiersOf([70, 20, 10], { tierNames: ["Key", "Other"], tierLines: [0.8] })).toBe("KeyKeyOther");
  const six = { tierNames: [..."ABCDEF"], tierLines: [0.5, 0.7, 0.8, 0.9, 0.95] };
  expect(tiersOf([50, 20, 11, 9, 6, 4], six)).toBe("ABCDEF");
});

test("accounts without positive revenue have no tier", () => {
  expect(tiersOf([0, 10, -3])).toBe("-A-");
  expect(tiersOf([0, 0])).toBe("--");
});
