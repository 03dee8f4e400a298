import { newBook } from "../../../src/workbench/book/newBook";
import { createNodeHost } from "../../../src/workbench/host/transport/createNodeHost";

/** Accounts, their revenue and its cumulative share. */
async function openWithRevenue() {
  const node = createNodeHost(newBook("book.xlsx"));
  await node.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:C4").values = [
      ["Account", "Revenue", "Cumulative share"],
      ["QUICK-Stop", 110, 0.5],
      ["Ernst Handel", 66, 0.8],
      ["Save-a-lot Markets", 44, 1],
    ];
  });
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
