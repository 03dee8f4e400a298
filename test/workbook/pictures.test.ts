import type { ChartBlock, SeriesPlan } from "../../src/model/chartPlan";
import type { Block, HighlightBlock, Plan, TableBlock } from "../../src/model/plan";
import type { Table } from "../../src/model/table";
import { apply } from "../../src/workbook/apply";
import { read } from "../../src/workbook/read";
import type { Book } from "../../src/workbench/book/Book";
import { diffBooks } from "../../src/workbench/book/diffBooks";
import { drawChart } from "../../src/workbench/book/drawChart";
import { createNodeHost } from "../../src/workbench/host/transport/createNodeHost";
import { reopened, sheetNamed } from "../actions/workbench";
import { makeBook } from "../workbench/makeBook";
import { planOf, sheetPlan } from "./plans";

/** Applies a plan through Office.js; gives the requests of the write and the bytes they sent. */
async function applyTo(book: Book, plan: Plan): Promise<{ requests: number; bytes: number }> {
  const host = createNodeHost(book);
  const leave = host.useGlobally();
  const reading = await read();
  host.reset();
  await apply(plan, reading, () => undefined);
  leave();
  return { requests: host.requests(), bytes: host.bytes().sent };
}

const accounts = ["QUICK-Stop", "Ernst Handel", "Save-a-lot Markets"];
const table: Table = {
  name: "VF_Points",
  rows: 3,
  columns: [
    { name: "Account", kind: "text", values: accounts },
    { name: "Growth", kind: "number", values: [8.2, 3.1, 6] },
    { name: "Harmony", kind: "number", values: [6.1, 8.8, 3.3] },
    { name: "Revenue", kind: "number", values: [110, 104, 25] },
  ],
};
const points: TableBlock = {
  kind: "table",
  name: "VF_Points",
  at: { row: 30, column: 1 },
  table,
  header: {},
  columns: [{}, {}, {}, {}],
  hairline: "#E3E8ED",
};
const ref = (column: string) => ({ table: "VF_Points", column });

function chart(name: string, series: SeriesPlan[], more: Partial<ChartBlock> = {}): ChartBlock {
  return {
    kind: "chart",
    name,
    at: { row: 2, column: 1 },
    rows: 12,
    columns: 6,
    description: name,
    categories: ref("Account"),
    series,
    value: { visible: true },
    category: { visible: true },
    legend: "bottom",
    gapWidth: 40,
    ink: "#1B2733",
    fontSize: 9,
    ...more,
  };
}

const series = (as: SeriesPlan["as"], more: Partial<SeriesPlan> = {}): SeriesPlan => ({
  name: "Accounts",
  values: ref("Harmony"),
  as,
  axis: "primary",
  color: "#2B78AB",
  ...more,
});

const named: SeriesPlan["labels"] = {
  numberFormat: "General",
  color: "#1B2733",
  position: "right",
  texts: ref("Account"),
};

const plan = (...blocks: Block[]) => planOf([], [sheetPlan("pareto", "Pictures", [points, ...blocks])]);
const blank = () => makeBook({ Sheet1: [["Hello"]] });
const drawn = (book: Book, at = 0) => {
  const sheet = sheetNamed(book, "Pictures");
  return drawChart(book, sheet, sheet.charts[at], 400, 240);
};

test("points are named by their cells, and lines between quadrants are no entry of the legend", async () => {
  const book = blank();
  const cloud = series("scatter", { across: ref("Growth"), labels: named, marker: 9, name: "Key accounts" });
  const line = series("scatter line", { across: ref("Growth"), name: "Middle", unlisted: true, dash: true });
  await applyTo(book, plan(chart("matrix", [cloud, line])));
  const again = await reopened(book);
  for (const each of [book, again]) {
    const { model } = sheetNamed(each, "Pictures").charts[0];
    const [group] = model.chart.plotArea.chartTypes;
    expect(group).toMatchObject({
      type: "scatter",
      series: [
        {
          xVal: { numRef: { formula: "Pictures!$C$32:$C$34" } },
          yVal: { numRef: { formula: "Pictures!$D$32:$D$34" } },
          marker: { symbol: "circle", size: 9 },
          dataLabels: {
            position: "r",
            entries: [32, 33, 34].map((row) => ({ strRef: { formula: `'Pictures'!$B$${row}` } })),
          },
        },
        { marker: { symbol: "none" }, spPr: { line: { dash: "dash" } } },
      ],
    });
    const picture = drawn(each);
    for (const account of accounts) expect(picture).toContain(`>${account}</text>`);
    expect(picture).toContain(">Key accounts</text>");
    expect(picture).not.toContain(">Middle</text>");
  }
});

