import { numbersFor } from "../../src/taskpane/numbers";

test("numbers read as people of the language write them", () => {
  const english = numbersFor("en-US");
  expect(english.money(1_013_547.84)).toBe("1,013,548");
  expect(english.share(34 / 89)).toBe("38.2%");
  expect([0.8, 0.975].map(english.line)).toEqual(["80%", "97.5%"]);
  expect(numbersFor("de-DE").money(1_013_547.84)).toBe("1.013.548");
  expect(numbersFor("de-DE").share(0.5)).toBe("50,0\u00a0%");
});

test("from a billion on money is shortened, so that the table fits the pane", () => {
  expect(numbersFor("en-US").money(999_999_999)).toBe("999,999,999");
  expect(numbersFor("en-US").money(1_013_547_840)).toBe("1.014B");
});

test("scores have two decimals, so that they stand in line; weights have as many as they need", () => {
  const german = numbersFor("de-DE");
  expect([7, 7.25, 9.444].map(german.score)).toEqual(["7,00", "7,25", "9,44"]);
  expect([30, 12.5].map(german.mark)).toEqual(["30", "12,5"]);
});
