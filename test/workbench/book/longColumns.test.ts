import { calculateFormulas } from "@cj-tech-master/excelts/formula";
import type { Book } from "../../../src/workbench/book/Book";
import { CalculationView } from "../../../src/workbench/book/calculation/CalculationView";
import { recalculate } from "../../../src/workbench/book/recalculate";
import { columnFormulas, results, scoreBook } from "./scoreBook";

/** What the formula engine comes to without any help. */
function engineAlone(book: Book): Book {
  const view = new CalculationView(book);
  view.refresh();
  calculateFormulas(view);
  return book;
}

test("long columns come to the same as the engine alone, cell by cell", () => {
  const ofTable = '=IF([@F0]=0,"",INDEX(VF_Ratings[#Data],[@F0],MATCH("Revenue",VF_Ratings[#Headers],0)))';
  const asLibreOfficeReadsIt = ofTable.replace(/#Data|#Headers/g, "[$&]");
  const formulas = [...columnFormulas, ofTable, asLibreOfficeReadsIt];
  const helped = scoreBook(330, formulas);
  recalculate(helped);
  const alone = engineAlone(scoreBook(330, formulas));
  const { length } = formulas;
  expect(results(helped, 1, length)).toEqual(results(alone, 1, length));
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
