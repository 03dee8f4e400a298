import { buildComboChartModel } from "@cj-tech-master/excelts/chart";
import type { Book, Rect } from "../../../src/workbench/book/Book";
import type { ConditionalRule } from "../../../src/workbench/book/ConditionalFormat";
import { internStyle } from "../../../src/workbench/book/internStyle";
import { newId } from "../../../src/workbench/book/newId";
import type { Shape } from "../../../src/workbench/book/Shape";
import { makeBook } from "../makeBook";

const area = (row: number, column: number, rows: number, columns: number): Rect => ({
  row,
  column,
  rows,
  columns,
});

/** A workbook with one of everything that the model can hold. */
export function everythingBook(): Book {
  const book = makeBook(
    {
      Revenue: [
        ["Account", "1996", "1997", "Share"],
        ["QUICK-Stop", 12345.5, 61109.91, "=C2/SUM($C$2:$C$4)"],
        ["Ernst Handel", 15568.07, 48096.26, "=C3/SUM($C$2:$C$4)"],
        ["Bon app'", undefined, 11207.94, "=C4/SUM($C$2:$C$4)"],
        ["Total", "=SUM(VF_Revenue[1996])", "=SUM(VF_Revenue[1997])", true, { error: "#N/A" }],
      ],
      "Key accounts": [["It's", "=Revenue!C5"]],
    },
    { tables: { VF_Revenue: "Revenue!A1:D4" }, name: "everything.xlsx" },
  );
  const [revenue, accounts] = book.sheets;
  decorate(book);
  revenue.conditionalFormats = rules.map((rule, index) => ({
    id: newId(),
    areas: [area(1, index % 4, 3, 1), ...(index === 0 ? [area(6, 0, 2, 2)] : [])],
    stopIfTrue: rule.type === "CellValue",
    rule,
  }));
  revenue.validations = [
    {
      areas: [area(1, 5, 3, 1)],
      rule: { list: { inCellDropDown: true, source: "A,B,C" } },
      ignoreBlanks: true,
      prompt: { title: "Tier", message: "Pick a tier", showPrompt: true },
      errorAlert: { title: "No tier", message: "Choose A, B or C", style: "Warning", showAlert: true },
    },
    {
      areas: [area(1, 6, 3, 1)],
      rule: { decimal: { operator: "Between", formula1: 0, formula2: 1 } },
      ignoreBlanks: false,
    },
    { areas: [area(1, 7, 3, 1)], rule: { custom: { formula: "=ISNUMBER(B2)" } }, ignoreBlanks: true },
    {
      areas: [area(1, 8, 3, 1)],
      rule: { list: { inCellDropDown: false, source: "='Key accounts'!$A$1:$A$4" } },
      ignoreBlanks: true,
    },
  ];
  addChart(book);
  accounts.shapes = decisionMap();
  accounts.visibility = "Visible";
  book.names = [
    { name: "Line_A", formula: "=0.8", visible: true, comment: "the vital few" },
    { name: "Local", formula: "=Revenue!$A$1:$B$3", sheetId: revenue.id, visible: false, comment: "" },
  ];
  book.settings.set("sources", { sheet: "Revenue", periods: [1996, 1997] });
  book.customXmlParts.set(newId(), '<rules xmlns="urn:example"><line>0.8</line></rules>');
  book.structureProtected = true;
  book.activeSheetId = accounts.id;
  book.selection = { sheetId: accounts.id, address: "B2:C3" };
  return book;
}

function decorate(book: Book): void {
  const [sheet] = book.sheets;
  const edge = { style: "Continuous", weight: "Thin", color: "#1B2733" } as const;
  const loud = internStyle(book, {
    numberFormat: "0.0%",
    font: {
      name: "Arial",
      size: 9,
      bold: true,
      italic: true,
      strikethrough: true,
      underline: "Double",
      color: "#C96A1B",
    },
    fill: { color: "#0B3C5D", pattern: "Solid" },
    borders: {
      top: edge,
      bottom: { ...edge, style: "Double", weight: "Thick" },
      diagonalUp: { ...edge, style: "Dash" },
    },
    horizontal: "Center",
    vertical: "Top",
    wrap: true,
    rotation: 45,
    shrinkToFit: true,
    locked: false,
    formulaHidden: true,
    quotePrefix: true,
  });
  const quiet = internStyle(book, {
    numberFormat: "#,##0.00 €",
    horizontal: "Left",
    indent: 2,
    rotation: -30,
  });
  const striped = internStyle(book, {
    numberFormat: "General",
    fill: { color: "#C9D6DF", pattern: "LightDown" },
  });
  sheet.cells.setStyle(1, 3, loud);
  sheet.cells.setStyle(2, 2, quiet);
  sheet.cells.setStyle(9, 9, striped);
  sheet.columnWidths.set(0, 150);
  sheet.rowHeights.set(0, 30);
  sheet.hiddenRows.add(7);
  sheet.hiddenColumns.add(11);
  sheet.frozen = { rows: 1, columns: 1 };
  sheet.tabColor = "#0B3C5D";
  sheet.showGridlines = false;
  sheet.merges = [area(20, 0, 1, 3)];
  sheet.tables[0].style = "TableStyleLight1";
  sheet.tables[0].filters.set(0, { values: ["QUICK-Stop", ""] });
  sheet.hyperlinks.set("A2", "https://example.com/?a=1&b=2").set("A3", "#'Key accounts'!A1");
  sheet.customProperties.set("owner", "Vital Few – äöü");
  sheet.page = {
    orientation: "landscape",
    paperSize: 9,
    fitToWidth: 1,
    printArea: "$A$1:$F$40",
    titleRows: "$1:$1",
    centerHorizontally: true,
    margins: { left: 36, right: 36, top: 54, bottom: 54, header: 18, footer: 18 },
    header: { left: "", center: "Tiers && shares", right: "" },
    footer: { left: "&A", center: "", right: "Page &P of &N" },
  };
}

