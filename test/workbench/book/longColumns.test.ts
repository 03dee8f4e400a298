import { calculateFormulas } from "@cj-tech-master/excelts/formula";
import type { Book } from "../../../src/workbench/book/Book";
import { addTable } from "../../../src/workbench/book/addTable";
import { CalculationView } from "../../../src/workbench/book/calculation/CalculationView";
import { newBook } from "../../../src/workbench/book/newBook";
import { newSheet } from "../../../src/workbench/book/newSheet";
import { recalculate } from "../../../src/workbench/book/recalculate";

type Row = (string | number | undefined)[];

/** A sheet of ratings, and one of scores with these formulas in each row ("{row}" and "{above}" are numbers of rows). */
function scoreBook(accounts: number, formulas: readonly string[]): Book {
  const book = newBook("scores.xlsx");
  const [ratings, scores] = [newSheet("Ratings"), newSheet("Scores")];
  book.sheets = [ratings, scores];
  // A text, a blank and ties stand among the ratings, and the accounts in another order than on the other sheet.
  const rating = (at: number) =>
    at % 17 === 3 ? undefined : at % 23 === 5 ? "n/a" : ((at * 7) % 19) / 2 + 0.5;
  const given = Array.from({ length: accounts }, (_, at): Row => {
    const account = (at * 7) % accounts;
    return [`Account ${account}`, rating(account), (account * 13) % 101];
  });
  put(ratings, [["Account", "Growth", "Revenue"], ...given]);
  addTable(book, ratings, { row: 0, column: 0, rows: accounts + 1, columns: 3 }, true, "VF_Ratings");
  const headers = formulas.map((_, at) => `F${at}`);
  const rows = Array.from({ length: accounts }, (_, at): Row => [
    at % 50 === 7 ? "Nobody" : `ACCOUNT ${at}`,
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

function results(book: Book, sheet: number, columns: number): unknown[] {
  const { cells } = book.sheets[sheet];
  return Array.from({ length: cells.rowCount - 1 }, (_, at) =>
    Array.from({ length: columns }, (_unused, column) => cells.value(at + 1, column + 2)),
  );
}

/** What the formula engine comes to without any help. */
function engineAlone(book: Book): Book {
  const view = new CalculationView(book);
  view.refresh();
  calculateFormulas(view);
  return book;
}

test("long columns come to the same as the engine alone, cell by cell", () => {
  const formulas = [
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
  ];
  const helped = scoreBook(330, formulas);
  recalculate(helped);
  const alone = engineAlone(scoreBook(330, formulas));
  expect(results(helped, 1, formulas.length)).toEqual(results(alone, 1, formulas.length));
});

test("what a column looks at is calculated before it, however late it stands", () => {
  const book = scoreBook(1200, [
    "=RANK.EQ([@F1],[F1])",
    "=[@F2]*2",
    "=IFERROR(INDEX(VF_Ratings[Revenue],MATCH([@Account],VF_Ratings[Account],0)),-1)",
  ]);
  book.sheets[1].cells.setFormula(0, 8, { text: "=MAX(VF_Scores[F0])", kind: "plain" });
  recalculate(book);
  const { cells } = book.sheets[1];
  const doubled = Array.from({ length: 1200 }, (_, at) => Number(cells.value(at + 1, 3)));
  expect([cells.value(1, 4), doubled[0], doubled[7]]).toEqual([0, 0, -2]);
  const rankOf = (value: number) => doubled.filter((each) => each > value).length + 1;
  expect(cells.value(1, 2)).toBe(rankOf(0));
  expect(cells.value(8, 2)).toBe(rankOf(-2));
  expect(cells.value(0, 8)).toBe(rankOf(-2));
});

test("columns that look at each other's rows above are left to the engine", () => {
  const formulas = ["=COUNTIF($D$1:D{above},[@Points])", "=[@F0]+[@Points]"];
  const helped = scoreBook(1500, formulas);
  recalculate(helped);
  expect(results(helped, 1, 2)).toEqual(results(engineAlone(scoreBook(1500, formulas)), 1, 2));
});

test("10,000 accounts with look-ups, scores and ranks are calculated in seconds", () => {
  const book = scoreBook(10_000, [
    "=IFERROR(MATCH([@Account],VF_Ratings[Account],0),0)",
    '=IF([@F0]=0,"",INDEX(VF_Ratings[Growth],[@F0]))',
    '=IF(COUNT([@F1])=0,"",[@F1]*0.6+[@Points]*0.4)',
    '=IF([@F2]="","",RANK.EQ([@F2],[F2]))',
    '=IF([@F2]="","",IF([@F2]>=MEDIAN([F2]),"Grow","Maintain"))',
  ]);
  const start = performance.now();
  recalculate(book);
  const seconds = (performance.now() - start) / 1000;
  const { cells } = book.sheets[1];
  const ranks = Array.from({ length: 10_000 }, (_, at) => cells.value(at + 1, 5));
  const scored = ranks.filter((value) => typeof value === "number");
  expect(Math.min(...scored)).toBe(1);
  expect(scored.length).toBeGreaterThan(8_000);
  expect(seconds).toBeLessThan(60);
  process.stderr.write(`  10,000 accounts: ${seconds.toFixed(1)} s\n`);
}, 120_000);
