import { live, textFormula } from "../../../src/reports/scores/liveText";

test("what is live stays a formula, the rest is text, in the order of the sentence", () => {
  expect(textFormula(`${live("A1")} leads with ${live("B1")}.`)).toBe('A1&" leads with "&B1&"."');
  expect(textFormula(`With ${live("B1")} the first is ${live("A1")}`)).toBe('"With "&B1&" the first is "&A1');
});

test("a sentence within a sentence, quotes, and nothing at all", () => {
  const lead = textFormula(`${live("A1")} says "yes"`);
  expect(textFormula(`${live(lead)}; so`)).toBe('A1&" says ""yes"""&"; so"');
  expect(textFormula("")).toBe('""');
});

test("no text in a formula is longer than Excel takes", () => {
  const texts = textFormula('"'.repeat(500)).split("&");
  expect(Math.max(...texts.map((text) => text.length))).toBeLessThanOrEqual(255);
  expect(texts.map((text) => text.slice(1, -1)).join("")).toBe('""'.repeat(500));
});