const format = { fill: "#FFEEEE", color: "#B5473C", bold: true, numberFormat: "0.00" };
const rules: ConditionalRule[] = [
  {
    type: "DataBar",
    color: "#C9D6DF",
    gradient: false,
    barOnly: true,
    direction: "LeftToRight",
    lower: { type: "Number", formula: "0" },
    upper: { type: "Automatic" },
  },
  { type: "CellValue", operator: "Between", formula1: "=10", formula2: "=100", format },
  { type: "Custom", formula: "=$B2>10", format },
  { type: "ContainsText", operator: "BeginsWith", text: 'a"b', format },
  { type: "TopBottom", rank: 3, order: "BottomPercent", format },
  { type: "PresetCriteria", criterion: "DuplicateValues", format },
  { type: "PresetCriteria", criterion: "EqualOrAboveAverage", format },
  { type: "PresetCriteria", criterion: "OneStdDevBelowAverage", format },
  { type: "PresetCriteria", criterion: "LastSevenDays", format },
  { type: "PresetCriteria", criterion: "NonBlanks", format },
  {
    type: "ColorScale",
    minimum: { type: "LowestValue", color: "#FFFFFF" },
    midpoint: { type: "Percentile", formula: "50", color: "#C9D6DF" },
    maximum: { type: "Number", formula: "100", color: "#0B3C5D" },
  },
  {
    type: "IconSet",
    style: "ThreeArrows",
    reversed: true,
    iconOnly: true,
    criteria: [
      { type: "Percent", operator: "GreaterThanOrEqual", formula: "=0" },
      { type: "Number", operator: "GreaterThan", formula: "=0.5" },
      { type: "Percentile", operator: "GreaterThanOrEqual", formula: "=90" },
    ],
  },
  {
    type: "IconSet",
    style: "ThreeStars",
    reversed: false,
    iconOnly: false,
    criteria: ["=0", "=33", "=67"].map((formula) => ({
      type: "Percent",
      operator: "GreaterThanOrEqual",
      formula,
    })),
  },
];

function addChart(book: Book): void {
  const model = buildComboChartModel({
    groups: [
      {
        type: "bar",
        barDir: "col",
        series: [
          { name: "Revenue", categories: "Revenue!$A$2:$A$4", values: "Revenue!$C$2:$C$4", fill: "0B3C5D" },
        ],
      },
      {
        type: "line",
        useSecondaryAxis: true,
        series: [
          { name: "Share", categories: "Revenue!$A$2:$A$4", values: "Revenue!$D$2:$D$4", line: "C96A1B" },
        ],
      },
    ],
  });
  model.chart.plotVisOnly = true;
  book.sheets[0].charts.push({
    id: newId(),
    name: "Pareto",
    left: 400,
    top: 20,
    width: 480,
    height: 260,
    description: "Revenue & share by account",
    model,
  });
}

/** Two people and an influence between them. */
function decisionMap(): Shape[] {
  const person: Shape = {
    id: newId(),
    name: "Vice president",
    kind: "geometric",
    type: "RoundRectangle",
    left: 40,
    top: 60,
    width: 120,
    height: 45,
    rotation: 0,
    visible: true,
    fill: "#0B3C5D",
    line: { color: "#1B2733", weight: 1, dash: "Solid", visible: true },
    text: {
      content: "Vice president\nneutral",
      size: 10,
      color: "#FFFFFF",
      bold: true,
      horizontal: "Center",
      vertical: "Middle",
    },
    description: "decides",
    title: "VP",
    placement: "TwoCell",
  };
  const adviser: Shape = {
    ...person,
    id: newId(),
    name: "Adviser",
    type: "Ellipse",
    left: 300,
    top: 200,
    rotation: 90,
    placement: "OneCell",
  };
  const note: Shape = {
    ...person,
    id: newId(),
    name: "Note",
    kind: "text",
    type: "Rectangle",
    fill: undefined,
    left: 300,
    top: 20,
    placement: "Absolute",
  };
  const influence: Shape = {
    ...person,
    id: newId(),
    name: "Influence",
    kind: "line",
    type: "Elbow",
    left: 160,
    top: 82,
    width: 140,
    height: 120,
    fill: undefined,
    text: undefined,
    line: { color: "#C96A1B", weight: 1.5, dash: "RoundDot", visible: true },
    begin: { shapeId: person.id, site: 3 },
    end: { shapeId: adviser.id, site: 1 },
    arrows: { begin: "None", end: "Triangle" },
    flipVertical: true,
  };
  return [person, adviser, note, influence];
}
