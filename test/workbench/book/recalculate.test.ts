import type { CellStore } from "../../../src/workbench/book/CellStore";
import { recalculate } from "../../../src/workbench/book/recalculate";
import { makeBook } from "../makeBook";

const sales = [
  ["Account", "1997", "Weight"],
  ["QUICK-Stop", 61110, 0.5],
  ["Ernst Handel", 48096, 0.25],
  ["Bon app'", 11208, 0.25],
];

function valueOf(formula: string): unknown {
  const book = makeBook({ Sales: sales, Sums: [[formula]] }, { tables: { VF_Sales: "Sales!A1:C4" } });
  return book.sheets[1].cells.value(0, 0);
}

test.each<[string, unknown]>([
  ["=SUM(VF_Sales[1997])", 120414],
  ["=SUMPRODUCT(VF_Sales[1997],VF_Sales[Weight])", 45381],
  ["=INDEX(VF_Sales[Account],MATCH(48096,VF_Sales[1997],0))", "Ernst Handel"],
  ["=ROUND(2/3,2)", 0.67],
  ['=IF(Sales!B2>5,"yes","no")', "yes"],
  ['=IFERROR(1/0,"none")', "none"],
  ["=ROWS(VF_Sales)", 3],
  ["=COLUMNS(VF_Sales[#All])", 3],
  ["=RANK(Sales!B3,Sales!B2:B4)", 2],
  ['=XLOOKUP("Bon app\'",VF_Sales[Account],VF_Sales[1997])', 11208],
  ['=COUNTIF(Sales!A:A,"*o*")', 3],
  ["=SUBTOTAL(109,VF_Sales[1997])", 120414],
  ["=Sales!Z99", 0],
  ["=1/0", { error: "#DIV/0!" }],
  ["=NOSUCHFUNCTION(1)", { error: "#NAME?" }],
])("%s", (formula, value) => {
  expect(valueOf(formula)).toEqual(value);
});

test.each<[string, unknown]>([
  ['=COUNTIF(VF_One[Account],"Alpha")', 1],
  ["=COUNTIFS(VF_One[1997],1)", 0],
  ["=INDEX(VF_One[Account],1)", "Alpha"],
  ["=INDEX(VF_One[Account],2)", { error: "#REF!" }],
  ["=MATCH(5,VF_One[1997],0)", 1],
  ['=SUMIF(VF_One[Account],"Alpha",VF_One[1997])', 5],
  ["=VF_One[1997]+1", 6],
  ["=VF_One[1997]", 5],
  ['=IF(VF_One[1997]>4,"VF_One[1997]","")', "VF_One[1997]"],
])("a column of a table of one row is an area: %s is %j", (formula, expected) => {
  const one = [["Account", "1997"], ["Alpha", 5], [formula]];
  const book = makeBook({ "It's": one }, { tables: { VF_One: "It's!A1:B2" } });
  expect(book.sheets[0].cells.value(2, 0)).toEqual(expected);
});

test("a formula of its own row reads its own row", () => {
  const book = makeBook(
    {
      S: [
        ["Account", "Revenue", "Double"],
        ["A", 2, "=[@Revenue]*2"],
        ["B", 3, "=T[[#This Row],[Revenue]]*2"],
      ],
    },
    { tables: { T: "S!A1:C3" } },
  );
  expect([1, 2].map((row) => book.sheets[0].cells.value(row, 2))).toEqual([4, 6]);
});

test("several columns of the formula's own row are that row alone", () => {
  const book = makeBook(
    {
      S: [
        ["Account", "Fit", "Price pressure", "Sum", "Weighted"],
        ["A", 2, 5, "=SUM([@Fit]:[@[Price pressure]])", "=SUMPRODUCT({2,1},[@[Fit]:[Price pressure]])"],
        ["B", 3, 7, "=SUM(T[@[Fit]:[Price pressure]])", "=SUM(T[[#This Row],[Fit]:[Price pressure]])"],
      ],
      Elsewhere: [["=SUM(T[Fit])", '="[@[Fit]:[Price pressure]]"']],
    },
    { tables: { T: "S!A1:E3" } },
  );
  const { cells } = book.sheets[0];
  expect([cells.value(1, 4), cells.value(2, 3), cells.value(2, 4)]).toEqual([9, 10, 10]);
  expect(book.sheets[1].cells.value(0, 1)).toBe("[@[Fit]:[Price pressure]]");
});

test("names may hold a number, a range or a formula", () => {
  const book = makeBook({ S: [[1, "=Line*10", "=SUM(Both)", "=Twice"], [2]] });
  const name = (text: string, formula: string) => ({ name: text, formula, visible: true, comment: "" });
  book.names = [name("Line", "=0.8"), name("Both", "=S!$A$1:$A$2"), name("Twice", "=S!$A$2*2")];
  recalculate(book);
  expect([1, 2, 3].map((column) => book.sheets[0].cells.value(0, column))).toEqual([8, 3, 4]);
});

