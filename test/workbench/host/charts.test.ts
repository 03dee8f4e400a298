import { onSheet, openBookWith } from "./openBookWith";

/** Accounts, their revenue and its cumulative share. */
async function openWithRevenue() {
  const node = await openBookWith([
    ["Account", "Revenue", "Cumulative share"],
    ["QUICK-Stop", 110, 0.5],
    ["Ernst Handel", 66, 0.8],
    ["Save-a-lot Markets", 44, 1],
  ]);
  return { ...node, sheet: node.host.book.sheets[0] };
}

test("a combo chart with a secondary axis is the one the plan asks for", async () => {
  const { Excel, sheet } = await openWithRevenue();
  await Excel.run(async (context) => {
    const source = context.workbook.worksheets.getItem("Sheet1");
    const chart = source.charts.add("ColumnClustered", source.getRange("A1:C4"), "Columns");
    chart.name = "vf pareto";
    chart.title.visible = false;
    const share = chart.series.getItemAt(1);
    share.chartType = "Line";
    share.axisGroup = "Secondary";
    share.format.line.color = "#C00000";
    share.format.line.weight = 2.25;
    const axis = chart.axes.getItem("Value", "Secondary");
    axis.minimum = 0;
    axis.maximum = 1;
    axis.numberFormat = "0%";
    chart.axes.valueAxis.majorGridlines.visible = false;
    chart.series.getItemAt(0).gapWidth = 30;
    chart.series.getItemAt(0).points.getItemAt(0).format.fill.setSolidColor("#1F4E78");
    await context.sync();
    share.load("name, chartType, axisGroup");
    await context.sync();
  });
  const { model } = sheet.charts[0];
  expect(model.chart.plotArea.chartTypes).toMatchObject([
    {
      type: "bar",
      barDir: "col",
      gapWidth: 30,
      series: [
        {
          tx: { strRef: { formula: "Sheet1!$B$1" } },
          cat: { strRef: { formula: "Sheet1!$A$2:$A$4" } },
          val: { numRef: { formula: "Sheet1!$B$2:$B$4" } },
          dataPoints: [{ index: 0, spPr: { fill: { solid: { srgb: "1F4E78" } } } }],
        },
      ],
    },
    {
      type: "line",
      series: [{ val: { numRef: { formula: "Sheet1!$C$2:$C$4" } }, spPr: { line: { width: 28575 } } }],
    },
  ]);
  expect(model.chart.autoTitleDeleted).toBe(true);
});

test("a chart's names and categories are read from the cells about its numbers", async () => {
  const node = await openWithRevenue();
  const read = await onSheet(node, async (sheet, context) => {
    const byColumns = sheet.charts.add("Line", sheet.getRange("A1:C4"), "Columns");
    const byRows = sheet.charts.add("BarStacked", sheet.getRange("A1:C4"), "Rows");
    const points = sheet.charts.add("XYScatter", sheet.getRange("B1:C4"));
    for (const { series } of [byColumns, byRows, points]) series.load("items/name, items/chartType");
    const categories = byRows.series.getItemAt(0).getDimensionValues("Categories");
    const xValues = points.series.getItemAt(0).getDimensionDataSourceString("XValues");
    await context.sync();
    const names = [byColumns, byRows, points].map(({ series }) => series.items.map(({ name }) => name));
    return [names, [...categories.value], xValues.value, byRows.series.items[0].chartType];
  });
  expect(read).toEqual([
    [
      ["Revenue", "Cumulative share"],
      ["QUICK-Stop", "Ernst Handel", "Save-a-lot Markets"],
      ["Cumulative share"],
    ],
    ["Revenue", "Cumulative share"],
    "Sheet1!$B$2:$B$4",
    "BarStacked",
  ]);
});

test("a chart stands over the cells it was put on and is found by name", async () => {
  const node = await openWithRevenue();
  const place = await onSheet(node, async (sheet, context) => {
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B4"), "Columns");
    chart.name = "vf pareto";
    chart.setPosition("B2", "C3");
    const found = sheet.charts.getItemOrNullObject("VF Pareto").load("left, top, width, height");
    const none = sheet.charts.getItemOrNullObject("vf abc");
    await context.sync();
    return [found.left, found.top, found.width, found.height, none.isNullObject];
  });
  expect(place).toEqual([48, 15, 96, 30, true]);
});

