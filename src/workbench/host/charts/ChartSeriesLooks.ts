import type { ChartMarker, ChartTypeGroup } from "@cj-tech-master/excelts/chart";
import { check, invalid } from "../check";
import { HostError, notSupported } from "../HostError";
import { dropUnusedAxes } from "./axes";
import { colorFrom, colorText } from "./ChartFormatObject";
import { ChartPart } from "./ChartPart";
import type { ChartPlace } from "./ChartPlace";
import { markers, toFile, toOffice } from "./chartWords";
import { allSeries, placeSeries, type Placed } from "./groups";
import type { AnySeries } from "./plainSeries";

/** How a series is drawn: bars' widths, markers, lines. */
export abstract class ChartSeriesLooks extends ChartPart {
  readonly kind = "ChartSeries";

  constructor(
    place: ChartPlace,
    /** The series' number in its chart; unlike its place it never changes. */
    private readonly number: number,
  ) {
    super(place);
  }

  override ensureAlive() {
    super.ensureAlive();
    if (!this.found) throw new HostError("ItemNotFound");
  }

  get PlotOrder() {
    return allSeries(this.model).findIndex(({ series }) => series.index === this.number) + 1;
  }
  get GapWidth() {
    const { group } = this.placed;
    return group.type === "bar" ? (group.gapWidth ?? 150) : null;
  }
  set GapWidth(value: unknown) {
    this.barGroup.gapWidth = between(value, 0, 500, "The gap width");
  }
  get Overlap() {
    const { group } = this.placed;
    return group.type === "bar" ? (group.overlap ?? 0) : null;
  }
  set Overlap(value: unknown) {
    this.barGroup.overlap = between(value, -100, 100, "The overlap");
  }
  get VaryByCategories() {
    const { group } = this.placed;
    return "varyColors" in group ? (group.varyColors ?? false) : false;
  }
  set VaryByCategories(value: unknown) {
    this.place.beginWrite();
    Object.assign(this.placed.group, { varyColors: check.flag(value, "varyByCategories") });
  }
  get DoughnutHoleSize() {
    const { group } = this.placed;
    return group.type === "doughnut" ? (group.holeSize ?? 75) : null;
  }
  set DoughnutHoleSize(value: unknown) {
    const { group } = this.placed;
    if (group.type !== "doughnut") throw new HostError("InvalidOperation");
    this.place.beginWrite();
    group.holeSize = between(value, 10, 90, "The hole's size");
  }
  get BubbleScale() {
    const { group } = this.placed;
    return group.type === "bubble" ? (group.bubbleScale ?? 100) : null;
  }
  set BubbleScale(value: unknown) {
    const { group } = this.placed;
    if (group.type !== "bubble") throw new HostError("InvalidOperation");
    this.place.beginWrite();
    group.bubbleScale = between(value, 0, 300, "The bubbles' scale");
  }
  get InvertIfNegative() {
    return this.series.invertIfNegative ?? false;
  }
  set InvertIfNegative(value: unknown) {
    this.change({ invertIfNegative: check.flag(value, "invertIfNegative") });
  }
  get Smooth() {
    return this.series.smooth ?? false;
  }
  set Smooth(value: unknown) {
    this.change({ smooth: check.flag(value, "smooth") });
  }
  get Filtered() {
    return false;
  }
  set Filtered(value: unknown) {
    if (check.flag(value, "filtered")) throw notSupported("ChartSeries.filtered");
  }
  get MarkerStyle() {
    return toOffice(markers, this.series.marker?.symbol);
  }
  set MarkerStyle(value: unknown) {
    const symbol = toFile<(typeof markers)[number]["file"]>(markers, value, "The marker");
    this.mark({ symbol: symbol === "auto" ? undefined : symbol });
  }
  get MarkerSize() {
    return this.series.marker?.size ?? 5;
  }
  set MarkerSize(value: unknown) {
    this.mark({ size: between(value, 2, 72, "The marker's size") });
  }
  get MarkerBackgroundColor() {
    return colorText(this.series.marker?.spPr?.fill?.solid);
  }
  set MarkerBackgroundColor(value: unknown) {
    const fill = { solid: colorFrom(check.color(value, "The marker's colour")) };
    this.mark({ spPr: { ...this.series.marker?.spPr, fill } });
  }
  get MarkerForegroundColor() {
    return colorText(this.series.marker?.spPr?.line?.color);
  }
  set MarkerForegroundColor(value: unknown) {
    const line = {
      ...this.series.marker?.spPr?.line,
      color: colorFrom(check.color(value, "The marker's colour")),
    };
    this.mark({ spPr: { ...this.series.marker?.spPr, line } });
  }

  protected get series(): AnySeries {
    return this.placed.series;
  }
  protected get model() {
    return this.place.model;
  }
  protected get found(): Placed | undefined {
    return allSeries(this.model).find(({ series }) => series.index === this.number);
  }
  protected get placed(): Placed {
    const { found } = this;
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }
  protected get isXY(): boolean {
    return this.placed.group.type === "scatter" || this.placed.group.type === "bubble";
  }
  protected get barGroup(): Extract<ChartTypeGroup, { type: "bar" | "bar3D" }> {
    const { group } = this.placed;
    if (group.type !== "bar") throw new HostError("InvalidOperation");
    this.place.beginWrite();
    return group;
  }
  protected put(type: Parameters<typeof placeSeries>[2], axes: Parameters<typeof placeSeries>[3]): void {
    this.place.beginWrite();
    placeSeries(this.model, this.placed, type, axes);
    dropUnusedAxes(this.model);
  }
  protected change(part: Partial<AnySeries>): void {
    this.place.beginWrite();
    Object.assign(this.series, part);
  }
  protected mark(part: Partial<ChartMarker>): void {
    this.change({ marker: { ...this.series.marker, ...part } });
  }
}

function between(value: unknown, least: number, most: number, what: string): number {
  const number = check.number(value, what);
  if (number < least || number > most) throw invalid(`${what} goes from ${least} to ${most}.`);
  return number;
}