test("a function nobody knows keeps the value that the file had", () => {
  const book = makeBook({ S: [[1]] });
  const { cells } = book.sheets[0];
  cells.setFormula(0, 1, { text: "=STOCKHISTORY(A1)", kind: "plain" });
  cells.setValue(0, 1, 42);
  recalculate(book);
  expect(cells.value(0, 1)).toBe(42);
});

test("a spill grows, shrinks and gives way to what is typed into it", () => {
  const book = makeBook({ S: [["A", "=UNIQUE(A1:A3)", "=ROWS(B1#)"], ["B"], ["C"]] });
  const { cells } = book.sheets[0];
  const spilled = () => [0, 1, 2].map((row) => cells.value(row, 1));
  expect(spilled()).toEqual(["A", "B", "C"]);
  expect(cells.formula(0, 1)).toEqual({ text: "=UNIQUE(A1:A3)", kind: "dynamic", ref: "B1:B3" });
  cells.setValue(2, 0, "A");
  recalculate(book);
  expect(spilled()).toEqual(["A", "B", undefined]);
  cells.setValue(1, 1, "mine");
  recalculate(book);
  expect(spilled()).toEqual([{ error: "#SPILL!" }, "mine", undefined]);
  cells.setValue(1, 1, undefined);
  recalculate(book);
  expect(spilled()).toEqual(["A", "B", undefined]);
});

test("an array formula fills its own area", () => {
  const book = makeBook({ S: [[1], [2]] });
  const { cells } = book.sheets[0];
  cells.setFormula(0, 1, { text: "=A1:A2*10", kind: "array", ref: "B1:B2" });
  recalculate(book);
  expect([cells.value(0, 1), cells.value(1, 1)]).toEqual([10, 20]);
});

describe("over a long range, which is not handed to the engine", () => {
  const rows = Array.from({ length: 3_000 }, (_, at) => [`Account ${at}`, at % 5 === 0 ? "" : at, at === 7]);
  const sum = rows.reduce((total, [, amount]) => total + (typeof amount === "number" ? amount : 0), 0);
  const over = (formula: string, change: (cells: CellStore) => void = () => undefined) => {
    const book = makeBook({ Long: rows, Sums: [[formula]] });
    change(book.sheets[0].cells);
    recalculate(book);
    return book.sheets[1].cells.value(0, 0);
  };

  test.each<[string, unknown]>([
    ["=SUM(Long!A1:C3000)", sum],
    ['=SUMIF(Long!$A$1:$C$3000,"<1E+300")', sum],
    ['=COUNTIF(Long!B:B,"<10")', 8],
    ["=-COUNT(Long!A1:C3001)", -2400],
    ['=COUNTIF(Long!A1:A3000,"?*")+COUNTIF(Long!A1:A2,"?*")', 3002],
    ["=COUNTBLANK(Long!A1:A4000)+COUNTBLANK(Long!Z1:Z3)", 1003],
    ['=IF(AND(COUNT(Long!B1:B3000)=2400,SUM(Long!B1:B3000)>0),"SUM("&Long!A2,0)', "SUM(Account 1"],
    ['=COUNTIF(Long!A1:A3000,"Account 1*")', 1111],
    ["=SUM(Long!A1:C3000,1)", sum + 1],
  ])("%s", (formula, value) => {
    expect(over(formula)).toEqual(value);
  });

  test("what other formulas give there is summed after they are calculated", () => {
    const twice = (cells: CellStore) =>
      cells.setFormula(0, 1, { text: "=1000+COUNTIF(C1:C3000,TRUE)", kind: "plain" });
    expect(over("=SUM(Long!B1:B3000)", twice)).toBe(sum + 1001);
  });

  test("an error among the cells spoils a sum and no count", () => {
    const spoil = (cells: CellStore) => cells.setValue(5, 1, { error: "#N/A" });
    expect(over("=SUM(Long!B1:B3000)", spoil)).toEqual({ error: "#N/A" });
    expect(over("=COUNT(Long!B1:B3000)", spoil)).toBe(2400);
  });
});

test("12,000 different formulas are all calculated, which is more than the engine keeps in mind", () => {
  const rows = Array.from({ length: 6_000 }, (_, at) => [at, `=A${at + 1}+1`, `=B${at + 1}*2`]);
  const { cells } = makeBook({ S: rows }).sheets[0];
  const wrong = rows.filter(([at], row) => cells.value(row, 2) !== (Number(at) + 1) * 2);
  expect(wrong).toEqual([]);
});
