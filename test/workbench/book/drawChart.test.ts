import type { ChartModel } from "@cj-tech-master/excelts/chart";
import type { CellValue } from "../../../src/workbench/book/CellStore";
import { drawChart } from "../../../src/workbench/book/drawChart";
import { makeBook } from "../makeBook";

const rows = [
  ["Account", "Revenue", "Share"],
  ["QUICK-Stop", 600, 0.6],
  ["Ernst & Co", 300, 0.9],
  ["Bon app'", 100, 1],
];

type Group = ChartModel["chart"]["plotArea"]["chartTypes"][number];
type Axis = ChartModel["chart"]["plotArea"]["axes"][number];

function series(index: number, column: string, looks: object = {}) {
  return {
    index,
    order: index,
    tx: { strRef: { formula: `S!$${column}$1` } },
    cat: { strRef: { formula: "S!$A$2:$A$4" } },
    val: { numRef: { formula: `S!$${column}$2:$${column}$4` } },
    ...looks,
  };
}

const bars: Group = {
  type: "bar",
  barDir: "col",
  grouping: "clustered",
  gapWidth: 100,
  series: [series(0, "B", { spPr: { fill: { solid: { srgb: "0B3C5D" } } } })],
  axisIds: [1, 2],
};
const line: Group = {
  type: "line",
  grouping: "standard",
  series: [
    series(1, "C", {
      spPr: { line: { color: { srgb: "C96A1B" }, width: 25400, dash: "dash" } },
      marker: { symbol: "none" },
    }),
  ],
  axisIds: [3, 4],
};
const across: Axis = { axisType: "cat", axId: 1, axPos: "b", crossAx: 2 };
const along: Axis = {
  axisType: "val",
  axId: 2,
  axPos: "l",
  crossAx: 1,
  majorGridlines: {},
  numFmt: { formatCode: "#,##0", sourceLinked: false },
};
const secondary: Axis[] = [
  { axisType: "cat", axId: 3, axPos: "b", crossAx: 4, delete: true },
  {
    axisType: "val",
    axId: 4,
    axPos: "r",
    crossAx: 3,
    crosses: "max",
    scaling: { min: 0, max: 1 },
    majorUnit: 0.5,
    numFmt: { formatCode: "0%", sourceLinked: false },
  },
];

function draw(
  chartTypes: Group[],
  axes: Axis[],
  more: object = {},
  change: (book: ReturnType<typeof makeBook>) => void = () => undefined,
) {
  const book = makeBook({ S: rows });
  change(book);
  const model: ChartModel = { chart: { autoTitleDeleted: true, plotArea: { chartTypes, axes }, ...more } };
  const chart = {
    id: "1",
    name: "Pareto",
    left: 0,
    top: 0,
    width: 400,
    height: 300,
    description: "Revenue by account",
    model,
  };
  return drawChart(book, book.sheets[0], chart, 400, 300);
}

const rects = (svg: string, color: string) =>
  [
    ...svg.matchAll(
      new RegExp(
        `<rect x="([\\d.]+)" y="([\\d.]+)" width="([\\d.]+)" height="([\\d.]+)" fill="${color}"`,
        "g",
      ),
    ),
  ].map(([, x, y, width, height]) => ({
    x: Number(x),
    y: Number(y),
    width: Number(width),
    height: Number(height),
  }));
const texts = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);

test("columns are as high as their values, in their series' colour", () => {
  const [first, second, third] = rects(draw([bars], [across, along]), "#0B3C5D").map(({ height }) => height);
  expect(second / first).toBeCloseTo(0.5, 2);
  expect(third / first).toBeCloseTo(1 / 6, 2);
});

test("the values are those of the cells now", () => {
  const svg = draw([bars], [across, along], {}, (book) => book.sheets[0].cells.setValue(2, 1, 600));
  const [first, second] = rects(svg, "#0B3C5D");
  expect(first.height).toBe(second.height);
});

test("rows that are hidden are not drawn", () => {
  const svg = draw([bars], [across, along], {}, (book) => book.sheets[0].hiddenRows.add(2));
  expect(rects(svg, "#0B3C5D")).toHaveLength(2);
  expect(texts(svg)).not.toContain("Ernst &amp; Co");
});

test("a line on the secondary axis has that axis' scale and its own dashes", () => {
  const svg = draw([bars, line], [across, along, ...secondary], { legend: { legendPos: "b" } });
  expect(texts(svg)).toEqual(expect.arrayContaining(["0%", "50%", "100%", "700", "Revenue", "Share"]));
  expect(svg).toMatch(
    /<path d="M[^"]*" fill="none"[^>]*stroke="#C96A1B" stroke-width="2" stroke-dasharray="8 6"/,
  );
});

test("stacked columns stand on each other", () => {
  const stacked: Group = {
    ...bars,
    grouping: "stacked",
    overlap: 100,
    series: [bars.series[0], series(1, "B")],
  } as Group;
  const svg = draw([stacked], [across, along]);
  const [below] = rects(svg, "#0B3C5D");
  const [above] = rects(svg, "#ED7D31");
  expect(above.x).toBe(below.x);
  expect(above.y + above.height).toBeCloseTo(below.y, 1);
});

