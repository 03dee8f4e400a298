import type { Style } from "../../book/Style";
import { check, invalid } from "../check";
import type { Host } from "../Host";
import { HostObject } from "../HostObject";
import { autofitColumns, autofitRows } from "./autofit";
import { lineSize, setLineSize } from "./lineSizes";
import { RangeBordersObject } from "./RangeBordersObject";
import { RangeFillObject } from "./RangeFillObject";
import { RangeFontObject } from "./RangeFontObject";
import { FormatProtectionObject } from "./FormatProtectionObject";
import type { Area } from "./resolveAddress";
import { common, restyle } from "./restyle";

/** A range or range areas: something with cells that have a look. */
export interface Cells {
  readonly areas: readonly Area[];
}

const horizontals = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
];
const verticals = ["Top", "Center", "Bottom", "Justify", "Distributed"];

/** `range.format`: a property is null where the cells differ. */
export class RangeFormatObject extends HostObject {
  readonly kind = "RangeFormat";

  constructor(
    host: Host,
    private readonly cells: Cells,
  ) {
    super(host);
  }

  get Fill() {
    return new RangeFillObject(this.host, this.cells);
  }
  get Font() {
    return new RangeFontObject(this.host, this.cells);
  }
  get Borders() {
    return new RangeBordersObject(this.host, this.cells);
  }
  get Protection() {
    return new FormatProtectionObject(this.host, this.cells);
  }
  get HorizontalAlignment() {
    return this.common((style) => style.horizontal ?? "General");
  }
  set HorizontalAlignment(value: unknown) {
    const horizontal = check.oneOf(value, horizontals, "The horizontal alignment");
    this.change({ horizontal: horizontal === "General" ? undefined : horizontal });
  }
  get VerticalAlignment() {
    return this.common((style) => style.vertical ?? "Bottom");
  }
  set VerticalAlignment(value: unknown) {
    this.change({ vertical: check.oneOf(value, verticals, "The vertical alignment") });
  }
  get WrapText() {
    return this.common((style) => style.wrap ?? false);
  }
  set WrapText(value: unknown) {
    this.change({ wrap: check.flag(value, "wrapText") });
  }
  get ShrinkToFit() {
    return this.common((style) => style.shrinkToFit ?? false);
  }
  set ShrinkToFit(value: unknown) {
    this.change({ shrinkToFit: check.flag(value, "shrinkToFit") });
  }
  get IndentLevel() {
    return this.common((style) => style.indent ?? 0);
  }
  set IndentLevel(value: unknown) {
    const indent = check.whole(value, "The indent level");
    if (indent > 250) throw invalid("The indent level goes to 250.");
    this.change({ indent });
  }
  get TextOrientation() {
    return this.common((style) => style.rotation ?? 0);
  }
  set TextOrientation(value: unknown) {
    const rotation = check.number(value, "The text orientation");
    if (Math.abs(rotation) > 90 && rotation !== 180)
      throw invalid("The text orientation goes from -90 to 90, or is 180.");
    this.change({ rotation });
  }
  get ColumnWidth() {
    return lineSize(this.cells.areas, "columns");
  }
  set ColumnWidth(value: unknown) {
    setLineSize(this.host, this.cells.areas, "columns", check.number(value, "The column width"));
  }
  get RowHeight() {
    return lineSize(this.cells.areas, "rows");
  }
  set RowHeight(value: unknown) {
    setLineSize(this.host, this.cells.areas, "rows", check.number(value, "The row height"));
  }

  AutofitColumns() {
    autofitColumns(this.host, this.cells.areas);
  }
  AutofitRows() {
    autofitRows(this.host, this.cells.areas);
  }

  private common<Value>(read: (style: Style) => Value): Value | null {
    return common(this.host, this.cells.areas, read);
  }
  private change(part: Partial<Style>): void {
    restyle(this.host, this.cells.areas, (style) => ({ ...style, ...part }));
  }
}
