import type { ChartModel } from "@cj-tech-master/excelts/chart";
import type { Frame } from "./AxisPlan";
import { fillFor, lineFor } from "./drawSeries";
import { sliceFill } from "./drawPies";
import { svgLine } from "./drawAxes";
import { drawMarker } from "./markers";
import { fillAttributes, round } from "./paint";
import type { PlotGroup } from "./PlotGroup";
import { fitText, svgText, textStyle, textWidth } from "./text";

interface Entry {
  name: string;
  /** Draws the key around a point. */
  key(x: number, y: number): string;
  keyWidth: number;
}

/** Draws the legend at its side of the area; what is left of the area is for the plot. */
export function drawLegend(
  { chart, txPr }: ChartModel,
  groups: PlotGroup[],
  area: Frame,
): { svg: string; rest: Frame } {
  const { legend } = chart;
  if (!legend) return { svg: "", rest: area };
  const hidden = new Set(
    (legend.legendEntries ?? []).filter((each) => each.delete).map(({ index }) => index),
  );
  const side = legend.legendPos ?? "r";
  const listed = entriesOf(groups).filter((_, index) => !hidden.has(index));
  const entries = side !== "b" && side !== "t" && standsInStack(groups) ? listed.reverse() : listed;
  if (entries.length === 0) return { svg: "", rest: area };
  const style = textStyle(legend.txPr, textStyle(txPr, { size: 9 }));
  const line = style.size * 1.6;
  const most = (area.right - area.left) * (side === "b" || side === "t" ? 0.9 : 0.35);
  const named = entries.map((entry) => ({
    ...entry,
    name: fitText(entry.name, style, most - entry.keyWidth),
  }));
  const widthOf = (entry: Entry) => entry.keyWidth + 4 + textWidth(entry.name, style);
  const draw = (entry: Entry, x: number, y: number) =>
    entry.key(x, y) + svgText(entry.name, x + entry.keyWidth + 4, y, style, { anchor: "start" });
  if (side === "b" || side === "t") {
    const rows = rowsOf(named, widthOf, area.right - area.left);
    const height = rows.length * line + 4;
    const top = side === "b" ? area.bottom - height : area.top;
    const svg = rows.map((row, index) => {
      const width = row.reduce((sum, entry) => sum + widthOf(entry) + 14, -14);
      let x = (area.left + area.right - width) / 2;
      return row
        .map((entry) => {
          const drawn = draw(entry, x, top + 4 + (index + 0.5) * line);
          x += widthOf(entry) + 14;
          return drawn;
        })
        .join("");
    });
    const rest = side === "b" ? { ...area, bottom: top - 2 } : { ...area, top: area.top + height + 2 };
    return { svg: svg.join(""), rest: legend.overlay ? area : rest };
  }
  const width = Math.max(...named.map(widthOf)) + 4;
  const left = side === "l" ? area.left + 4 : area.right - width;
  const middle = side === "tr" ? area.top + (named.length * line) / 2 : (area.top + area.bottom) / 2;
  const svg = named.map((entry, index) =>
    draw(entry, left, middle + (index + 0.5 - named.length / 2) * line),
  );
  const rest = side === "l" ? { ...area, left: left + width + 4 } : { ...area, right: left - 6 };
  return { svg: svg.join(""), rest: legend.overlay ? area : rest };
}

/** Excel lists stacked columns from the top of the stack down, and lines beside them along with them. */
function standsInStack([first]: PlotGroup[]): boolean {
  const isStacked = first?.grouping === "stacked" || first?.grouping === "percentStacked";
  return isStacked && !first.horizontal && (first.kind === "bar" || first.kind === "area");
}

function rowsOf(entries: Entry[], widthOf: (entry: Entry) => number, room: number): Entry[][] {
  const rows: Entry[][] = [[]];
  let used = 0;
  for (const entry of entries) {
    const width = widthOf(entry) + 14;
    if (used > 0 && used + width > room) {
      rows.push([]);
      used = 0;
    }
    rows[rows.length - 1].push(entry);
    used += width;
  }
  return rows;
}

/** One entry per series, or per slice where a single ring is drawn; in the order of the series. */
function entriesOf(groups: PlotGroup[]): Entry[] {
  const listed = groups.flatMap((group) => {
    const slices = group.kind === "pie" || group.kind === "doughnut";
    if (slices && group.series[0])
      return group.series[0].categories.map((name, index) => ({
        order: index,
        entry: square(name, fillAttributes(sliceFill(group.series[0], index))),
      }));
    return group.series.map((series) => ({ order: series.index, entry: keyOf(group, series.index) }));
  });
  return listed.sort((a, b) => a.order - b.order).map(({ entry }) => entry);
}

/** Long enough that a dashed line with a marker shows its dashes on both sides of it. */
const lineKey = 28;

function keyOf(group: PlotGroup, index: number): Entry {
  const series = group.series.find((each) => each.index === index) ?? group.series[0];
  if (group.kind !== "line" && group.kind !== "scatter")
    return square(series.name, fillAttributes(fillFor(series)));
  const stroke =
    group.source.type === "scatter" && group.source.scatterStyle === "marker" ? null : lineFor(series);
  const marked = group.kind === "scatter" || ("marker" in group.source && group.source.marker === true);
  const keyWidth = stroke ? lineKey : 18;
  const key = (x: number, y: number) =>
    (stroke ? svgLine(x, y, x + keyWidth, y, stroke) : "") +
    drawMarker(series, -1, x + keyWidth / 2, y, marked);
  return { name: series.name, key, keyWidth };
}

function square(name: string, fill: string): Entry {
  const key = (x: number, y: number) =>
    `<rect x="${round(x)}" y="${round(y - 3.5)}" width="7" height="7" ${fill}/>`;
  return { name, key, keyWidth: 7 };
}