test("a legend beside stacked columns lists them from the top down, one below in their order", () => {
  const both = [bars.series[0], series(1, "C")];
  const stacked = { ...bars, grouping: "stacked", overlap: 100, series: both } as Group;
  const listed = (group: Group, legendPos: "r" | "b") =>
    texts(draw([group], [across, along], { legend: { legendPos } })).filter((text) => /^(Rev|Sh)/.test(text));
  expect(listed(stacked, "r")).toEqual(["Share", "Revenue"]);
  expect(listed(stacked, "b")).toEqual(["Revenue", "Share"]);
  expect(listed({ ...bars, series: both } as Group, "r")).toEqual(["Revenue", "Share"]);
  expect(listed({ ...stacked, barDir: "bar" } as Group, "r")).toEqual(["Revenue", "Share"]);
});

test("the legend's key of a dashed line with markers is long enough for its dashes", () => {
  const svg = draw([bars, line], [across, along, ...secondary], { legend: { legendPos: "b" } });
  const [, from, to] =
    /<path d="M([\d.]+) [\d.]+L([\d.]+) [^>]*stroke-dasharray="8 6"\/>(?=(<circle|<text))/.exec(svg) ?? [];
  // Two dashes and the gap between them on the way.
  expect(Number(to) - Number(from)).toBeGreaterThanOrEqual(2 * 8 + 6);
});

test("a doughnut has a slice per value and a legend of the categories", () => {
  const ring: Group = {
    type: "doughnut",
    holeSize: 60,
    series: [series(0, "B", { dataLabels: { showPercent: true } })],
  };
  const svg = draw([ring], [], { legend: { legendPos: "r" } });
  expect(svg.match(/<path d="M[^"]*A/g)).toHaveLength(3);
  expect(texts(svg)).toEqual(["60%", "30%", "10%", "QUICK-Stop", "Ernst &amp; Co", "Bon app'"]);
});

test("bubbles have areas like their sizes", () => {
  const bubble: Group = {
    type: "bubble",
    axisIds: [1, 2],
    series: [
      {
        index: 0,
        order: 0,
        xVal: { numRef: { formula: "S!$C$2:$C$4" } },
        yVal: { numRef: { formula: "S!$B$2:$B$4" } },
        bubbleSize: { numRef: { formula: "S!$B$2:$B$4" } },
      },
    ],
  };
  const x: Axis = { axisType: "val", axId: 1, axPos: "b", crossAx: 2 };
  const radii = [...draw([bubble], [x, along]).matchAll(/<circle[^>]* r="([\d.]+)"/g)].map(([, radius]) =>
    Number(radius),
  );
  expect((radii[1] / radii[0]) ** 2).toBeCloseTo(0.5, 2);
});

test("a text among x makes them 1, 2, 3, a text among y counts 0, and an error is no point", () => {
  const points = (values: CellValue[][]) => {
    const book = makeBook({ S: values });
    const [sheet] = book.sheets;
    const source = (column: string) => ({
      numRef: { formula: `S!$${column}$1:$${column}$${values.length}` },
    });
    const scatter: Group = {
      type: "scatter",
      scatterStyle: "marker",
      series: [{ index: 0, order: 0, xVal: source("A"), yVal: source("B"), marker: { symbol: "circle" } }],
      axisIds: [1, 2],
    };
    const bounds = { scaling: { min: 0, max: 10 }, tickLblPos: "none", delete: true } as const;
    const axes: Axis[] = [
      { axisType: "val", axId: 1, axPos: "b", crossAx: 2, ...bounds },
      { axisType: "val", axId: 2, axPos: "l", crossAx: 1, ...bounds },
    ];
    const model: ChartModel = {
      chart: { autoTitleDeleted: true, plotArea: { chartTypes: [scatter], axes } },
    };
    const place = { left: 0, top: 0, width: 200, height: 200 };
    const picture = drawChart(
      book,
      sheet,
      { id: "1", name: "c", description: "", ...place, model },
      200,
      200,
    );
    return [...picture.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)"/g)].map(([, x, y]) => [
      Number(x),
      Number(y),
    ]);
  };
  const [plain, second] = points([
    [2, 4],
    [8, 6],
  ]);
  expect(plain[0]).toBeLessThan(second[0]);
  const [one, two] = points([
    ["", 4],
    [8, 6],
  ]);
  // The points stand at 1 and 2, left of where 8 was.
  expect([one[0] < plain[0], two[0]]).toEqual([true, plain[0]]);
  const [, fallen] = points([
    [2, 4],
    [8, "none"],
  ]);
  expect(fallen[1]).toBeGreaterThan(plain[1]);
  expect(
    points([
      [2, 4],
      [8, { error: "#N/A" }],
    ]),
  ).toEqual([plain]);
});

test("a chart of one series is titled by it unless the title was taken away", () => {
  expect(texts(draw([bars], [across, along], { autoTitleDeleted: false }))).toContain("Revenue");
  expect(texts(draw([bars], [across, along]))).not.toContain("Revenue");
});

test("the picture says what it shows to those who cannot see it", () => {
  expect(draw([bars], [across, along])).toContain('role="img" aria-label="Revenue by account"');
});

test("text has the size it states, in points", () => {
  const small: Axis = { ...across, txPr: { size: 900 } };
  const sizes = [...draw([bars], [small, along]).matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => size);
  expect(sizes).toContain("9");
  expect(sizes.every((size) => Number(size) >= 8)).toBe(true);
});