test("a label follows its cell", async () => {
  const book = blank();
  await applyTo(book, plan(chart("matrix", [series("scatter", { across: ref("Growth"), labels: named })])));
  sheetNamed(book, "Pictures").cells.setValue(31, 1, "QUICK-Stop & Sons");
  expect(drawn(book)).toContain(">QUICK-Stop &amp; Sons</text>");
  expect(drawn(await reopened(book))).toContain(">QUICK-Stop &amp; Sons</text>");
});

test("bubbles are as large as their cells say, and their axes cross where quadrants meet", async () => {
  const book = blank();
  const bubbles = series("bubble", { across: ref("Growth"), sizes: ref("Revenue") });
  const axis = {
    visible: true,
    minimum: 0,
    maximum: 10,
    labels: "low",
    crossesAt: 5.5,
    line: "#C96A1B",
  } as const;
  await applyTo(book, plan(chart("matrix", [bubbles], { value: axis, category: axis, bubbles: 30 })));
  for (const each of [book, await reopened(book)]) {
    const { plotArea } = sheetNamed(each, "Pictures").charts[0].model.chart;
    expect(plotArea.chartTypes).toMatchObject([
      {
        type: "bubble",
        bubbleScale: 30,
        series: [{ bubbleSize: { numRef: { formula: "Pictures!$E$32:$E$34" } } }],
      },
    ]);
    expect(plotArea.axes).toMatchObject([
      { crossesAt: 5.5, tickLblPos: "low", spPr: { line: { color: { srgb: "C96A1B" } } } },
      { crossesAt: 5.5, tickLblPos: "low", spPr: { line: { color: { srgb: "C96A1B" } } } },
    ]);
  }
});

test("a doughnut has a colour for each slice and says its shares", async () => {
  const book = blank();
  const colors = ["#0B3C5D", "#2B78AB", "#C9D6DF"];
  const ring = series("doughnut", {
    values: ref("Revenue"),
    points: colors,
    labels: { numberFormat: "0%", color: "#FFFFFF", share: true },
  });
  await applyTo(book, plan(chart("stages", [ring], { legend: "right", hole: 70 })));
  for (const each of [book, await reopened(book)]) {
    const { chart: model } = sheetNamed(each, "Pictures").charts[0].model;
    expect(model.plotArea.chartTypes).toMatchObject([{ type: "doughnut", holeSize: 70 }]);
    expect(model.legend?.legendPos).toBe("r");
    const picture = drawn(each);
    for (const color of colors) expect(picture).toContain(`fill="${color}"`);
    for (const share of ["46%", "44%", "10%"]) expect(picture).toContain(`>${share}</text>`);
  }
});

test("the base of a waterfall is there and not seen", async () => {
  const book = blank();
  const base = series("stacked column", {
    color: "none",
    unlisted: true,
    name: "Base",
    values: ref("Growth"),
  });
  const steps = series("stacked column", { points: ["#0B3C5D", "#B5473C", "none"], name: "Step" });
  await applyTo(book, plan(chart("bridge", [base, steps])));
  const { chartTypes } = sheetNamed(await reopened(book), "Pictures").charts[0].model.chart.plotArea;
  expect(chartTypes).toMatchObject([
    {
      grouping: "stacked",
      overlap: 100,
      series: [
        { spPr: { fill: { noFill: true } } },
        {
          dataPoints: [
            { index: 0, spPr: { fill: { solid: { srgb: "0B3C5D" } } } },
            { index: 1, spPr: { fill: { solid: { srgb: "B5473C" } } } },
            { index: 2, spPr: { fill: { noFill: true } } },
          ],
        },
      ],
    },
  ]);
  expect(drawn(book)).not.toContain(">Base</text>");
});

test("pictures that stand as they should are left alone, and one that changed is drawn anew", async () => {
  const book = blank();
  const cloud = (marker: number) => series("scatter", { across: ref("Growth"), labels: named, marker });
  const rate = series("line with markers", {
    labels: { numberFormat: "0%", color: "#1B2733", position: "above" },
  });
  const blocks = (marker: number) => plan(chart("matrix", [cloud(marker)]), chart("rates", [rate]));
  await applyTo(book, blocks(9));
  const before = await reopened(book);
  const ids = sheetNamed(book, "Pictures").charts.map(({ id }) => id);
  const { requests } = await applyTo(book, blocks(9));
  expect(diffBooks(before, await reopened(book))).toEqual([]);
  expect(requests).toBeLessThanOrEqual(4);
  await applyTo(book, blocks(12));
  const after = sheetNamed(book, "Pictures").charts;
  expect(after.map(({ name }) => name).sort()).toEqual(["VF.matrix", "VF.rates"]);
  expect(after.find(({ name }) => name === "VF.rates")?.id).toBe(ids[1]);
  expect(ids).not.toContain(after.find(({ name }) => name === "VF.matrix")?.id);
});

