import type { ChartModel } from "@cj-tech-master/excelts/chart";
import type { Rect, Sheet } from "../../book/Book";
import { axisIdsFor } from "./axes";
import { kindOf, type ChartKind, type ChartTypeName } from "./chartTypes";
import { newGroup } from "./groups";
import { plainSeries, type AnySeries } from "./plainSeries";
import { categorySource, numberSource, sourceOf } from "./sources";

/** Which way series run; `Auto` lets the shape of the cells decide. */
export type SeriesBy = "Auto" | "Columns" | "Rows";

/** A chart of these cells, with what Excel shows unless told otherwise: title, legend, light gridlines. */
export function newChartModel(type: ChartTypeName, sheet: Sheet, rect: Rect, by: SeriesBy): ChartModel {
  const model: ChartModel = {
    chart: {
      autoTitleDeleted: false,
      plotArea: { chartTypes: [], axes: [] },
      legend: { legendPos: "b", overlay: false },
      plotVisOnly: true,
      dispBlanksAs: "gap",
    },
  };
  setData(model, type, sheet, rect, by);
  const { series } = model.chart.plotArea.chartTypes[0];
  if (series.length !== 1)
    model.chart.title = { text: { paragraphs: [{ runs: [{ text: "Chart Title" }] }] }, overlay: false };
  return model;
}

/** Replaces all series of a chart by those of these cells. */
export function setData(
  model: ChartModel,
  type: ChartTypeName,
  sheet: Sheet,
  rect: Rect,
  by: SeriesBy,
): void {
  const kind = kindOf(type);
  const { plotArea } = model.chart;
  plotArea.chartTypes = [];
  const group = newGroup(kind, axisIdsFor(model, kind, "Primary"));
  plotArea.chartTypes = [group];
  const series = seriesOf(sheet, rect, by, kind).map((each) => plainSeries(each, kind));
  (group.series as AnySeries[]).push(...(kind.type === "bubble" ? bubbles(series) : series));
}

/**
 * Reads cells as Excel does: a first column that is blank at its head or not numbers gives the categories, a
 * first row that is not numbers the names. Of points the first column is always x. Unless told, series run along
 * the longer side.
 */
function seriesOf(sheet: Sheet, rect: Rect, by: SeriesBy, { type }: ChartKind): AnySeries[] {
  const isXY = type === "scatter" || type === "bubble";
  const byRows = by === "Rows" || (by === "Auto" && rect.columns > rect.rows);
  const isHead = (cells: Rect) => !isNumbers(sheet, cells);
  const corner = sheet.cells.value(rect.row, rect.column) === undefined;
  const firstRow = {
    ...rect,
    column: rect.column + (rect.columns > 1 ? 1 : 0),
    rows: 1,
    columns: Math.max(1, rect.columns - 1),
  };
  const firstColumn = {
    ...rect,
    row: rect.row + (rect.rows > 1 ? 1 : 0),
    columns: 1,
    rows: Math.max(1, rect.rows - 1),
  };
  const hasHeader = rect.rows > 1 && (isHead(firstRow) || (corner && rect.columns > 1));
  const hasLabels = rect.columns > 1 && (isXY || isHead(firstColumn) || (corner && hasHeader));
  const body = {
    row: rect.row + (hasHeader ? 1 : 0),
    column: rect.column + (hasLabels ? 1 : 0),
    rows: rect.rows - (hasHeader ? 1 : 0),
    columns: rect.columns - (hasLabels ? 1 : 0),
  };
  const labels = hasLabels ? { ...body, column: rect.column, columns: 1 } : undefined;
  const names = hasHeader ? { ...body, row: rect.row, rows: 1 } : undefined;
  return byRows ? cut(sheet, body, "rows", names, labels) : cut(sheet, body, "columns", labels, names);
}

function cut(sheet: Sheet, body: Rect, by: "rows" | "columns", categories?: Rect, names?: Rect): AnySeries[] {
  const strip = (rect: Rect, at: number): Rect =>
    by === "rows"
      ? { ...rect, row: rect.row + at, rows: 1 }
      : { ...rect, column: rect.column + at, columns: 1 };
  return Array.from({ length: body[by] }, (_, at) => ({
    index: at,
    order: at,
    ...(names ? { tx: { strRef: { formula: sourceOf({ sheet, rect: strip(names, at) }) } } } : {}),
    ...(categories ? { cat: categorySource({ sheet, rect: categories }) } : {}),
    val: numberSource({ sheet, rect: strip(body, at) }),
  }));
}

/** Every second column holds the sizes of the one before it. */
function bubbles(series: readonly AnySeries[]): AnySeries[] {
  const found: AnySeries[] = [];
  for (let at = 0; at < series.length; at += 2)
    found.push({ ...series[at], index: at / 2, order: at / 2, bubbleSize: series[at + 1]?.yVal });
  return found;
}

function isNumbers({ cells }: Sheet, { row, column, rows, columns }: Rect): boolean {
  for (let down = row; down < row + rows; down++)
    for (let across = column; across < column + columns; across++) {
      const value = cells.value(down, across);
      if (value !== undefined && typeof value !== "number") return false;
    }
  return true;
}
