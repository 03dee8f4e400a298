import { check, invalid } from "../check";
import { HostError, notSupported } from "../HostError";
import { rangeArgument } from "../ranges/rangeArgument";
import { ChartAxisScale } from "./ChartAxisScale";
import { ChartFormatObject } from "./ChartFormatObject";
import { ChartGridlinesObject } from "./ChartGridlinesObject";
import { ChartTitleObject } from "./ChartTitleObject";
import { tickLabels, tickMarks, toFile, toOffice } from "./chartWords";
import { allSeries, axisGroupOf } from "./groups";
import { categorySource } from "./sources";

/** An axis of a chart. What Excel chooses by itself is null. */
export class ChartAxisObject extends ChartAxisScale {
  get Visible() {
    return this.axis.delete !== true;
  }
  set Visible(value: unknown) {
    this.changed.delete = !check.flag(value, "visible");
  }
  get TickLabelPosition() {
    return toOffice(tickLabels, this.axis.tickLblPos);
  }
  set TickLabelPosition(value: unknown) {
    this.changed.tickLblPos = toFile(tickLabels, value, "The labels' position");
  }
  get MajorTickMark() {
    return toOffice(tickMarks, this.axis.majorTickMark);
  }
  set MajorTickMark(value: unknown) {
    this.changed.majorTickMark = toFile(tickMarks, value, "The tick marks");
  }
  get MinorTickMark() {
    return toOffice(tickMarks, this.axis.minorTickMark);
  }
  set MinorTickMark(value: unknown) {
    this.changed.minorTickMark = toFile(tickMarks, value, "The tick marks");
  }
  get TickLabelSpacing() {
    return "tickLblSkip" in this.axis ? (this.axis.tickLblSkip ?? 1) : 1;
  }
  set TickLabelSpacing(value: unknown) {
    this.changedCategoryAxis.tickLblSkip = check.whole(value, "The labels' spacing", 1);
  }
  get TickMarkSpacing() {
    return "tickMarkSkip" in this.axis ? (this.axis.tickMarkSkip ?? 1) : 1;
  }
  set TickMarkSpacing(value: unknown) {
    this.changedCategoryAxis.tickMarkSkip = check.whole(value, "The marks' spacing", 1);
  }
  get CategoryType() {
    if (this.axis.axisType === "date") return "DateAxis";
    return this.axis.axisType === "cat" && this.axis.auto !== false ? "Automatic" : "TextAxis";
  }
  set CategoryType(value: unknown) {
    const type = check.oneOf(value, ["Automatic", "TextAxis", "DateAxis"], "The category type");
    if (type === "DateAxis") throw notSupported('ChartAxis.categoryType "DateAxis"');
    this.changedCategoryAxis.auto = type === "Automatic";
  }
  get IsBetweenCategories() {
    const { value } = this.pair;
    return value.axisType === "val" && value.crossBetween !== "midCat";
  }
  set IsBetweenCategories(between: unknown) {
    this.place.beginWrite();
    const { value } = this.pair;
    if (value.axisType === "val")
      value.crossBetween = check.flag(between, "isBetweenCategories") ? "between" : "midCat";
  }
  get TextOrientation() {
    return -(this.axis.txPr?.rotation ?? 0) / 60000;
  }
  set TextOrientation(value: unknown) {
    const degrees = check.number(value, "The text's orientation");
    if (Math.abs(degrees) > 90) throw invalid("The text's orientation goes from -90 to 90.");
    this.changed.txPr = { ...this.axis.txPr, rotation: -degrees * 60000 };
  }
  /** Where the other axis crosses this one: the file format keeps it with the other. */
  get Position() {
    const { crosses, crossesAt } = this.other;
    if (crossesAt !== undefined) return "Custom";
    return crosses === "max" ? "Maximum" : crosses === "min" ? "Minimum" : "Automatic";
  }
  set Position(value: unknown) {
    this.place.beginWrite();
    const position = check.oneOf(value, ["Automatic", "Maximum", "Minimum"], "The position");
    this.other.crossesAt = undefined;
    this.other.crosses = ({ Automatic: "autoZero", Maximum: "max", Minimum: "min" } as const)[position];
  }
  get PositionAt() {
    return this.other.crossesAt ?? null;
  }
  get MajorGridlines() {
    return new ChartGridlinesObject(this.place, this.axis, "majorGridlines");
  }
  get MinorGridlines() {
    return new ChartGridlinesObject(this.place, this.axis, "minorGridlines");
  }
  get Title() {
    return new ChartTitleObject(this.place, this.axis, "ChartAxisTitle");
  }
  get Format() {
    return new ChartFormatObject(this.place, this.axis);
  }

  SetPositionAt(value: unknown) {
    this.place.beginWrite();
    this.other.crosses = undefined;
    this.other.crossesAt = check.number(value, "The position");
  }
  SetCategoryNames(range: unknown) {
    this.place.beginWrite();
    if (this.type !== "Category") throw new HostError("InvalidOperation");
    const categories = categorySource(rangeArgument(this.host, this.place.sheet, range));
    for (const placed of allSeries(this.place.model))
      if (axisGroupOf(this.place.model, placed) === this.group)
        placed.series[placed.series.xVal || placed.series.yVal ? "xVal" : "cat"] = categories;
  }
}
