import { onSheet, openBookWith } from "./openBookWith";

test("fonts, fills and alignment are set and read back; what differs is null", async () => {
  const node = await openBookWith([["a", "b"]]);
  const look = await onSheet(node, async (sheet, context) => {
    const { format } = sheet.getRange("A1");
    format.font.name = "Aptos";
    format.font.size = 14;
    format.font.bold = true;
    format.font.color = "#1f4e78";
    format.font.underline = "Single";
    format.fill.color = "#F2F2F2";
    format.horizontalAlignment = "Center";
    format.verticalAlignment = "Top";
    format.wrapText = true;
    format.indentLevel = 2;
    const both = sheet.getRange("A1:B1").format;
    format.load("horizontalAlignment, wrapText, indentLevel, font/name, font/size, font/color, fill/color");
    both.load("font/bold, font/italic, fill/color");
    await context.sync();
    return [
      [format.horizontalAlignment, format.wrapText, format.indentLevel],
      [format.font.name, format.font.size, format.font.color, format.fill.color],
      [both.font.bold, both.font.italic, both.fill.color],
    ];
  });
  expect(look).toEqual([
    ["Center", true, 2],
    ["Aptos", 14, "#1F4E78", "#F2F2F2"],
    [null, false, null],
  ]);
});

test("cells that look alike share a style, whoever asked for it", async () => {
  const node = await openBookWith([["a", "b"]]);
  await onSheet(node, (sheet) => {
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("A1").format.fill.color = "#FFFFFF";
    sheet.getRange("B1").format.fill.color = "#FFFFFF";
    sheet.getRange("B1").format.font.bold = true;
  });
  const { cells } = node.host.book.sheets[0];
  expect(cells.style(0, 0)).toBe(cells.style(0, 1));
});

test("the look of a whole column is that of cells yet to come", async () => {
  const node = await openBookWith([["a"]]);
  const look = await onSheet(node, async (sheet, context) => {
    sheet.getRange("A:A").format.fill.color = "#F2F2F2";
    Reflect.set(sheet.getRange("B:B"), "numberFormat", "@");
    sheet.getRange("A9:B9").values = [["below", "007"]];
    const column = sheet.getRange("A:A").format.fill.load("color");
    const cells = sheet.getRange("A1:B9").getCellProperties({ format: { fill: { color: true } } });
    const text = sheet.getRange("B9").load("values, numberFormat");
    await context.sync();
    const colors = [0, 4, 8].map((row) => cells.value[row][0].format?.fill?.color);
    return [column.color, colors, text.values, text.numberFormat];
  });
  expect(look).toEqual(["#F2F2F2", ["#F2F2F2", "#F2F2F2", "#F2F2F2"], [["007"]], [["@"]]]);
});

test("an edge border lies on the outer cells alone", async () => {
  const node = await openBookWith();
  await onSheet(node, (sheet) => {
    const border = sheet.getRange("A1:B2").format.borders.getItem("EdgeBottom");
    border.style = "Continuous";
    border.color = "#1F4E78";
    border.weight = "Medium";
  });
  const { styles, sheets } = node.host.book;
  const borderAt = (row: number) => styles[sheets[0].cells.style(row, 1)].borders?.bottom;
  expect([borderAt(0), borderAt(1)]).toEqual([
    undefined,
    { style: "Continuous", color: "#1F4E78", weight: "Medium" },
  ]);
});

