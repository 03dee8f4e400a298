import { readRatings } from "../../../src/intake/scores/readRatings";
import type { Cell } from "../../../src/model/cells";
import { criterion } from "../../analyses/scores/criterion";
import { german, snapshotOf, type BookLiteral } from "../snapshotOf";

const scale = { lowest: 1, highest: 10 };
const criteria = [criterion("Fit"), criterion("Vision")];
const known = { names: ["Alpha", "Beta"], keys: ["alpha", "beta"] };

const bookWith = (rows: Cell[][], book?: BookLiteral) =>
  snapshotOf({ Ratings: { cells: rows, tables: { VF_Ratings: `A1:C${rows.length}` } } }, book);

const read = (rows: Cell[][], book?: BookLiteral) => readRatings(bookWith(rows, book), criteria, scale);

const header = ["Account", "Fit", "Vision"];

test("one array a criterion, NaN where there is no rating, and each of those is noted with its cell", () => {
  const { ratings, notes } = read([header, ["Alpha", 8, ""], ["Beta", "", 3]]);
  expect(ratings.accounts).toEqual(["Alpha", "Beta"]);
  expect(ratings.marks.map((each) => [...each])).toEqual([
    [8, NaN],
    [NaN, 3],
  ]);
  expect(notes.map(({ code, address }) => [code, address])).toEqual([
    ["missingRating", "Ratings!C2"],
    ["missingRating", "Ratings!B3"],
  ]);
});

test("an account without any rating is told once, not cell by cell", () => {
  const { notes } = read([header, ["Alpha", 8, 2], ["Beta", "", ""], ["Gamma", "", ""]]);
  expect(notes.map(({ text }) => text)).toEqual([
    "Accounts without any rating: 2 in all, such as Beta, Gamma. They have no score yet.",
  ]);
});

test("rows right below the table are no part of it, and are named; a remark is none", () => {
  const rows = [header, ["Alpha", 8, 2], ["Beta", 3, 3], ["Gamma", 1, ""], ["rated in May", "", ""]];
  const book = snapshotOf({ Ratings: { cells: rows, tables: { VF_Ratings: "A1:C2" } } });
  const { ratings, notes } = readRatings(book, criteria, scale);
  expect(ratings.accounts).toEqual(["Alpha"]);
  expect(notes.map(({ text }) => text)).toEqual([
    "Ratings!A3:C4 lies below the table VF_Ratings and was not read. Extend the table to include it.",
  ]);
});

test("ratings typed as text are read and noted; words and errors count as missing", () => {
  const { ratings, notes } = read([header, ["Alpha", "7,5", "good"], ["Beta", "#N/A", 2]], {
    culture: german,
  });
  expect(ratings.marks.map((each) => [...each])).toEqual([
    [7.5, NaN],
    [NaN, 2],
  ]);
  expect(notes.map(({ code, address }) => [code, address])).toEqual([
    ["textNumber", "Ratings!B2"],
    ["notANumber", "Ratings!C2"],
    ["errorValue", "Ratings!B3"],
  ]);
});

test("ratings outside the scale are a Problem that names the cells", () => {
  expect(() => read([header, ["Alpha", 11, 2], ["Beta", 3, 0], ["Gamma", -1, 3]])).toThrow(
    "Ratings!B2 holds the rating 11 for “Fit”, which is outside the scale of 1 to 10. So do Ratings!C3, Ratings!B4. " +
      "Put it right, or change the setting Rating scale.",
  );
});

test("an account that stands twice counts once, by its first row", () => {
  const { ratings, notes } = read([header, ["Alpha", 8, 2], [" ALPHA", 1, 1]]);
  expect(ratings.accounts).toEqual(["Alpha"]);
  expect(ratings.marks[0][0]).toBe(8);
  expect(notes[0]).toMatchObject({ code: "repeatedAccount", address: "Ratings!A3" });
});

test("accounts of the revenue that lack a row come last, without ratings; strangers are noted", () => {
  const book = bookWith([header, ["Beta", 8, 2], ["Omega", 1, 1]]);
  const { ratings, notes } = readRatings(book, criteria, scale, known);
  expect(ratings.accounts).toEqual(["Beta", "Omega", "Alpha"]);
  expect(ratings.added).toEqual(["Alpha"]);
  expect([...ratings.marks[0]]).toEqual([8, 1, NaN]);
  expect(notes.map(({ code }) => code)).toEqual(["unknownAccounts", "accountsAdded"]);
});

test("a criterion without a column is noted; in a plain range nothing is added", () => {
  const table = snapshotOf({
    R: {
      cells: [
        ["Account", "Fit"],
        ["Beta", 3],
      ],
      tables: { VF_Ratings: "A1:B2" },
    },
  });
  expect(readRatings(table, criteria, scale).notes.map(({ code }) => code)).toEqual(["noRatingsColumn"]);
  const range = snapshotOf({
    R: {
      cells: [
        ["Account", "Fit"],
        ["Beta", 3],
      ],
    },
  });
  const { ratings, notes } = readRatings(range, criteria, scale, known);
  expect(ratings.accounts).toEqual(["Beta"]);
  expect(notes.map(({ code }) => code)).toEqual(["noColumnInRange", "accountsNotAdded"]);
});

test("criteria that come from the revenue ask for no column", () => {
  const fed = [criterion("Fit"), criterion("Momentum", { source: "CAGR" })];
  const book = snapshotOf({
    R: {
      cells: [
        ["Account", "Fit"],
        ["Beta", 3],
      ],
      tables: { VF_Ratings: "A1:B2" },
    },
  });
  const { ratings, notes } = readRatings(book, fed, scale);
  expect([...ratings.marks[1]]).toEqual([NaN]);
  expect(notes).toEqual([]);
});

test("without a table all accounts of the revenue wait to be rated", () => {
  const { ratings } = readRatings(snapshotOf({ S: { cells: [["x"]] } }), criteria, scale, known);
  expect(ratings).toMatchObject({ accounts: ["Alpha", "Beta"], added: ["Alpha", "Beta"] });
  expect(ratings.found).toBeUndefined();
});

test.each(["Customer", "CustomerName", "Kunde", "Firma"])("the accounts may be headed %s", (account) => {
  const cells = [
    [account, "Fit"],
    ["Beta", 3],
  ];
  const { ratings } = readRatings(snapshotOf({ R: { cells } }), criteria, scale);
  expect(ratings.accounts).toEqual(["Beta"]);
  expect(ratings.found?.accountColumn).toEqual({ name: account, column: 0 });
  const table = snapshotOf({ R: { cells, tables: { VF_Ratings: "A1:B2" } } });
  expect([...readRatings(table, criteria, scale).ratings.marks[0]]).toEqual([3]);
});
