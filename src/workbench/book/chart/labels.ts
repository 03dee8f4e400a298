import type { ChartTextProperties, DataLabels } from "@cj-tech-master/excelts/chart";
import type { LabelEntry } from "./LabelEntry";
import type { NumberText, PlotGroup, PlotSeries } from "./PlotGroup";
import { richText, svgText, textStyle, textWidth, type TextStyle } from "./text";

/** How labels are worded: numbers by their format, shares of `whole` (pies) where they are shown. */
export interface LabelText {
  format: NumberText;
  whole?: number;
  /** Where the picture ends to the right: labels beside points are moved to end before it. */
  right?: number;
  /** The chart's own font, where it states one. */
  font?: ChartTextProperties;
}

/** The label of a point, ready to be put where it belongs. */
export class PointLabel {
  constructor(
    readonly text: string,
    readonly style: TextStyle,
    readonly position: DataLabels["position"],
    private readonly right = Infinity,
  ) {}

  /** Beside a point, by default to its right, as far away as the point is large. */
  atPoint(x: number, y: number, away: number): string {
    const { size } = this.style;
    switch (this.position ?? "r") {
      case "t":
        return svgText(this.text, x, y - away - size * 0.6, this.style);
      case "b":
        return svgText(this.text, x, y + away + size * 0.6, this.style);
      case "l":
        return svgText(this.text, x - away - 1, y, this.style, { anchor: "end" });
      case "ctr":
        return svgText(this.text, x, y, this.style);
      default: {
        const furthest = this.right - textWidth(this.text, this.style) - 2;
        return svgText(this.text, Math.min(x + away + 1, furthest), y, this.style, { anchor: "start" });
      }
    }
  }

  /** On a bar from `start` to `end`: by default beyond its end, in stacks in its middle. */
  onBar(
    { grouping, horizontal }: PlotGroup,
    middle: number,
    start: number,
    end: number,
    breadth: number,
  ): string {
    const isStacked = grouping === "stacked" || grouping === "percentStacked";
    const position = this.position ?? (isStacked ? "ctr" : "outEnd");
    const direction = Math.sign(end - start) || (horizontal ? 1 : -1);
    if (position === "ctr") return this.put(horizontal, middle, (start + end) / 2, "middle");
    const inside = position === "inEnd" || position === "inBase";
    const from = position === "inBase" ? start : end;
    const away = (inside && position === "inEnd" ? -1 : 1) * direction;
    if (!horizontal) return this.put(false, middle, from + away * (this.style.size * 0.6 + 2), "middle");
    return breadth > 0 ? this.put(true, middle, from + away * 3, away > 0 ? "start" : "end") : "";
  }

  private put(
    horizontal: boolean,
    middle: number,
    along: number,
    anchor: "start" | "middle" | "end",
  ): string {
    return horizontal
      ? svgText(this.text, along, middle, this.style, { anchor })
      : svgText(this.text, middle, along, this.style);
  }
}

/** The label a point shows; undefined where it shows none. */
export function pointLabel(
  series: PlotSeries,
  index: number,
  { format, whole, right, font }: LabelText,
): PointLabel | undefined {
  const { labels } = series;
  if (!labels || labels.delete) return undefined;
  const entry: LabelEntry | undefined = labels.entries?.find((each) => each.index === index);
  if (entry?.delete) return undefined;
  const value = series.values[index];
  if (value === undefined) return undefined;
  const shows = { ...labels, ...withoutBlanks(entry ?? {}) };
  const code = (entry?.numFmt ?? labels.numFmt)?.formatCode;
  const linked = (entry?.numFmt ?? labels.numFmt)?.sourceLinked;
  const share = whole ? value / whole : 0;
  const fromCells = labels.dataLabelsRange?.cache?.points.find((each) => each.index === index)?.value;
  const own = entry?.strRef
    ? (entry.strRef.cache?.points.map((each) => each.value).join(" ") ?? "")
    : entry?.text && richText(entry.text);
  const parts = [
    own ?? fromCells,
    own === undefined && shows.showSerName ? series.name : undefined,
    own === undefined && shows.showCatName
      ? (series.categories[index] ?? String(series.xs[index] ?? ""))
      : undefined,
    own === undefined && shows.showVal ? format(value, code && !linked ? code : series.format) : undefined,
    own === undefined && shows.showPercent && whole
      ? format(share, code && !linked && code.includes("%") ? code : "0%")
      : undefined,
    own === undefined && shows.showBubbleSize ? format(series.sizes[index] ?? 0, series.format) : undefined,
  ].filter((part) => part !== undefined && part !== "");
  if (parts.length === 0) return undefined;
  const style = textStyle(entry?.txPr ?? labels.txPr, textStyle(font, { size: 9, color: "#404040" }));
  return new PointLabel(
    parts.join(labels.separator ?? ", "),
    style,
    entry?.position ?? labels.position,
    right,
  );
}

function withoutBlanks<T extends object>(value: T): Partial<T> {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as Partial<T>;
}
