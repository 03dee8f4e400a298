import { check } from "../check";
import { HostError } from "../HostError";
import { rangeArgument } from "../ranges/rangeArgument";
import { plainValue } from "../ranges/readCells";
import { dropUnusedAxes } from "./axes";
import { cellsOf } from "./cellsOf";
import { ChartDataLabelsObject, plainLabels } from "./ChartDataLabelsObject";
import { ChartFormatObject } from "./ChartFormatObject";
import { ChartPointsObject } from "./ChartPointsObject";
import { ChartSeriesLooks } from "./ChartSeriesLooks";
import { checkedChartType, type ChartTypeName } from "./chartTypes";
import { axisGroupOf, typeOf } from "./groups";
import type { AnySeries } from "./plainSeries";
import { areaOfSource, categorySource, formulaOf, numberSource } from "./sources";

/** One series of a chart; as in Excel it keeps no id, so a later request finds it by its index. */
export class ChartSeriesObject extends ChartSeriesLooks {
  get Name() {
    const { tx } = this.series;
    if (tx?.value !== undefined) return tx.value;
    const area = areaOfSource(this.host.book, tx?.strRef?.formula);
    return area
      ? String(plainValue(area.sheet.cells.value(area.rect.row, area.rect.column)))
      : `Series${this.series.index + 1}`;
  }
  set Name(value: unknown) {
    const name = check.text(value, "The series' name");
    this.change({ tx: name.startsWith("=") ? { strRef: { formula: name.slice(1) } } : { value: name } });
  }
  get ChartType(): ChartTypeName | "Invalid" {
    return typeOf(this.placed);
  }
  set ChartType(value: unknown) {
    this.put(checkedChartType(value), axisGroupOf(this.model, this.placed));
  }
  get AxisGroup() {
    return axisGroupOf(this.model, this.placed);
  }
  set AxisGroup(value: unknown) {
    const type = this.ChartType;
    if (type === "Invalid") throw new HostError("InvalidOperation");
    this.put(type, check.oneOf(value, ["Primary", "Secondary"], "The axis group"));
  }
  get HasDataLabels() {
    return this.series.dataLabels !== undefined && this.series.dataLabels.delete !== true;
  }
  set HasDataLabels(value: unknown) {
    const wanted = check.flag(value, "hasDataLabels");
    if (wanted !== this.HasDataLabels) this.change({ dataLabels: wanted ? plainLabels() : undefined });
  }
  get DataLabels() {
    return new ChartDataLabelsObject(this.place, () => [this.series]);
  }
  get Points() {
    return new ChartPointsObject(this.place, () => this.series);
  }
  get Format() {
    return new ChartFormatObject(this.place, this.series);
  }

  Delete() {
    this.place.beginWrite();
    const { group, series } = this.placed;
    const list = group.series as AnySeries[];
    list.splice(list.indexOf(series), 1);
    const { chartTypes } = this.model.chart.plotArea;
    if (list.length === 0 && chartTypes.length > 1) chartTypes.splice(chartTypes.indexOf(group), 1);
    dropUnusedAxes(this.model);
  }
  SetValues(range: unknown) {
    const source = numberSource(rangeArgument(this.host, this.place.sheet, range));
    this.change(this.isXY ? { yVal: source } : { val: source });
  }
  SetXAxisValues(range: unknown) {
    const source = categorySource(rangeArgument(this.host, this.place.sheet, range));
    this.change(this.isXY ? { xVal: source } : { cat: source });
  }
  SetBubbleSizes(range: unknown) {
    if (this.placed.group.type !== "bubble") throw new HostError("InvalidOperation");
    this.change({ bubbleSize: numberSource(rangeArgument(this.host, this.place.sheet, range)) });
  }
  GetDimensionValues(dimension: unknown) {
    return cellsOf(this.host, this.source(dimension)) ?? [];
  }
  GetDimensionDataSourceString(dimension: unknown) {
    return this.source(dimension) ?? "";
  }

  private source(dimension: unknown): string | undefined {
    const { val, yVal, cat, xVal, bubbleSize } = this.series;
    const wanted = check.oneOf(
      dimension,
      ["Categories", "Values", "XValues", "YValues", "BubbleSizes"],
      "The dimension",
    );
    if (wanted === "BubbleSizes") return formulaOf(bubbleSize);
    return wanted === "Values" || wanted === "YValues" ? formulaOf(val ?? yVal) : formulaOf(cat ?? xVal);
  }
}
