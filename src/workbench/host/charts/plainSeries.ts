import type {
  AxisDataSource,
  ChartMarker,
  DataLabels,
  DataPoint,
  NumberDataSource,
  SeriesBase,
} from "@cj-tech-master/excelts/chart";
import type { ChartKind } from "./chartTypes";

/** A series of any group: what the file format's kinds of series may hold. */
export interface AnySeries extends SeriesBase {
  cat?: AxisDataSource;
  val?: NumberDataSource;
  xVal?: AxisDataSource;
  yVal?: NumberDataSource;
  bubbleSize?: NumberDataSource;
  marker?: ChartMarker;
  dataPoints?: DataPoint[];
  dataLabels?: DataLabels;
  invertIfNegative?: boolean;
  smooth?: boolean;
  explosion?: number;
}

/** A series as another kind of group holds it: the same data under that kind's names, the same looks. */
export function plainSeries(series: AnySeries, kind: ChartKind): AnySeries {
  const { index, order, tx, spPr, dataPoints, dataLabels, extLst } = series;
  const { cat, val, xVal, yVal } = series;
  const kept = { index, order, tx, spPr, dataPoints, dataLabels, extLst };
  const isXY = kind.type === "scatter" || kind.type === "bubble";
  const data = isXY ? { xVal: xVal ?? cat, yVal: yVal ?? val } : { cat: cat ?? xVal, val: val ?? yVal };
  return { ...kept, ...data, ...looksOf(kind, series) };
}

function looksOf(
  kind: ChartKind,
  { spPr, bubbleSize, marker, invertIfNegative }: AnySeries,
): Partial<AnySeries> {
  switch (kind.type) {
    case "line":
      return { smooth: false, marker: markerOf(kind, marker) };
    case "scatter": {
      const line = { ...spPr?.line, noFill: kind.lines ? undefined : true };
      return { smooth: kind.smooth ?? false, spPr: { ...spPr, line }, marker: markerOf(kind, marker) };
    }
    case "bubble":
      return { bubbleSize, invertIfNegative: false };
    case "bar":
      return { invertIfNegative: invertIfNegative ?? false };
    default:
      return {};
  }
}

/** A line without markers says so; one with them is automatic until told otherwise. */
function markerOf({ markers }: ChartKind, marker: ChartMarker | undefined): ChartMarker | undefined {
  if (!markers) return { symbol: "none" };
  return marker?.symbol === "none" ? undefined : marker;
}