test.each(["#12345", "rgb(1,2,3)", "bluish"])("%p is no colour", async (color) => {
  const node = await openBookWith();
  const painting = onSheet(node, (sheet) => {
    sheet.getRange("A1").format.fill.color = color;
  });
  await expect(painting).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("a protected sheet keeps its look unless formatting is allowed", async () => {
  const node = await openBookWith();
  const painting = onSheet(node, (sheet) => {
    sheet.protection.protect();
    sheet.getRange("A1").format.fill.color = "red";
  });
  await expect(painting).rejects.toMatchObject({ code: "AccessDenied" });
});

test("conditional formats: a new one comes first, and each kind is set and read back", async () => {
  const node = await openBookWith([[1], [2], [3]]);
  const found = await onSheet(node, async (sheet, context) => {
    const { conditionalFormats } = sheet.getRange("A1:A3");
    const bar = conditionalFormats.add("DataBar").dataBar;
    bar.positiveFormat.fillColor = "#5B9BD5";
    bar.positiveFormat.gradientFill = false;
    bar.lowerBoundRule = { type: "Number", formula: "0" };
    bar.upperBoundRule = { type: "Number", formula: "1" };
    const above = conditionalFormats.add("CellValue");
    above.cellValue.rule = { formula1: "=2", operator: "GreaterThan" };
    above.cellValue.format.fill.color = "#C6E0B4";
    above.stopIfTrue = true;
    const custom = conditionalFormats.add("Custom").custom;
    custom.rule.formula = '=$A1="A"';
    custom.format.font.color = "#FFFFFF";
    conditionalFormats.load("items/type, items/priority, items/stopIfTrue");
    custom.rule.load("formula");
    above.cellValue.load("rule");
    await context.sync();
    return [
      conditionalFormats.items.map(({ type, priority, stopIfTrue }) => [type, priority, stopIfTrue]),
      custom.rule.formula,
      above.cellValue.rule,
    ];
  });
  expect(found).toEqual([
    [
      ["Custom", 0, false],
      ["CellValue", 1, true],
      ["DataBar", 2, null],
    ],
    '=$A1="A"',
    { formula1: "=2", formula2: "", operator: "GreaterThan" },
  ]);
  expect(node.host.book.sheets[0].conditionalFormats[2].rule).toEqual({
    type: "DataBar",
    color: "#5B9BD5",
    gradient: false,
    barOnly: false,
    direction: "Context",
    lower: { type: "Number", formula: "0" },
    upper: { type: "Number", formula: "1" },
  });
});

test("clearing conditional formats of some cells leaves them to the others", async () => {
  const node = await openBookWith();
  await onSheet(node, (sheet) => {
    sheet.getRange("A1:B3").conditionalFormats.add("ColorScale");
    sheet.getRange("A2:B2").conditionalFormats.clearAll();
  });
  expect(node.host.book.sheets[0].conditionalFormats[0].areas).toEqual([
    { row: 0, column: 0, rows: 1, columns: 2 },
    { row: 2, column: 0, rows: 1, columns: 2 },
  ]);
});

test("icon sets have a criterion for each icon", async () => {
  const node = await openBookWith();
  await onSheet(node, (sheet) => {
    const icons = sheet.getRange("A1").conditionalFormats.add("IconSet").iconSet;
    icons.style = "FiveRating";
    icons.reverseIconOrder = true;
  });
  const [{ rule }] = node.host.book.sheets[0].conditionalFormats;
  expect(rule).toMatchObject({ style: "FiveRating", reversed: true });
  expect(rule.type === "IconSet" && rule.criteria.map(({ formula }) => formula)).toEqual([
    "=0",
    "=20",
    "=40",
    "=60",
    "=80",
  ]);
});

test("a list may come from cells, and cells with rules of their own keep them", async () => {
  const node = await openBookWith([["Yes"], ["No"]]);
  const rule = await onSheet(node, async (sheet, context) => {
    sheet.getRange("B1:B9").dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
    const { dataValidation } = sheet.getRange("B2");
    dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange("A1:A2") } };
    dataValidation.errorAlert = { title: "Use", message: "Yes or No", style: "Stop", showAlert: true };
    const other = sheet.getRange("B3").dataValidation.load("type");
    dataValidation.load("type, rule, errorAlert");
    await context.sync();
    return [dataValidation.type, dataValidation.rule, dataValidation.errorAlert.title, other.type];
  });
  expect(rule).toEqual([
    "List",
    { list: { inCellDropDown: true, source: "=Sheet1!A1:A2" } },
    "Use",
    "WholeNumber",
  ]);
});

