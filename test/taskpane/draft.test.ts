import { defaultSettings, type Settings } from "../../src/model/settings";
import {
  addTier,
  countScale,
  draftFault,
  faultyFields,
  moveLine,
  removeTier,
  renameTier,
  shareScale,
  typeLine,
} from "../../src/taskpane/draft";

const usual = defaultSettings;
const linesAfter = (settings: Settings) => settings.tierLines;

test("a line goes where it is dragged, in half percents", () => {
  expect(linesAfter(moveLine(usual, 0, 0.7049, shareScale))).toEqual([0.705, 0.95]);
});

test("a line is held half a percent short of its neighbours and of the end", () => {
  expect(linesAfter(moveLine(usual, 0, 0.99, shareScale))).toEqual([0.945, 0.95]);
  expect(linesAfter(moveLine(usual, 1, 0.2, shareScale))).toEqual([0.8, 0.805]);
  expect(linesAfter(moveLine(usual, 1, 1, shareScale))).toEqual([0.8, 0.995]);
  expect(linesAfter(moveLine(usual, 0, 0, shareScale))).toEqual([0.005, 0.95]);
});

test("a line by number of accounts moves one account at a time and leaves the last tier one", () => {
  const counted: Settings = { ...usual, splitBy: "number of accounts", tierLines: [34, 61] };
  expect(linesAfter(moveLine(counted, 0, 34.4, countScale(89)))).toEqual([34, 61]);
  expect(linesAfter(moveLine(counted, 1, 200, countScale(89)))).toEqual([34, 88]);
});

test("a new tier takes half of what the last one held, and the next free letter", () => {
  const four = addTier(usual);
  expect(four.tierNames).toEqual(["A", "B", "C", "D"]);
  expect(four.tierLines).toEqual([0.8, 0.95, 0.975]);
  expect(addTier(renameTier(usual, 0, "D")).tierNames).toEqual(["D", "B", "C", "A"]);
});

test("there are at most six tiers and at least two", () => {
  const six = [1, 2, 3, 4].reduce((settings) => addTier(settings), usual);
  expect(six.tierNames).toEqual(["A", "B", "C", "D", "E", "F"]);
  expect(six.tierLines).toEqual([0.8, 0.95, 0.975, 0.99, 0.995]);
  const two = [1, 2, 3, 4, 5].reduce((settings) => removeTier(settings), six);
  expect(two.tierNames).toEqual(["A", "B"]);
  expect(two.tierLines).toEqual([0.8]);
});

test("what is added is taken out again", () => {
  expect(removeTier(addTier(usual))).toEqual(usual);
});

test.each([
  ["nothing is wrong with the usual settings", usual, undefined],
  ["a tier without a name", renameTier(usual, 1, "  "), "nameMissing"],
  ["two tiers alike but for their case", renameTier(usual, 1, "a"), "namesAlike"],
  ["a name that movement uses", renameTier(usual, 2, "Lost"), "nameTaken"],
  ["a name that would be two", renameTier(usual, 2, "C, D"), "nameTaken"],
  ["a line that was emptied", typeLine(usual, 0, NaN), "lineMissing"],
  ["a line of nothing", typeLine(usual, 0, 0), "lineMissing"],
  ["lines out of order", typeLine(usual, 0, 0.95), "linesDisordered"],
  [
    "amounts that rise",
    { ...usual, splitBy: "absolute revenue", tierLines: [1000, 2000] } satisfies Settings,
    "linesDisordered",
  ],
  [
    "amounts that fall are in order",
    { ...usual, splitBy: "absolute revenue", tierLines: [2000, 1000] } satisfies Settings,
    undefined,
  ],
])("%s", (_what, settings, fault) => {
  expect(draftFault(settings)).toBe(fault);
});

test.each<[string, Settings, { names: number[]; lines: number[] }]>([
  ["of two tiers alike both names, and no other", renameTier(usual, 1, "a"), { names: [0, 1], lines: [] }],
  ["of a tier without a name its name", renameTier(usual, 2, " "), { names: [2], lines: [] }],
  ["of a name that movement uses that name", renameTier(usual, 2, "New"), { names: [2], lines: [] }],
  ["of a line that was emptied that line", typeLine(usual, 1, NaN), { names: [], lines: [1] }],
  ["of lines out of order the later one", typeLine(usual, 1, 0.7), { names: [], lines: [1] }],
  ["of settings that are right nothing", usual, { names: [], lines: [] }],
])("what must be put right: %s", (_what, settings, fields) => {
  expect(faultyFields(settings)).toEqual(fields);
});