test("of many points sixty are named, at about a kilobyte each", async () => {
  const rows = Array.from({ length: 500 }, (_, at) => at + 1);
  const many: TableBlock = {
    ...points,
    table: {
      name: "VF_Points",
      rows: rows.length,
      columns: [
        { name: "Account", kind: "text", values: rows.map((at) => `Account ${at}`) },
        { name: "Growth", kind: "number", values: rows },
        { name: "Harmony", kind: "number", values: rows.map((at) => (at * 7) % 10) },
        { name: "Revenue", kind: "number", values: rows },
      ],
    },
  };
  const bytesWith = async (labels: SeriesPlan["labels"]) => {
    const book = blank();
    const cloud = chart("matrix", [series("scatter", { across: ref("Growth"), labels })]);
    const { bytes } = await applyTo(book, planOf([], [sheetPlan("pareto", "Pictures", [many, cloud])]));
    const { dataLabels } = sheetNamed(book, "Pictures").charts[0].model.chart.plotArea.chartTypes[0]
      .series[0] as {
      dataLabels?: { entries?: unknown[] };
    };
    return { bytes, entries: dataLabels?.entries?.length ?? 0 };
  };
  const [without, withNames] = [await bytesWith(undefined), await bytesWith(named)];
  expect([without.entries, withNames.entries]).toEqual([0, 60]);
  expect((withNames.bytes - without.bytes) / 60).toBeLessThan(1_500);
});

test("icons, bars and formulas mark cells, and limits say what may be typed", async () => {
  const book = blank();
  const limited: TableBlock = {
    ...points,
    limits: {
      Growth: {
        kind: "number",
        least: 1,
        most: 10,
        title: "Rating",
        message: "A rating is a number from 1 to 10.",
      },
      Account: { kind: "list", values: ["Yes", "No"], title: "Answer", message: "Yes or No." },
      Harmony: { kind: "date", title: "Day", message: "A date." },
      Revenue: {
        kind: "number",
        least: 0,
        whole: true,
        title: "Count".repeat(10),
        message: "A whole number.",
      },
    },
  };
  const mark = (name: string, column: string, rule: HighlightBlock["rule"]): HighlightBlock => ({
    kind: "highlight",
    name,
    over: ref(column),
    rule,
  });
  await applyTo(
    book,
    planOf(
      [],
      [
        sheetPlan("pareto", "Pictures", [
          limited,
          mark("risk", "Growth", {
            kind: "icons",
            set: "three flags",
            lines: [4, 7],
            reversed: true,
            alone: true,
          }),
          mark("bar", "Revenue", { kind: "data bar", color: "#C9D6DF", least: 10, most: 200 }),
          mark("best", "Account", {
            kind: "formula",
            formula: "=$E32>100",
            fill: "#C9D6DF",
            color: "#0B3C5D",
          }),
        ]),
      ],
    ),
  );
  const { conditionalFormats, validations } = sheetNamed(await reopened(book), "Pictures");
  const rules = conditionalFormats.map(({ rule }) => rule);
  expect(rules).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ type: "IconSet", style: "ThreeFlags", reversed: true, iconOnly: true }),
      expect.objectContaining({ type: "DataBar", lower: { type: "Number", formula: "10" } }),
      expect.objectContaining({ type: "Custom", formula: "=$E32>100" }),
    ]),
  );
  const column = (at: number) => validations.find(({ areas }) => areas[0].column === at);
  expect([1, 2, 3, 4].map((at) => column(at)?.rule)).toEqual([
    { list: { inCellDropDown: true, source: "Yes,No" } },
    { decimal: { operator: "Between", formula1: 1, formula2: 10 } },
    { date: { operator: "GreaterThanOrEqualTo", formula1: 61 } },
    { wholeNumber: { operator: "GreaterThanOrEqualTo", formula1: 0 } },
  ]);
  expect(column(2)?.errorAlert).toEqual({
    title: "Rating",
    message: "A rating is a number from 1 to 10.",
    style: "Stop",
    showAlert: true,
  });
  expect(column(4)?.prompt?.title).toHaveLength(32);
});
