import { columnLeft, rowTop } from "../../book/geometry";
import { check, invalid } from "../check";
import { HostError, notSupported } from "../HostError";
import { activate } from "../objects/activate";
import { WorksheetObject } from "../objects/WorksheetObject";
import { rangeArgument, rangeOnSheet } from "../ranges/rangeArgument";
import { dropUnusedAxes } from "./axes";
import { ChartAxesObject } from "./ChartAxesObject";
import { ChartDataLabelsObject } from "./ChartDataLabelsObject";
import { ChartFormatObject } from "./ChartFormatObject";
import { ChartLegendObject } from "./ChartLegendObject";
import { ChartPart } from "./ChartPart";
import { ChartPlotAreaObject } from "./ChartPlotAreaObject";
import { ChartSeriesCollectionObject } from "./ChartSeriesCollectionObject";
import { ChartTitleObject } from "./ChartTitleObject";
import { checkedChartType, type ChartTypeName } from "./chartTypes";
import { blanks, toFile, toOffice } from "./chartWords";
import { allSeries, placeSeries, typeOf } from "./groups";
import { setData, type SeriesBy } from "./newChart";

/** Which way a chart may be told that its series run. */
export const seriesBy = ["Auto", "Columns", "Rows"] as const;

/** A native chart. */
export class ChartObject extends ChartPart {
  readonly kind = "Chart";

  override get identity() {
    return { Id: this.place.chart.id };
  }

  get Id() {
    return this.place.chart.id;
  }
  get Name() {
    return this.place.chart.name;
  }
  set Name(value: unknown) {
    this.place.beginWrite();
    this.place.chart.name = check.text(value, "The chart's name");
  }
  get Left() {
    return this.place.chart.left;
  }
  set Left(value: unknown) {
    this.move({ left: atLeast(0, value) });
  }
  get Top() {
    return this.place.chart.top;
  }
  set Top(value: unknown) {
    this.move({ top: atLeast(0, value) });
  }
  get Width() {
    return this.place.chart.width;
  }
  set Width(value: unknown) {
    this.move({ width: atLeast(1, value) });
  }
  get Height() {
    return this.place.chart.height;
  }
  set Height(value: unknown) {
    this.move({ height: atLeast(1, value) });
  }
  /** Of a chart that combines several types, the type of its first series. */
  get ChartType(): ChartTypeName | "Invalid" {
    const [first] = allSeries(this.model);
    return first ? typeOf(first) : "Invalid";
  }
  set ChartType(value: unknown) {
    this.place.beginWrite();
    const type = checkedChartType(value);
    for (const placed of allSeries(this.model)) placeSeries(this.model, placed, type, "Primary");
    dropUnusedAxes(this.model);
  }
  get Style() {
    return this.model.style ?? 2;
  }
  set Style(value: unknown) {
    this.place.beginWrite();
    const style = check.whole(value, "The chart's style", 1);
    if (style > 48) throw notSupported(`Chart.style ${style}`);
    this.model.style = style;
  }
  get PlotVisibleOnly() {
    return this.model.chart.plotVisOnly ?? true;
  }
  set PlotVisibleOnly(value: unknown) {
    this.place.beginWrite();
    this.model.chart.plotVisOnly = check.flag(value, "plotVisibleOnly");
  }
  get DisplayBlanksAs() {
    return toOffice(blanks, this.model.chart.dispBlanksAs);
  }
  set DisplayBlanksAs(value: unknown) {
    this.place.beginWrite();
    this.model.chart.dispBlanksAs = toFile(blanks, value, "What blank cells are shown as");
  }
  get ShowDataLabelsOverMaximum() {
    return this.model.chart.showDLblsOverMax ?? true;
  }
  set ShowDataLabelsOverMaximum(value: unknown) {
    this.place.beginWrite();
    this.model.chart.showDLblsOverMax = check.flag(value, "showDataLabelsOverMaximum");
  }
  get Title() {
    return new ChartTitleObject(this.place, this.model.chart, "ChartTitle");
  }
  get Legend() {
    return new ChartLegendObject(this.place);
  }
  get Axes() {
    return new ChartAxesObject(this.place);
  }
  get Series() {
    return new ChartSeriesCollectionObject(this.place);
  }
  get DataLabels() {
    return new ChartDataLabelsObject(this.place, () => allSeries(this.model).map(({ series }) => series));
  }
  get PlotArea() {
    return new ChartPlotAreaObject(this.place);
  }
  get Format() {
    return new ChartAreaFormatObject(this.place, this.model);
  }
  get Worksheet() {
    return new WorksheetObject(this.host, this.place.sheet);
  }

  Activate() {
    activate(this.host, this.place.sheet);
  }
  Delete() {
    this.place.beginWrite();
    const { charts } = this.place.sheet;
    charts.splice(charts.indexOf(this.place.chart), 1);
  }
  SetData(range: unknown, by: unknown) {
    this.place.beginWrite();
    const area = rangeArgument(this.host, this.place.sheet, range);
    const type = this.ChartType;
    if (type === "Invalid") throw new HostError("InvalidOperation");
    const along: SeriesBy = check.oneOf(by ?? "Auto", seriesBy, "Series by");
    setData(this.model, type, area.sheet, area.rect, along);
    dropUnusedAxes(this.model);
  }
  /** From the top left of one cell to the bottom right of another, which may be left out. */
  SetPosition(start: unknown, end: unknown) {
    const { sheet } = this.place;
    const { rect: from } = rangeOnSheet(this.host, sheet, start);
    const [left, top] = [columnLeft(sheet, from.column), rowTop(sheet, from.row)];
    if (end === null) return this.move({ left, top });
    const { rect: to } = rangeOnSheet(this.host, sheet, end);
    const width = columnLeft(sheet, to.column + to.columns) - left;
    const height = rowTop(sheet, to.row + to.rows) - top;
    this.move({ left, top, width: atLeast(1, width), height: atLeast(1, height) });
  }

  private get model() {
    return this.place.model;
  }
  private move(box: Partial<Record<"left" | "top" | "width" | "height", number>>): void {
    this.place.beginWrite();
    Object.assign(this.place.chart, box);
  }
}

class ChartAreaFormatObject extends ChartFormatObject {
  get RoundedCorners() {
    return this.place.model.roundedCorners ?? false;
  }
  set RoundedCorners(value: unknown) {
    this.place.beginWrite();
    this.place.model.roundedCorners = check.flag(value, "roundedCorners");
  }
}

function atLeast(least: number, value: unknown): number {
  const points = check.number(value, "The position or size");
  if (points < least) throw invalid(`A position or size is at least ${least}.`);
  return points;
}
