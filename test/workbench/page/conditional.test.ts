import type { ConditionalRule } from "../../../src/workbench/book/ConditionalFormat";
import { newBook } from "../../../src/workbench/book/newBook";
import { conditionalLooks } from "../../../src/workbench/page/conditional/conditionalLooks";

/** The looks of A1:A5, which hold 10, 20, 30, 40 and the text "n/a", under these rules. */
function looks(...rules: ConditionalRule[]) {
  const book = newBook("book.xlsx");
  const [sheet] = book.sheets;
  [10, 20, 30, 40, "n/a"].forEach((value, row) => sheet.cells.setValue(row, 0, value));
  const areas = [{ row: 0, column: 0, rows: 5, columns: 1 }];
  rules.forEach((rule, at) =>
    sheet.conditionalFormats.push({ id: String(at), areas, stopIfTrue: false, rule }),
  );
  const lookAt = conditionalLooks(book, sheet);
  return [0, 1, 2, 3, 4].map((row) => lookAt(row, 0));
}

const automatic = { type: "Automatic" };

test("a data bar is as long as its number among those from 0 to the largest", () => {
  const shown = looks({
    type: "DataBar",
    color: "#C9D6DF",
    gradient: false,
    barOnly: false,
    direction: "Context",
    lower: automatic,
    upper: automatic,
  });
  expect(shown.map((look) => look?.bar?.to)).toEqual([0.25, 0.5, 0.75, 1, undefined]);
});

test("a colour scale goes from colour to colour; the middle is the median", () => {
  const shown = looks({
    type: "ColorScale",
    minimum: { type: "LowestValue", color: "#FF0000" },
    midpoint: { type: "Percentile", formula: "50", color: "#FFFFFF" },
    maximum: { type: "HighestValue", color: "#0000FF" },
  });
  expect(shown.map((look) => look?.format.fill)).toEqual([
    "#FF0000",
    "#FFAAAA",
    "#AAAAFF",
    "#0000FF",
    undefined,
  ]);
});

test("an icon tells the third a number is in", () => {
  const shown = looks({
    type: "IconSet",
    style: "ThreeArrows",
    reversed: false,
    iconOnly: false,
    criteria: [
      { type: "Invalid", operator: "GreaterThanOrEqual", formula: "" },
      { type: "Percent", operator: "GreaterThanOrEqual", formula: "33" },
      { type: "Percent", operator: "GreaterThanOrEqual", formula: "67" },
    ],
  });
  expect(shown.map((look) => look?.icon?.label)).toEqual(["down", "level", "level", "up", undefined]);
});

test("of two rules that disagree the first one wins, and both are heard", () => {
  const shown = looks(
    { type: "CellValue", operator: "GreaterThan", formula1: "=25", format: { color: "#0B3C5D" } },
    { type: "CellValue", operator: "GreaterThan", formula1: "=5", format: { color: "#B5473C", bold: true } },
  );
  expect(shown[0]?.format).toEqual({ color: "#B5473C", bold: true });
  expect(shown[3]?.format).toEqual({ color: "#0B3C5D", bold: true });
});

test("a formula is meant from the first cell of its area and moves with the cell", () => {
  const rule: ConditionalRule = {
    type: "Custom",
    formula: "=$A1>AVERAGE($A$1:$A$4)",
    format: { bold: true },
  };
  expect(looks(rule).map((look) => look?.format.bold === true)).toEqual([false, false, true, true, true]);
});

test("text, the top two and what is below average are found", () => {
  const found = (rule: ConditionalRule) => looks(rule).map((look) => look?.format.bold === true);
  const format = { bold: true };
  expect(found({ type: "ContainsText", operator: "Contains", text: "N/", format })).toEqual([
    false,
    false,
    false,
    false,
    true,
  ]);
  expect(found({ type: "TopBottom", rank: 2, order: "TopItems", format })).toEqual([
    false,
    false,
    true,
    true,
    false,
  ]);
  expect(found({ type: "PresetCriteria", criterion: "BelowAverage", format })).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});
