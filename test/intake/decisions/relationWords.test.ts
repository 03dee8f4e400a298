import {
  isAdviser,
  powerOf,
  relationshipOf,
  strengthOf,
  yesOf,
} from "../../../src/intake/decisions/relationWords";

test.each([
  ["Positive", "Positive"],
  ["Champion", "Positive"],
  ["very good", "Positive"],
  ["+", "Positive"],
  ["undecided", "Neutral"],
  ["○", "Neutral"],
  ["rather sceptical", "Negative"],
  ["Gegner", "Negative"],
  ["скептик", "Negative"],
  ["Apoiador", "Positive"],
  ["支持者", "Positive"],
  ["–", "Negative"],
  ["", "Unknown"],
  ["not known", "Unknown"],
  ["no relationship", "Unknown"],
  ["not positive", undefined],
  ["so-so", undefined],
])("the relationship %j is %s", (text, meaning) => expect(relationshipOf(text)).toBe(meaning));

test.each([
  ["High", "High"],
  ["5", "High"],
  ["4/5", "High"],
  ["3", "Medium"],
  ["medium-high", "Medium"],
  ["1", "Low"],
  ["niedrig", "Low"],
  ["", "Unknown"],
  ["6", undefined],
  ["huge", undefined],
])("the decision power %j is %s", (text, meaning) => expect(powerOf(text)).toBe(meaning));

test("strength is medium where nothing is said; yes is said in many ways; advisers are known by their title", () => {
  expect(["", "strong", "Weak", "2", "mighty"].map(strengthOf)).toEqual([
    "Medium",
    "Strong",
    "Weak",
    "Weak",
    undefined,
  ]);
  expect(["Yes", "x", "ja", "no", "", "0"].map(yesOf)).toEqual([true, true, true, false, false, undefined]);
  expect(["Adviser", "Senior Consultant", "Head of Advisory", "General Counsel"].map(isAdviser)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
