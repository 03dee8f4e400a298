import { currencyOfFormat, currencyOfText, sameCurrency } from "../../../src/intake/cells/currencies";

test.each([
  ["1,234 €", "EUR"],
  ["€5", "EUR"],
  ["EUR 5", "EUR"],
  ["usd 5", "USD"],
  ["US$5", "USD"],
  ["R$ 5", "BRL"],
  ["$5", "$"],
  ["5 kr", "KR"],
  ["5 руб.", "RUB"],
  ["100元", "CNY"],
  ["1234", ""],
  ["European sales", ""],
  ["Software", ""],
])("%j states %j", (text, currency) => {
  expect(currencyOfText(text)).toBe(currency);
});

test.each([
  ["#,##0.00 [$€-407]", "EUR"],
  ['#,##0.00 "€"', "EUR"],
  ["[$-407]#,##0.00\\ €", "EUR"],
  ["[$USD] #,##0.00", "USD"],
  ["[$$-409]#,##0.00", "$"],
  ["_($* #,##0.00_)", "$"],
  ["_-[$£-809]* #,##0.00_-", "GBP"],
  ['"R$" #,##0', "BRL"],
  ["#,##0.00;[Red]-#,##0.00", ""],
  ["General", ""],
  ["yyyy-mm-dd", ""],
  ["[$-409]mmm yy", ""],
])("the format %j shows %j", (format, currency) => {
  expect(currencyOfFormat(format)).toBe(currency);
});

test("a sign may be any currency that uses it", () => {
  expect(sameCurrency("€", "EUR")).toBe(true);
  expect(sameCurrency("$", "USD")).toBe(true);
  expect(sameCurrency("CAD", "$")).toBe(true);
  expect(sameCurrency("eur", "EUR")).toBe(true);
  expect(sameCurrency("EUR", "USD")).toBe(false);
  expect(sameCurrency("$", "EUR")).toBe(false);
});
