import type { ChartModel, ChartTypeGroup } from "@cj-tech-master/excelts/chart";
import { axisIdsFor, isSecondary } from "./axes";
import { kindOf, nameOfKind, type ChartKind, type ChartTypeName } from "./chartTypes";
import { plainSeries, type AnySeries } from "./plainSeries";

/** A series and the group it stands in: series of one type and one pair of axes share a group. */
export interface Placed {
  readonly group: ChartTypeGroup;
  readonly series: AnySeries;
}

/** Which of a chart's two pairs of axes. */
export type AxisGroupName = "Primary" | "Secondary";

/** Every series of a chart in plotting order. */
export function allSeries(model: ChartModel): Placed[] {
  return model.chart.plotArea.chartTypes
    .flatMap((group) => group.series.map((series) => ({ group, series: series as AnySeries })))
    .sort((a, b) => a.series.order - b.series.order);
}

/** The chart type of a series as Office.js calls it. */
export function typeOf({ group, series }: Placed): ChartTypeName | "Invalid" {
  return nameOfKind(kindFound(group, series));
}

/** The pair of axes that a series stands on. */
export function axisGroupOf(model: ChartModel, { group }: Placed): AxisGroupName {
  return isSecondary(model, group) ? "Secondary" : "Primary";
}

/** Puts a series among those of a type and axis group; its data and looks come along. */
export function placeSeries(
  model: ChartModel,
  placed: Placed,
  type: ChartTypeName,
  axes: AxisGroupName,
): Placed {
  const groups = model.chart.plotArea.chartTypes;
  const { group: before, series } = placed;
  const list = before.series as AnySeries[];
  list.splice(list.indexOf(series), 1);
  const kind = kindOf(type);
  const group = groupFor(model, kind, axes);
  const adapted = plainSeries(series, kind);
  (group.series as AnySeries[]).push(adapted);
  (group.series as AnySeries[]).sort((a, b) => a.order - b.order);
  if (list.length === 0) groups.splice(groups.indexOf(before), 1);
  return { group, series: adapted };
}

function groupFor(model: ChartModel, kind: ChartKind, axes: AxisGroupName): ChartTypeGroup {
  const { chartTypes } = model.chart.plotArea;
  const secondary = axes === "Secondary";
  const found = chartTypes.find((group) => fits(group, kind) && isSecondary(model, group) === secondary);
  if (found) return found;
  const group = newGroup(kind, axisIdsFor(model, kind, axes));
  const firstSecondary = chartTypes.findIndex((each) => isSecondary(model, each));
  chartTypes.splice(secondary || firstSecondary < 0 ? chartTypes.length : firstSecondary, 0, group);
  return group;
}

function fits(group: ChartTypeGroup, kind: ChartKind): boolean {
  const found = kindFound(group);
  return found.type === kind.type && found.direction === kind.direction && found.grouping === kind.grouping;
}

function kindFound(group: ChartTypeGroup, series?: AnySeries): ChartKind {
  const marked = series?.marker?.symbol !== "none";
  switch (group.type) {
    case "bar":
      return { type: "bar", direction: group.barDir, grouping: group.grouping };
    case "line":
      return { type: "line", grouping: group.grouping, markers: marked && (group.marker ?? false) };
    case "area":
      return { type: "area", grouping: group.grouping };
    case "scatter": {
      const lines = series?.spPr?.line?.noFill !== true && group.scatterStyle !== "marker";
      return { type: "scatter", markers: marked, lines, smooth: series?.smooth || undefined };
    }
    case "radar":
      return { type: "radar", radarStyle: group.radarStyle };
    default:
      return { type: group.type };
  }
}

/** An empty group of a kind. */
export function newGroup(kind: ChartKind, axisIds: number[]): ChartTypeGroup {
  const { type, direction = "col", grouping = "standard", radarStyle = "standard" } = kind;
  const isStacked = grouping === "stacked" || grouping === "percentStacked";
  const lineGrouping = grouping === "clustered" ? "standard" : grouping;
  switch (type) {
    case "bar":
      return {
        type,
        barDir: direction,
        grouping,
        gapWidth: isStacked ? 150 : 219,
        overlap: isStacked ? 100 : -27,
        series: [],
        axisIds,
      };
    case "line":
      return { type, grouping: lineGrouping, marker: true, series: [], axisIds };
    case "area":
      return { type, grouping: lineGrouping, series: [], axisIds };
    case "scatter":
      return { type, scatterStyle: "lineMarker", series: [], axisIds };
    case "bubble":
      return { type, bubbleScale: 100, sizeRepresents: "area", series: [], axisIds };
    case "radar":
      return { type, radarStyle, series: [], axisIds };
    case "doughnut":
      return { type, varyColors: true, firstSliceAng: 0, holeSize: 75, series: [] };
    default:
      return { type: "pie", varyColors: true, firstSliceAng: 0, series: [] };
  }
}
