import { loadLanguage } from "../../../src/actions/loadLanguage";
import type { ActionId, ResultOf } from "../../../src/actions/runAction";
import type { Language } from "../../../src/model/languages/Language";
import { speak } from "../../../src/model/languages/speech";
import type { Book } from "../../../src/workbench/book/Book";
import { makeBook } from "../../workbench/makeBook";
import { rowsOf, runOn } from "../workbench";

jest.setTimeout(90_000);

beforeAll(() => loadLanguage("de"));
afterEach(() => speak({ language: "en", numbers: "en-US" }));

test("the template in German is built, emptied by an English add-in and filled again, under German headers", async () => {
  const book = makeBook({ Tabelle1: [] });
  await inLanguage(book, "insertTemplate", "de");
  expect(Object.keys(rowsOf(book, "VF_Timeline")[0])).toContain("Aufgabe");
  const { notBuilt } = await inLanguage(book, "buildEverything", "de");
  expect(notBuilt).toEqual([]);
  const inputs = book.sheets[0].tables.find(({ name }) => name === "VF_ContentsInputs");
  expect(inputs?.columns.map(({ name }) => name)).toEqual(["Blatt", "Inhalt", "Tabelle", "Zeilen"]);
  expect(rowsOf(book, "VF_ContentsInputs").every(({ Zeilen }) => Number(Zeilen) > 3)).toBe(true);

  const { notes } = await inLanguage(book, "removeSampleData", "en");
  expect(notes).toEqual([]);
  const { inserted } = await inLanguage(book, "insertTemplate", "de");
  expect(inserted).toHaveLength(11);
  expect(rowsOf(book, "VF_Timeline")[0]).toMatchObject({ Aufgabe: "Prüfung des Tarifs Care" });
});

/** The result of an action that must be done, for a person who is spoken to in this language. */
async function inLanguage<Id extends ActionId>(
  book: Book,
  id: Id,
  language: Language,
): Promise<ResultOf<Id>> {
  speak({ language, numbers: "de-DE" });
  const { outcome } = await runOn(book, id, {}, { language: "de" });
  if (outcome.kind !== "done") throw new Error(`Not done: ${JSON.stringify(outcome)}`);
  return outcome.result;
}
