import { english } from "../../src/model/languages/english";
import { speak } from "../../src/model/languages/speech";
import { learn } from "../../src/model/languages/translations";
import type { Book } from "../../src/workbench/book/Book";
import { makeBook } from "../workbench/makeBook";
import { recalculate } from "../../src/workbench/book/recalculate";
import { resultOf, sheetNamed, valuesAt } from "./workbench";

jest.setTimeout(60_000);

const accounts = ["Alpha", "Beta", "Gamma", "Delta", "Epsilon"];

/** A book with one criterion a side, on which these accounts are rated alike. */
function rated(marks: readonly (number | "")[]): Book {
  return makeBook(
    {
      Criteria: [
        ["Criterion", "Dimension", "Weight"],
        ["Fit", "Growth", 50],
        ["Vision", "Harmony", 50],
      ],
      Ratings: [["Account", "Fit", "Vision"], ...marks.map((mark, at) => [accounts[at], mark, mark])],
    },
    { tables: { VF_Criteria: "Criteria!A1:C3", VF_Ratings: `Ratings!A1:C${marks.length + 1}` } },
  );
}

const finding = (book: Book) => valuesAt(book, "Scoring matrix", "B3").flat().join();

test.each<[readonly (number | "")[], string]>([
  [[8], "Alpha leads with 8.00; in Grow: 1 of 1 accounts."],
  [[8, ""], "Alpha leads with 8.00; in Grow: 1 of 1 accounts."],
  [[3, 8], "Beta leads with 8.00, before Alpha (3.00); in Grow: 1 of 2 accounts."],
  [[3, 8, 7], "Beta leads with 8.00, before Gamma (7.00) and Alpha (3.00); in Grow: 2 of 3 accounts."],
  [[8, 8, 2], "Alpha and Beta lead with 8.00; in Grow: 2 of 3 accounts."],
  [[8, 8, 8, 2], "Alpha, Beta and Gamma lead with 8.00; in Grow: 3 of 4 accounts."],
  [[8, 8, 8, 8, 2], "Alpha, Beta and 2 others lead with 8.00; in Grow: 4 of 5 accounts."],
])("ratings of %j: %s", async (marks, sentence) => {
  const book = rated(marks);
  await resultOf(book, "scoreAccounts");
  expect(finding(book)).toBe(sentence);
});

test("a language may have its words in another order, and the sentence follows the ratings all the same", async () => {
  const { scoreSheet } = english;
  const turned = {
    ...scoreSheet.finding,
    leadOneOfTwo: "Vor {second} ({secondScore}) liegt mit {score} “{first}”",
    withQuadrant: "Von {accounts} sind {inside} in {quadrant}. {lead}.",
  };
  learn("de", { ...english, scoreSheet: { ...scoreSheet, finding: turned } });
  const book = rated([3, 8]);
  speak({ language: "de", numbers: "en-US" });
  try {
    await resultOf(book, "scoreAccounts");
  } finally {
    speak({ language: "en", numbers: "en-US" });
  }
  expect(finding(book)).toBe("Von 2 sind 1 in Grow. Vor Alpha (3.00) liegt mit 8.00 “Beta”.");
  sheetNamed(book, "Ratings").cells.setValue(1, 1, 10);
  sheetNamed(book, "Ratings").cells.setValue(1, 2, 10);
  recalculate(book);
  expect(finding(book)).toBe("Von 2 sind 2 in Grow. Vor Beta (8.00) liegt mit 10.00 “Alpha”.");
});