test("axes are titled, bounded, formatted, turned round and hidden", async () => {
  const node = await openWithRevenue();
  const axes = await onSheet(node, async (sheet, context) => {
    const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:B4"), "Columns");
    const { valueAxis, categoryAxis } = chart.axes;
    valueAxis.title.text = "EUR";
    valueAxis.set({
      minimum: 0,
      maximum: 120,
      majorUnit: 40,
      numberFormat: "#,##0",
      tickLabelPosition: "Low",
    });
    valueAxis.majorGridlines.format.line.color = "#E7E6E6";
    valueAxis.displayUnit = "Thousands";
    categoryAxis.reversePlotOrder = true;
    categoryAxis.format.font.size = 9;
    categoryAxis.visible = false;
    valueAxis.load("minimum, maximum, majorUnit, numberFormat, tickLabelPosition, displayUnit, title/text");
    categoryAxis.load("reversePlotOrder, visible, format/font/size, minimum");
    await context.sync();
    return [
      [valueAxis.minimum, valueAxis.maximum, valueAxis.majorUnit, valueAxis.numberFormat],
      [valueAxis.tickLabelPosition, valueAxis.displayUnit, valueAxis.title.text],
      [
        categoryAxis.reversePlotOrder,
        categoryAxis.visible,
        categoryAxis.format.font.size,
        categoryAxis.minimum,
      ],
    ];
  });
  expect(axes).toEqual([
    [0, 120, 40, "#,##0"],
    ["Low", "Thousands", "EUR"],
    [true, false, 9, null],
  ]);
});

test("there is no secondary axis before a series stands on it, and none after the last one left", async () => {
  const node = await openWithRevenue();
  const secondary = () =>
    onSheet(node, async (sheet, context) => {
      const axis = sheet.charts.getItemAt(0).axes.getItem("Value", "Secondary").load("axisGroup");
      await context.sync();
      return axis.axisGroup;
    });
  const stand = (group: "Primary" | "Secondary") =>
    onSheet(node, (sheet) => {
      sheet.charts.getItemAt(0).series.getItemAt(1).axisGroup = group;
    });
  await onSheet(node, (sheet) => {
    sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Columns");
  });
  await expect(secondary()).rejects.toMatchObject({ code: "ItemNotFound" });
  await stand("Secondary");
  expect(await secondary()).toBe("Secondary");
  await stand("Primary");
  await expect(secondary()).rejects.toMatchObject({ code: "ItemNotFound" });
  expect(node.sheet.charts[0].model.chart.plotArea.axes).toHaveLength(2);
});

test("labels, legend, plot area and the chart's own look", async () => {
  const node = await openWithRevenue();
  await onSheet(node, (sheet) => {
    const chart = sheet.charts.add("ColumnStacked", sheet.getRange("A1:C4"), "Columns");
    chart.legend.position = "Bottom";
    chart.legend.format.font.color = "#595959";
    chart.legend.legendEntries.getItemAt(1).visible = false;
    chart.format.fill.setSolidColor("#FFFFFF");
    chart.format.border.lineStyle = "None";
    chart.plotArea.format.fill.clear();
    const series = chart.series.getItemAt(0);
    series.hasDataLabels = true;
    series.dataLabels.numberFormat = "#,##0";
    series.dataLabels.position = "InsideEnd";
    const last = series.points.getItemAt(2);
    last.hasDataLabel = false;
    series.points.getItemAt(0).dataLabel.text = "the first";
  });
  const [{ model }] = node.sheet.charts;
  expect(model.chart.legend).toMatchObject({ legendPos: "b", legendEntries: [{ index: 1, delete: true }] });
  expect(model.spPr).toEqual({ fill: { solid: { srgb: "FFFFFF" } }, line: { noFill: true } });
  expect(model.chart.plotArea.spPr).toEqual({ fill: { noFill: true } });
  expect(model.chart.plotArea.chartTypes[0].series[0]).toMatchObject({
    dataLabels: {
      showVal: true,
      position: "inEnd",
      numFmt: { formatCode: "#,##0", sourceLinked: false },
      entries: [
        { index: 0, text: { paragraphs: [{ runs: [{ text: "the first" }] }] } },
        { index: 2, delete: true },
      ],
    },
  });
});

