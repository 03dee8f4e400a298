import { explain } from "../../src/analyses/explain/explain";
import { knownOf } from "../../src/analyses/explain/knownOf";
import { actionTexts } from "../../src/model/actionTexts";
import { explainBesideTexts } from "../../src/model/explainBesideTexts";
import { explainTexts, type LinesAround } from "../../src/model/explainTexts";
import { speaking } from "../../src/model/languages/speech";
import type { Settings } from "../../src/model/settings";
import { learnMarked } from "../model/languages/markedLanguage";
import { learnSilent } from "../model/languages/silentLanguage";
import { lookAt } from "./paneBook";
import { hasOwnWords } from "./unmarked";

beforeAll(learnMarked);
beforeAll(learnSilent);

const marked = { language: "de", numbers: "en-US" } as const;

const inspection = lookAt();

const told = (account: string, settings: Partial<Settings> = {}, language: "de" | "ru" = "de") =>
  speaking({ ...marked, language }, () => {
    const { revenue, beside } = inspection;
    const all = { ...inspection.settings, ...settings };
    const known = { ...beside, revenue: revenue && knownOf(revenue, all), settings: all };
    return explain(account, known).flatMap(({ heading, sentences }) => [heading, ...sentences]);
  });

test.each(["1001", "1002", "1003", "1004", "1005", "1006"])(
  "all that is told of account %s is a message's",
  (account) => {
    const sentences = told(account);
    expect(sentences.length).toBeGreaterThan(1);
    expect(sentences.filter(hasOwnWords)).toEqual([]);
    expect(told(account, {}, "ru").filter(hasOwnWords)).toEqual([]);
  },
);

const ways: readonly Partial<Settings>[] = [
  { splitBy: "absolute revenue", tierLines: [1000, 150] },
  { splitBy: "share of accounts", crossing: "falls below", tierLines: [0.3, 0.6] },
  { splitBy: "number of accounts", crossing: "falls below", tierLines: [1, 3] },
  { splitBy: "number of accounts", tierLines: [1, 3] },
];

test.each(ways)("so it is under %j", (settings) => {
  const sentences = ["1001", "1002", "1003", "1004"].flatMap((account) => told(account, settings));
  expect(sentences.filter((sentence) => sentence.includes("It is ")).length).toBe(4);
  expect(sentences.filter(hasOwnWords)).toEqual([]);
});

const middle: LinesAround = {
  tier: "B",
  above: { tier: "A", line: 0.8 },
  below: { tier: "B", line: 0.95 },
  measure: 0.85,
};
const { below } = middle;

test.each<[LinesAround, Partial<Pick<Settings, "splitBy" | "crossing">>, string]>([
  [
    middle,
    {},
    "It is B: those above it bring 85.00%, past the 80% where A ends, but short of the 95% where B ends.",
  ],
  [
    { ...middle, measure: 0.8 },
    {},
    "It is B: those above it bring 80.00%, which reaches the 80% where A ends, but short of the 95% where B ends.",
  ],
  [
    { ...middle, tier: "C", above: below, below: undefined, measure: 0.95 },
    { splitBy: "share of accounts" },
    "It is C: 95.00% of the accounts stand above it, which reaches the 95% where B ends.",
  ],
  [
    { ...middle, tier: "B", above: undefined },
    { crossing: "falls below" },
    "It is B: with it the cumulative share is 85.00%, within the 95% where B ends.",
  ],
  [
    { tier: "B", above: { tier: "A", line: 20 }, below: { tier: "B", line: 1200 }, measure: 1100 },
    { splitBy: "number of accounts", crossing: "falls below" },
    "It is B: with it the accounts are 1,100, past the 20 that A takes, but within the 1,200 that B takes.",
  ],
  [
    { tier: "A", below: { tier: "A", line: 1000 }, measure: 1200 },
    { splitBy: "absolute revenue" },
    "It is A: it brings no less than the 1,000.00 from which it is A.",
  ],
])("where an account stands between the lines: %j %j", (lines, settings, sentence) => {
  expect(explainTexts.why(lines, { splitBy: "share of revenue", crossing: "stays above", ...settings })).toBe(
    sentence,
  );
});

test("why an account is not endangered names what speaks against it", () => {
  const lines = { engagementLine: 40, riskLine: 60 };
  expect(explainBesideTexts.safe(50, 50, lines)).toBe(
    "Not endangered: its engagement of 50 is not below 40, and its cancellation risk of 50 is not above 60.",
  );
  expect(explainBesideTexts.safe(20, 50, lines)).toBe(
    "Not endangered: its cancellation risk of 50 is not above 60.",
  );
  expect(explainBesideTexts.safe(50, 90, lines)).toBe(
    "Not endangered: its engagement of 50 is not below 40.",
  );
});

test("figures in an explanation are written as the workbook writes them", () => {
  const sentence = speaking({ language: "en", numbers: "de-DE" }, () =>
    explainTexts.rank({ rank: 2, ranked: 1265, amount: 8000.5, share: 0, shareAbove: 0.8007, equals: 0 }),
  );
  expect(sentence).toBe("Rank 2 of 1.265 with 8.000,50; the account above brings 80,07\u00a0%.");
});

test("what actions say when they are done is a message's", () => {
  const tiers = [{ tier: "1", accounts: 34, shareOfAccounts: 1, revenue: 900, shareOfRevenue: 1 }];
  const said = speaking(marked, () => [
    actionTexts.recomputed(tiers, { up: 1, down: 2, unchanged: 0, fresh: 3, lost: 4 }, 5),
    actionTexts.recomputed(tiers, { up: 0, down: 0, unchanged: 1, fresh: 0, lost: 0 }, 0),
    actionTexts.undone("2026-11-20 14:05", "1"),
    actionTexts.undone("2026-11-20 14:05", ""),
    actionTexts.selected({ address: "1!A1" }),
    explainTexts.noAccount,
    explainTexts.unknownAccount({ name: "1" }),
    explainTexts.explained({ account: "1", sentence: "2" }),
    explainTexts.asLastRead,
  ]);
  expect(said.filter(hasOwnWords)).toEqual([]);
});
