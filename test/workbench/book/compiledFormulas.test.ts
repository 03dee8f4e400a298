import { calculateFormulas } from "@cj-tech-master/excelts/formula";
import type { Book } from "../../../src/workbench/book/Book";
import { CalculationView } from "../../../src/workbench/book/calculation/CalculationView";
import { recalculate } from "../../../src/workbench/book/recalculate";
import { results, scoreBook } from "./scoreBook";

/** Formulas that are worked out without the engine, on numbers, texts, blanks, errors, TRUE and FALSE. */
const formulas: readonly string[] = [
  '=INDEX(VF_Ratings[Growth],MOD({row},320)+1)&""',
  '=CHOOSE(MOD({row},8)+1,[@Points],"","n/a"," 12.5 ","5%",TRUE,1/0,NA())',
  '=IF([@F1]="","none",[@F1])',
  "=-[@F1]+2*[@F0]-1/[@Points]",
  "=[@F1]/([@Points]-4)",
  '=IFERROR(VALUE([@F1]),"no number")',
  '=AND([@F0]>=4,[@F1]<>"n/a",NOT([@F0]=5))',
  '=OR([@F1]="N/A",[@F1]<[@F0])',
  '=[@Account]&" has "&[@F1]&"%"',
  "=ROUND(([@F0]-4)/3,2)+ROUND(-[@Points]*100.5,-2)+ABS(-[@F0])",
  '=IF(ISERROR([@F1]),"error",IF(ISNUMBER([@F1]),"number","else"))',
  "=IF([@F0]>3,[@Points])",
  '=SUMPRODUCT($B$2:$C$2,$B{row}:$C{row})+SUMPRODUCT($B$2:$C$2,--($B{row}:$C{row}<>""))',
  "=SUMPRODUCT(([@F0]>2)*($B{row}:$C{row}))",
  "=SUM($B{row}:$D{row})",
  '=IF([@F0]="",NA(),COUNT($B{row}:$D{row}))',
  "=B{above}",
  "=IFERROR(INDEX(VF_Ratings[Revenue],[@F0]*60),-1)",
  "=IFERROR(RANK.EQ([@F1],[F1]),-1)",
  '=(1+2)*3-"4"+[@F0]%',
  "=1<2=TRUE",
  '=IF([@F1]>"m","text or truth",[@F1]>=2)',
];

/** What the formula engine comes to without any help. */
function engineAlone(book: Book): Book {
  const view = new CalculationView(book);
  view.refresh();
  calculateFormulas(view);
  return book;
}

test("formulas that are worked out without the engine come to the same, cell by cell", () => {
  const helped = scoreBook(330, formulas);
  recalculate(helped);
  const found = results(helped, 1, formulas.length);
  const wanted = results(engineAlone(scoreBook(330, formulas)), 1, formulas.length);
  for (const [at, formula] of formulas.entries())
    expect([formula, ...found.map((row) => row[at])]).toEqual([formula, ...wanted.map((row) => row[at])]);
});

test("columns are worked out in the order in which they look at each other, wherever they stand", () => {
  const texts = ["=[@F1]+1", "=IF([@F2]>0,[@F2]*2,0)", "=$B{row}-3", '=E{above}&"!"'];
  const book = scoreBook(2_000, texts);
  recalculate(book);
  const { cells } = book.sheets[1];
  const wrong = Array.from({ length: 2_000 }, (_, at) => at + 1).filter((row) => {
    if (typeof cells.value(row, 1) === "string" || typeof cells.value(row - 1, 1) === "string") return false;
    const rest = Number(cells.value(row, 1)) - 3;
    const above = row === 1 ? "F2" : Number(cells.value(row - 1, 1)) - 3;
    const wanted = [(rest > 0 ? rest * 2 : 0) + 1, rest > 0 ? rest * 2 : 0, rest, `${above}!`];
    return wanted.some((value, at) => cells.value(row, at + 2) !== value);
  });
  expect(wrong).toEqual([]);
});

test("a formula that comes to a blank cell is 0, and so it is for others", () => {
  const book = scoreBook(3_000, ["=Z{row}", '=IF([@F0]="","blank",[@F0]+1)']);
  recalculate(book);
  expect(results(book, 1, 2)[7]).toEqual([0, 1]);
});
