import { fillAttributes, fillOf, round, strokeAttributes, strokeOf, type Stroke } from "./paint";
import { automaticColor, type PlotSeries } from "./PlotGroup";

/** The marker of a point; `usually` says whether series that state none have one. */
export function drawMarker(
  series: PlotSeries,
  index: number,
  x: number,
  y: number,
  usually: boolean,
): string {
  const own = series.points.get(index)?.marker;
  const marker = own ?? series.marker;
  const symbol = marker?.symbol ?? (usually ? "auto" : "none");
  if (symbol === "none" || symbol === "picture") return "";
  const point = series.points.get(index);
  const color =
    strokeOf(series.looks, plain)?.color ??
    fillOf(series.looks)?.color ??
    automaticColor(series, series.index);
  const fill = fillOf(marker?.spPr) ?? fillOf(point?.spPr);
  const stroke = strokeOf(marker?.spPr, { ...plain, color });
  const looks = `${fillAttributes(fill === undefined ? { color, opacity: 1 } : fill)} ${strokeAttributes(stroke)}`;
  return svgMarker(symbol, x, y, (marker?.size ?? 5) / 2, looks, { ...plain, color });
}

const plain: Stroke = { color: "#595959", opacity: 1, width: 0.75 };

function svgMarker(
  symbol: string,
  x: number,
  y: number,
  radius: number,
  looks: string,
  line: Stroke,
): string {
  const path = (points: [number, number][]) =>
    `<path d="M${points.map(([dx, dy]) => `${round(x + dx * radius)} ${round(y + dy * radius)}`).join("L")}Z" ${looks}/>`;
  const strokes = (segments: [number, number, number, number][]) => {
    const ends = segments.map(
      ([a, b, c, d]) =>
        `M${round(x + a * radius)} ${round(y + b * radius)}L${round(x + c * radius)} ${round(y + d * radius)}`,
    );
    return `<path d="${ends.join("")}" fill="none" ${strokeAttributes(line)}/>`;
  };
  switch (symbol) {
    case "square":
      return path([
        [-1, -1],
        [1, -1],
        [1, 1],
        [-1, 1],
      ]);
    case "diamond":
      return path([
        [0, -1],
        [1, 0],
        [0, 1],
        [-1, 0],
      ]);
    case "triangle":
      return path([
        [0, -1],
        [1, 1],
        [-1, 1],
      ]);
    case "dash":
      return path([
        [-1, -0.3],
        [1, -0.3],
        [1, 0.3],
        [-1, 0.3],
      ]);
    case "x":
      return strokes([
        [-1, -1, 1, 1],
        [-1, 1, 1, -1],
      ]);
    case "plus":
      return strokes([
        [0, -1, 0, 1],
        [-1, 0, 1, 0],
      ]);
    case "star":
      return strokes([
        [-1, -1, 1, 1],
        [-1, 1, 1, -1],
        [0, -1, 0, 1],
      ]);
    default:
      return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(symbol === "dot" ? radius / 2 : radius)}" ${looks}/>`;
  }
}