test.each<[string, Excel.DataValidationRule, object]>([
  ["a day", { date: { formula1: "2026-11-21", operator: "GreaterThan" } }, { formula1: 46347 }],
  ["a span", { decimal: { formula1: 1, formula2: "=A1", operator: "Between" } }, { formula2: "=A1" }],
  ["at least", { wholeNumber: { formula1: "3", operator: "GreaterThanOrEqualTo" } }, { formula1: 3 }],
])("a rule that compares: %s", async (_name, rule, stated) => {
  const node = await openBookWith([["Yes"]]);
  await onSheet(node, (sheet) => {
    sheet.getRange("B1").dataValidation.rule = rule;
  });
  expect(Object.values(node.host.book.sheets[0].validations[0].rule)[0]).toMatchObject(stated);
});

test.each<[string, (validation: Excel.DataValidation) => void]>([
  [
    "words that belong to conditional formats",
    (each) => Object.assign(each, { rule: { decimal: { formula1: 1, operator: "GreaterThanOrEqual" } } }),
  ],
  ["two kinds at once", (each) => Object.assign(each, { rule: { list: { source: "a" }, decimal: {} } })],
  [
    "a span without an end",
    (each) => Object.assign(each, { rule: { decimal: { formula1: 1, operator: "Between" } } }),
  ],
  [
    "a title of more than 32 characters",
    (each) => (each.errorAlert = { title: "x".repeat(33), message: "", style: "Stop", showAlert: true }),
  ],
])("a rule is refused: %s", async (_name, set) => {
  const node = await openBookWith([["Yes"]]);
  const setting = onSheet(node, (sheet) => set(sheet.getRange("B1").dataValidation));
  await expect(setting).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("shapes and text boxes are drawn, glued and deleted", async () => {
  const node = await openBookWith();
  const found = await onSheet(node, async (sheet, context) => {
    const manager = sheet.shapes.addGeometricShape("RoundRectangle");
    manager.set({ name: "manager", left: 100, top: 10, width: 80, height: 40 });
    manager.fill.setSolidColor("#1F4E78");
    manager.lineFormat.visible = false;
    manager.textFrame.textRange.text = "Executive vice president";
    manager.textFrame.textRange.font.color = "#FFFFFF";
    const buyer = sheet.shapes.addTextBox("Buyer");
    buyer.set({ name: "buyer", left: 20, top: 100, width: 60, height: 30 });
    const line = sheet.shapes.addLine(0, 0, 1, 1, "Elbow");
    line.name = "reports to";
    line.lineFormat.dashStyle = "SystemDot";
    line.line.connectBeginShape(buyer, 0);
    line.line.connectEndShape(manager, 2);
    line.line.endArrowheadStyle = "Triangle";
    line.load("left, top, width, height, type");
    line.line.load("isBeginConnected, endConnectedSite");
    sheet.shapes.load("items/name, items/type, items/connectionSiteCount");
    await context.sync();
    return [
      [line.left, line.top, line.width, line.height, line.type],
      [line.line.isBeginConnected, line.line.endConnectedSite],
      sheet.shapes.items.map(({ name, type }) => `${name} ${type}`),
    ];
  });
  expect(found).toEqual([
    // It leaves upward: its box, 90 wide and 50 tall, is told as it is before it is turned.
    [70, 30, 50, 90, "Line"],
    [true, 2],
    ["manager GeometricShape", "buyer GeometricShape", "reports to Line"],
  ]);
  await onSheet(node, (sheet) => sheet.shapes.getItem("buyer").delete());
  expect(node.host.book.sheets[0].shapes.map(({ name, begin }) => [name, begin])).toEqual([
    ["manager", undefined],
    ["reports to", undefined],
  ]);
});