test("a label shows a cell with its sheet, follows it, and nothing else is taken for one", async () => {
  const node = await openWithRevenue();
  const label = (formula: string) =>
    onSheet(node, async (sheet, context) => {
      const chart = sheet.charts.add("XYScatter", sheet.getRange("B1:C4"), "Columns");
      const { dataLabel } = chart.series.getItemAt(0).points.getItemAt(1);
      dataLabel.formula = formula;
      sheet.getRange("A3").values = [["Ernst & Handel"]];
      dataLabel.load("formula, text");
      await context.sync();
      return [dataLabel.formula, dataLabel.text];
    });
  expect(await label("=Sheet1!$A$3")).toEqual(["=Sheet1!$A$3", "Ernst & Handel"]);
  await expect(label("=A3")).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("single markers have colours, and legend entries are left out in whatever order", async () => {
  const node = await openWithRevenue();
  const colors = await onSheet(node, async (sheet, context) => {
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Columns");
    for (const entry of [1, 0]) chart.legend.legendEntries.getItemAt(entry).visible = false;
    const series = chart.series.getItemAt(0);
    series.chartType = "LineMarkers";
    series.markerStyle = "Diamond";
    series.markerBackgroundColor = "#2B78AB";
    const points = [0, 1].map((at) => series.points.getItemAt(at));
    points[1].markerBackgroundColor = "#C96A1B";
    points[1].markerForegroundColor = "#FFFFFF";
    for (const point of points) point.load("markerBackgroundColor");
    await context.sync();
    return points.map((point) => point.markerBackgroundColor);
  });
  expect(colors).toEqual(["#2B78AB", "#C96A1B"]);
  const { chart } = node.sheet.charts[0].model;
  expect(chart.legend?.legendEntries?.map(({ index }) => index)).toEqual([0, 1]);
  const group = chart.plotArea.chartTypes.find(({ type }) => type === "line");
  expect(group?.series[0]).toMatchObject({ dataPoints: [{ index: 1, marker: { symbol: "diamond" } }] });
});

test("series are added, filled, reordered by index and deleted", async () => {
  const node = await openWithRevenue();
  const names = await onSheet(node, async (sheet, context) => {
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B4"), "Columns");
    const line = chart.series.add("80 % line", 0);
    line.setValues(sheet.getRange("C2:C4"));
    line.setXAxisValues(sheet.getRange("A2:A4"));
    line.chartType = "Line";
    chart.series.load("items/name");
    const values = line.getDimensionValues("Values");
    await context.sync();
    const before = chart.series.items.map(({ name }) => name);
    chart.series.getItemAt(1).delete();
    const count = chart.series.getCount();
    await context.sync();
    return [before, [...values.value], count.value];
  });
  expect(names).toEqual([["80 % line", "Revenue"], [0.5, 0.8, 1], 1]);
});

test("a chart follows its sheet's new name and its cells", async () => {
  const node = await openWithRevenue();
  await onSheet(node, (sheet) => {
    sheet.charts.add("ColumnClustered", sheet.getRange("A1:B4"), "Columns");
    sheet.name = "Key accounts";
    sheet.getRange("1:2").insert("Down");
  });
  const [series] = node.sheet.charts[0].model.chart.plotArea.chartTypes[0].series;
  expect(series).toMatchObject({ val: { numRef: { formula: "'Key accounts'!$B$4:$B$6" } } });
});

test.each(["Treemap", "Pareto", "3DColumn", "Nonsense"])(
  "the chart type %p is refused by name",
  async (type) => {
    const node = await openWithRevenue();
    const adding = onSheet(node, (sheet) => {
      sheet.charts.add(type as Excel.ChartType, sheet.getRange("A1:B4"));
    });
    await expect(adding).rejects.toMatchObject({
      message: `workbench: the chart type "${type}" is not supported`,
    });
  },
);
