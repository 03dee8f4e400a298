import { cultureOf } from "../../../src/workbench/book/cultureOf";
import { enterCell } from "../../../src/workbench/book/enterCell";
import { formatCell } from "../../../src/workbench/book/formatCell";
import { shortDate } from "../../../src/workbench/book/shortDate";
import { officeLocale } from "../../../src/workbench/host/officeLocale";
import { typedText } from "../../../src/workbench/page/session/typedText";
import { makeBook } from "../makeBook";

test.each([
  ["de", "de-DE"],
  ["pt", "pt-BR"],
  ["pt-PT", "pt-PT"],
  ["ru", "ru-RU"],
  ["zh", "zh-CN"],
  ["zh-cn", "zh-CN"],
  ["en", "en-US"],
])("an Office in %s is one of %s", (tag, locale) => {
  expect(officeLocale(tag)).toBe(locale);
});

test.each(["", "klingon", "d", "de_DE"])("“%s” is no language", (tag) => {
  expect(() => officeLocale(tag)).toThrow(`${tag} is no language such as de or pt-BR.`);
});

test.each([
  ["en-US", ".", ",", "m/d/yyyy", "h:mm:ss AM/PM"],
  ["de-DE", ",", ".", "d.m.yyyy", "hh:mm:ss"],
  ["pt-BR", ",", ".", "dd/mm/yyyy", "hh:mm:ss"],
  ["ru-RU", ",", "\u00a0", "dd.mm.yyyy", "hh:mm:ss"],
  ["zh-CN", ".", ",", "yyyy/m/d", "hh:mm:ss"],
])("numbers and dates of %s", (name, decimal, group, date, time) => {
  const culture = cultureOf(name);
  expect(culture).toEqual({ name, decimal, group });
  expect(shortDate(culture, "date")).toBe(date);
  expect(shortDate(culture, "date and time")).toBe(`${date} ${time}`);
});

/** What is typed into A1 in a region: its value, what its cell shows, and what the formula bar has of it. */
function typed(locale: string, text: string) {
  const book = makeBook({ Sheet1: [] });
  book.culture = cultureOf(locale);
  const [sheet] = book.sheets;
  enterCell(book, sheet, 0, 0, text);
  const value = sheet.cells.value(0, 0);
  const { numberFormat } = book.styles[sheet.cells.style(0, 0)];
  return [value, formatCell(value, numberFormat, book).text, typedText(book, sheet, 0, 0)];
}

/** 45657 is the last day of 2024. */
test.each([
  ["en-US", "1,234.5", 1234.5, "1,234.50", "1234.5"],
  ["de-DE", "1.234,5", 1234.5, "1.234,50", "1234,5"],
  ["de-DE", "12,5%", 0.125, "12,50%", "12,5%"],
  ["de-DE", "31.12.2024", 45657, "31.12.2024", "31.12.2024"],
  ["pt-BR", "31/12/2024", 45657, "31/12/2024", "31/12/2024"],
  ["ru-RU", "0,5", 0.5, "0,5", "0,5"],
  ["zh-CN", "2024/12/31", 45657, "2024/12/31", "2024/12/31"],
])("what is typed in %s is read and shown as there: %s", (locale, text, value, shown, inBar) => {
  expect(typed(locale, text)).toEqual([value, shown, inBar]);
});
