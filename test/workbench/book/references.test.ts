import { moveFormula } from "../../../src/workbench/book/moveFormula";
import { mapReferences, parseReferences, writeReference } from "../../../src/workbench/book/references";

const found = (formula: string) =>
  parseReferences(formula).flatMap((piece) => (typeof piece === "string" ? [] : [writeReference(piece)]));

test.each<[string, string[]]>([
  ["=A1+$B$2", ["A1", "$B$2"]],
  ["=SUM(A1:B9)*C$3", ["A1:B9", "C$3"]],
  ["=SUM(A:A,$2:3)", ["A:A", "$2:3"]],
  ["=Sheet1!A1&'My sheet'!B2:C3", ["Sheet1!A1", "'My sheet'!B2:C3"]],
  ["='It''s'!A1", ["'It''s'!A1"]],
  ['="A1"&A2', ["A2"]],
  ["=LOG10(A1)+TAXES2024+A1B", ["A1"]],
  ["=Sales[Revenue]+Sales[[#This Row],[A1]]+[@B2]", []],
  ["=[1]Sheet1!A1+Sheet1:Sheet3!A1", []],
  ["=XFE1+A1048577+AAAA1", []],
  ["=Umsätze!A1", ["Umsätze!A1"]],
])("%s refers to %j", (formula, references) => {
  expect(found(formula)).toEqual(references);
});

test("whatever a formula holds, it is put together again as it was", () => {
  const formula = `=IF('a b'!$A1:B$2="x""A1",Sales[[#All],[a ']b]],{1,2;3,4})+SUM(1:1)%`;
  expect(mapReferences(formula, (reference) => reference)).toBe(formula);
});

test("copied formulas move their relative references, and lose those that leave the sheet", () => {
  expect(moveFormula("=A1+$A1+A$1+$A$1", 2, 1)).toBe("=B3+$A3+B$1+$A$1");
  expect(moveFormula("=SUM(B:B)+SUM(2:2)", 1, 1)).toBe("=SUM(C:C)+SUM(3:3)");
  expect(moveFormula("=A1", -1, 0)).toBe("=#REF!");
});
