import type { ChartTypeGroup } from "@cj-tech-master/excelts/chart";
import { check, invalid } from "../check";
import { notSupported } from "../HostError";

/** How one of Office.js's chart types stands in the file format. */
export interface ChartKind {
  readonly type: ChartTypeGroup["type"];
  readonly direction?: "bar" | "col";
  readonly grouping?: "clustered" | "standard" | "stacked" | "percentStacked";
  readonly markers?: boolean;
  /** Lines between points, for scatter charts. */
  readonly lines?: boolean;
  readonly smooth?: boolean;
  readonly radarStyle?: "standard" | "marker" | "filled";
}

const kinds = {
  ColumnClustered: { type: "bar", direction: "col", grouping: "clustered" },
  ColumnStacked: { type: "bar", direction: "col", grouping: "stacked" },
  ColumnStacked100: { type: "bar", direction: "col", grouping: "percentStacked" },
  BarClustered: { type: "bar", direction: "bar", grouping: "clustered" },
  BarStacked: { type: "bar", direction: "bar", grouping: "stacked" },
  BarStacked100: { type: "bar", direction: "bar", grouping: "percentStacked" },
  Line: { type: "line", grouping: "standard", markers: false },
  LineStacked: { type: "line", grouping: "stacked", markers: false },
  LineStacked100: { type: "line", grouping: "percentStacked", markers: false },
  LineMarkers: { type: "line", grouping: "standard", markers: true },
  LineMarkersStacked: { type: "line", grouping: "stacked", markers: true },
  LineMarkersStacked100: { type: "line", grouping: "percentStacked", markers: true },
  Area: { type: "area", grouping: "standard" },
  AreaStacked: { type: "area", grouping: "stacked" },
  AreaStacked100: { type: "area", grouping: "percentStacked" },
  Pie: { type: "pie" },
  Doughnut: { type: "doughnut" },
  XYScatter: { type: "scatter", markers: true, lines: false },
  XYScatterLines: { type: "scatter", markers: true, lines: true },
  XYScatterLinesNoMarkers: { type: "scatter", markers: false, lines: true },
  XYScatterSmooth: { type: "scatter", markers: true, lines: true, smooth: true },
  XYScatterSmoothNoMarkers: { type: "scatter", markers: false, lines: true, smooth: true },
  Bubble: { type: "bubble" },
  Radar: { type: "radar", radarStyle: "standard" },
  RadarMarkers: { type: "radar", radarStyle: "marker" },
  RadarFilled: { type: "radar", radarStyle: "filled" },
} as const satisfies Record<string, ChartKind>;

/** A chart type of Office.js that the workbench draws. */
export type ChartTypeName = keyof typeof kinds;

/** How a chart type stands in the file format. */
export function kindOf(name: ChartTypeName): ChartKind {
  return kinds[name];
}

/** Reads a chart type; one that Excel has and the workbench has not is refused by name. */
export function checkedChartType(value: unknown): ChartTypeName {
  const text = check.text(value, "The chart's type");
  const name = (Object.keys(kinds) as ChartTypeName[]).find(
    (each) => each.toLowerCase() === text.toLowerCase(),
  );
  if (name) return name;
  if (/^[A-Za-z0-9_]+$/.test(text) && text !== "Invalid") throw notSupported(`the chart type "${text}"`);
  throw invalid(`${text} is no chart type.`);
}

/** The name whose every mark stands in what is given; "Invalid" for a kind the workbench has no name for. */
export function nameOfKind(found: ChartKind): ChartTypeName | "Invalid" {
  const isIt = (kind: ChartKind) =>
    (Object.keys(kind) as (keyof ChartKind)[]).every((mark) => kind[mark] === found[mark]);
  return (Object.keys(kinds) as ChartTypeName[]).find((name) => isIt(kinds[name])) ?? "Invalid";
}
