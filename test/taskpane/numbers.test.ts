import { speaking } from "../../src/model/languages/speech";
import { count, line, money, score, share } from "../../src/taskpane/numbers";

const inGermany = <Told>(tell: () => Told) => speaking({ language: "en", numbers: "de-DE" }, tell);

test("figures are written as the workbook writes numbers", () => {
  expect(money(1_013_547.84)).toBe("1,013,548");
  expect(share(34 / 89)).toBe("38.2%");
  expect([0.8, 0.975].map(line)).toEqual(["80%", "97.5%"]);
  expect(inGermany(() => money(1_013_547.84))).toBe("1.013.548");
  expect(inGermany(() => share(0.5))).toBe("50,0\u00a0%");
});

test("from a billion on money is shortened, so that the table fits the pane", () => {
  expect(money(999_999_999)).toBe("999,999,999");
  expect(money(1_013_547_840)).toBe("1.014B");
});

test("scores have two decimals, so that they stand in line; weights have as many as they need", () => {
  expect(inGermany(() => [7, 7.25, 9.444].map(score))).toEqual(["7,00", "7,25", "9,44"]);
  expect(inGermany(() => [30, 12.5].map(count))).toEqual(["30", "12,5"]);
});
