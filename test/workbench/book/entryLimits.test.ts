import type { DataValidation } from "../../../src/workbench/book/Book";
import { entryChoices, refusalOf } from "../../../src/workbench/book/entryLimits";
import { makeBook } from "../makeBook";

/** A book whose cell B2 takes only what this rule allows. */
function bookWith(rule: DataValidation["rule"], errorAlert?: DataValidation["errorAlert"]) {
  const book = makeBook({ S: [["Yes", "No", 3]] });
  book.sheets[0].validations = [
    { areas: [{ row: 1, column: 1, rows: 3, columns: 1 }], rule, ignoreBlanks: true, errorAlert },
  ];
  return book;
}

const decimal = { decimal: { operator: "Between", formula1: 1, formula2: 10 } };

test.each<[string, DataValidation["rule"], string[], string[]]>([
  ["a rating", decimal, ["1", "7.5", "10", "", "=99"], ["0", "10.5", "ten", "-3", "2026-01-01"]],
  ["a count", { wholeNumber: { operator: "GreaterThanOrEqualTo", formula1: 0 } }, ["0", "12"], ["1.5", "-1"]],
  ["a date", { date: { operator: "GreaterThanOrEqualTo", formula1: 61 } }, ["2026-11-21"], ["soon", "5"]],
  ["a list", { list: { source: "Yes, No" } }, ["Yes", "No"], ["yes", "Maybe"]],
  ["a list in cells", { list: { source: "=S!$A$1:$C$1" } }, ["Yes", "3"], ["4"]],
  ["a short text", { textLength: { operator: "LessThan", formula1: 4 } }, ["abc"], ["abcd"]],
  ["a rule that compares with a cell", { decimal: { operator: "LessThan", formula1: "=C1" } }, ["9"], []],
])("%s", (_name, rule, taken, refused) => {
  const book = bookWith(rule);
  const isRefused = (typed: string) => refusalOf(book, book.sheets[0], 1, 1, typed) !== undefined;
  expect(taken.filter(isRefused)).toEqual([]);
  expect(refused.filter((typed) => !isRefused(typed))).toEqual([]);
});

test("the refusal is what the rule says, and a rule that only warns refuses nothing", () => {
  const alert = {
    title: "Rating",
    message: "A rating is a number from 1 to 10.",
    style: "Stop",
    showAlert: true,
  };
  const stop = bookWith(decimal, alert);
  expect(refusalOf(stop, stop.sheets[0], 2, 1, "11")).toEqual({ title: alert.title, message: alert.message });
  expect(refusalOf(stop, stop.sheets[0], 0, 1, "11")).toBeUndefined();
  const warning = bookWith(decimal, { ...alert, style: "Warning" });
  expect(refusalOf(warning, warning.sheets[0], 2, 1, "11")).toBeUndefined();
});

test("a list offers its values, unless it is not to unfold", () => {
  const inCells = bookWith({ list: { source: "=$A$1:$C$1" } });
  expect(entryChoices(inCells, inCells.sheets[0], 1, 1)).toEqual(["Yes", "No", "3"]);
  const folded = bookWith({ list: { source: "a,b", inCellDropDown: false } });
  expect(entryChoices(folded, folded.sheets[0], 1, 1)).toEqual([]);
});
