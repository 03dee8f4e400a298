import { loadLanguage } from "../../src/actions/loadLanguage";
import type { Language } from "../../src/model/languages/Language";
import { speak } from "../../src/model/languages/speech";
import type { Book } from "../../src/workbench/book/Book";
import { makeBook } from "../workbench/makeBook";
import { resultOf } from "./workbench";

beforeAll(() => loadLanguage("de"));
afterEach(() => speak({ language: "en", numbers: "en-US" }));

const rows = [
  ["Account", 2023, 2024],
  ["Alfreds", 500, 900],
  ["Berglunds", 300, 50],
];

const asOf = new Date(Date.UTC(2026, 10, 21, 12));

function runIn(language: Language, book: Book, id: "buildRetention" | "undoLastRun") {
  speak({ language, numbers: "en-US" });
  return resultOf(book, id, { asOf });
}

test("a run that only says the same in another language is taken back like any other", async () => {
  const book = makeBook({ Sales: rows }, { tables: { Revenue: "Sales!A1:C3" } });
  await runIn("en", book, "buildRetention");
  await runIn("de", book, "buildRetention");
  const titles = () => book.sheets.map(({ cells }) => cells.value(1, 1));
  expect(titles()).toContain("Kundenbindung");
  await runIn("de", book, "undoLastRun");
  expect(titles()).toContain("Account retention");
  expect(titles()).not.toContain("Kundenbindung");
});
