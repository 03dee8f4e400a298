import type { Book } from "../../../src/workbench/book/Book";
import { addTable } from "../../../src/workbench/book/addTable";
import type { CellValue } from "../../../src/workbench/book/CellStore";
import { newBook } from "../../../src/workbench/book/newBook";
import { newSheet } from "../../../src/workbench/book/newSheet";

type Row = (string | number | undefined)[];

/** A sheet of ratings, and one of scores with these formulas in each row ("{row}" and "{above}" are numbers of rows). */
export function scoreBook(accounts: number, formulas: readonly string[]): Book {
  const book = newBook("scores.xlsx");
  const [ratings, scores] = [newSheet("Ratings"), newSheet("Scores")];
  book.sheets = [ratings, scores];
  // A text, a blank and ties stand among the ratings, and the accounts in another order than on the other sheet.
  const rating = (at: number) =>
    at % 17 === 3 ? undefined : at % 23 === 5 ? "n/a" : ((at * 7) % 19) / 2 + 0.5;
  const given = Array.from({ length: accounts }, (_, at): Row => {
    const account = (at * 7) % accounts;
    return [`Account ${account}${account % 40 === 9 ? "?" : ""}`, rating(account), (account * 13) % 101];
  });
  put(ratings, [["Account", "Growth", "Revenue"], ...given]);
  addTable(book, ratings, { row: 0, column: 0, rows: accounts + 1, columns: 3 }, true, "VF_Ratings");
  const headers = formulas.map((_, at) => `F${at}`);
  const rows = Array.from({ length: accounts }, (_, at): Row => [
    at % 50 === 7 ? "Nobody" : `ACCOUNT ${at}${at % 40 === 9 ? "?" : ""}`,
    rating(at) ?? 4,
    ...formulas.map((formula) =>
      formula.replaceAll("{row}", String(at + 2)).replaceAll("{above}", String(at + 1)),
    ),
  ]);
  put(scores, [["Account", "Points", ...headers], ...rows]);
  const area = { row: 0, column: 0, rows: accounts + 1, columns: 2 + formulas.length };
  addTable(book, scores, area, true, "VF_Scores");
  return book;
}

function put({ cells }: Book["sheets"][number], rows: readonly Row[]): void {
  for (const [row, values] of rows.entries())
    for (const [column, value] of values.entries())
      if (typeof value === "string" && value.startsWith("="))
        cells.setFormula(row, column, { text: value, kind: "plain" });
      else cells.setValue(row, column, value);
}

/** What the formulas of each row came to. */
export function results(book: Book, sheet: number, columns: number): CellValue[][] {
  const { cells } = book.sheets[sheet];
  return Array.from({ length: cells.rowCount - 1 }, (_, at) =>
    Array.from({ length: columns }, (_unused, column) => cells.value(at + 1, column + 2)),
  );
}

/** Formulas that look through columns in every shape that is worked out from an index; made for 330 accounts. */
export const columnFormulas: readonly string[] = [
  "=IFERROR(MATCH([@Account],VF_Ratings[Account],0),0)",
  '=IF([@F0]=0,"",IF(INDEX(VF_Ratings[Growth],[@F0])="","",INDEX(VF_Ratings[Growth],[@F0])))',
  "=INDEX(VF_Ratings[Revenue],MATCH([@Account],VF_Ratings[Account],0))",
  "=RANK.EQ([@Points],VF_Scores[Points])",
  '=IFERROR(RANK.EQ([@F1],[F1]),"none")',
  "=RANK(B{row},$B$2:$B$331,1)",
  '=COUNTIF([Points],">="&[@Points])+COUNTIF($B$2:$B$331,"<5")',
  '=COUNTIFS(VF_Ratings[Account],[@Account],VF_Ratings[Revenue],">20")',
  "=SUMIF(VF_Ratings[Account],[@Account],VF_Ratings[Revenue])",
  '=SUMIFS(VF_Ratings[Revenue],VF_Ratings[Account],[@Account],VF_Ratings[Revenue],"<>13")',
  '=IF([@Points]>=MEDIAN([Points]),"Grow","Maintain")',
  "=[@Points]/SUM([Points])+MAX([Points])-AVERAGE(VF_Scores[Points])",
  "=PERCENTILE.INC(VF_Scores[Points],0.95)-COUNT(VF_Ratings[Growth])",
  '=MATCH(SUBSTITUTE([@Account],"?","~?"),VF_Ratings[Account],0)',
];
