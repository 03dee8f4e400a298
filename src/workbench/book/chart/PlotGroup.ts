import type {
  AxisDataSource,
  ChartAxis,
  ChartMarker,
  ChartModel,
  ChartTypeGroup,
  DataLabels,
  DataPoint,
  NumberDataSource,
  SeriesBase,
} from "@cj-tech-master/excelts/chart";

/** A series with its numbers ready to be drawn. */
export interface PlotSeries {
  /** Its place among all series, which also picks its automatic colour. */
  index: number;
  name: string;
  categories: string[];
  values: (number | undefined)[];
  /** x values of scatter and bubble charts. */
  xs: (number | undefined)[];
  sizes: (number | undefined)[];
  /** The number format of its cells. */
  format: string;
  looks: SeriesBase["spPr"];
  points: Map<number, DataPoint>;
  marker?: ChartMarker;
  smooth: boolean;
  labels?: DataLabels;
  /** The theme's colours, taken in turn where the chart states none. */
  accents: readonly string[];
}

/** Series drawn the same way on the same axes. */
export interface PlotGroup {
  kind: "bar" | "line" | "area" | "scatter" | "bubble" | "pie" | "doughnut";
  source: ChartTypeGroup;
  horizontal: boolean;
  grouping: string;
  series: PlotSeries[];
  /** The axis of the categories, or of x. */
  across?: ChartAxis;
  /** The axis of the values, or of y. */
  along?: ChartAxis;
}

type AnySeries = SeriesBase & {
  cat?: AxisDataSource;
  val?: NumberDataSource;
  xVal?: AxisDataSource;
  yVal?: NumberDataSource;
  bubbleSize?: NumberDataSource;
  marker?: ChartMarker;
  dataPoints?: DataPoint[];
  dataLabels?: DataLabels;
  smooth?: boolean;
};

const kinds: Partial<Record<ChartTypeGroup["type"], PlotGroup["kind"]>> = {
  bar: "bar",
  bar3D: "bar",
  line: "line",
  line3D: "line",
  area: "area",
  area3D: "area",
  scatter: "scatter",
  bubble: "bubble",
  pie: "pie",
  pie3D: "pie",
  doughnut: "doughnut",
};

/** A number as a format shows it. */
export type NumberText = (value: number, format: string) => string;

/**
 * The groups of a chart whose caches are filled; undefined where one is of a kind that is not drawn here.
 * `accents` are the theme's colours for series that state none.
 */
export function plotGroups(
  { chart }: ChartModel,
  format: NumberText,
  accents: readonly string[],
): PlotGroup[] | undefined {
  const groups: PlotGroup[] = [];
  for (const source of chart.plotArea.chartTypes) {
    const kind = kinds[source.type];
    if (!kind) return undefined;
    const ids = "axisIds" in source ? (source.axisIds ?? []) : [];
    const axes = chart.plotArea.axes.filter(({ axId }) => ids.includes(axId));
    const horizontal = "barDir" in source && source.barDir === "bar";
    const isAcross = ({ axisType, axPos }: ChartAxis) =>
      kind === "scatter" || kind === "bubble" ? axPos === "b" || axPos === "t" : axisType !== "val";
    groups.push({
      kind,
      source,
      horizontal,
      grouping: "grouping" in source ? source.grouping : "standard",
      series: (source.series as AnySeries[]).map((each) => plotSeries(each, source, format, accents)),
      across: axes.find(isAcross),
      along: axes.find((axis) => !isAcross(axis)),
    });
  }
  return groups;
}

function plotSeries(
  series: AnySeries,
  group: ChartTypeGroup,
  format: NumberText,
  accents: readonly string[],
): PlotSeries {
  const values = numbers(series.val ?? series.yVal);
  const categories = texts(series.cat ?? series.xVal, format);
  const count = Math.max(values.length, series.cat ? categories.length : 0);
  return {
    index: series.index,
    name: series.tx?.value ?? series.tx?.strRef?.cache?.points.map(({ value }) => value).join(" ") ?? "",
    categories: Array.from(
      { length: count },
      (_, at) => categories[at] ?? (series.cat ? "" : String(at + 1)),
    ),
    values,
    xs: xNumbers(series.xVal, values.length),
    sizes: numbers(series.bubbleSize),
    format: (series.val ?? series.yVal)?.numRef?.cache?.formatCode ?? "General",
    looks: series.spPr,
    points: new Map((series.dataPoints ?? []).map((point) => [point.index, point])),
    marker: series.marker,
    smooth: series.smooth ?? false,
    labels: series.dataLabels ?? ("dataLabels" in group ? group.dataLabels : undefined),
    accents,
  };
}

/** The colour that a series, or a slice of one, has where the chart states none. */
export function automaticColor({ accents }: PlotSeries, index: number): string {
  return accents[index % accents.length];
}

function numbers(source: NumberDataSource | AxisDataSource | undefined): (number | undefined)[] {
  const cache = source?.numRef?.cache ?? source?.numLit;
  return spread(cache?.points ?? [], cache?.pointCount).map((value) =>
    typeof value === "number" ? value : undefined,
  );
}

/** Words along the x axis count 1, 2, 3, … as in Excel. */
function xNumbers(source: AxisDataSource | undefined, count: number): (number | undefined)[] {
  const found = numbers(source);
  return found.length > 0 ? found : Array.from({ length: count }, (_, at) => at + 1);
}

function texts(source: AxisDataSource | undefined, format: NumberText): string[] {
  const strings = source?.strRef?.cache ?? source?.strLit ?? source?.multiLvlStrRef?.cache?.levels[0];
  if (strings) return spread(strings.points, strings.pointCount).map((value) => value ?? "");
  const cache = source?.numRef?.cache ?? source?.numLit;
  const code = cache?.formatCode ?? "General";
  return numbers(source).map((value) => (value === undefined ? "" : format(value, code)));
}

function spread<T>(points: { index: number; value: T }[], count = 0): (T | undefined)[] {
  const list: (T | undefined)[] = new Array<T | undefined>(count).fill(undefined);
  for (const { index, value } of points) list[index] = value;
  return list;
}
