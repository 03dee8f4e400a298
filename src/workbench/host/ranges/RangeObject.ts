import type { Rect } from "../../book/Book";
import { columnLeft, rowTop } from "../../book/geometry";
import { check, invalid } from "../check";
import { HostError } from "../HostError";
import { WorksheetObject } from "../objects/WorksheetObject";
import { select } from "../objects/activate";
import { clearCells } from "./clearCells";
import { hiddenState, setHidden } from "./hiddenLines";
import { RangeFormatObject } from "./RangeFormatObject";
import { RangeShape } from "./RangeShape";
import { readFormulas, readNumberFormats, readTexts, readTypes, readValues } from "./readCells";
import { usedWithin } from "./usedWithin";
import { writeCells } from "./writeCells";
import { writeNumberFormats } from "./writeNumberFormats";

/** A rectangle of cells. */
export class RangeObject extends RangeShape {
  protected range(rect: Rect): RangeObject {
    return new RangeObject(this.host, this.sheet, rect);
  }

  get Values() {
    this.host.settle();
    return readValues(this.sheet, this.rect);
  }
  set Values(values: unknown) {
    writeCells(this.host, this.sheet, this.rect, values);
  }
  get Formulas() {
    this.host.settle();
    return readFormulas(this.sheet, this.rect);
  }
  set Formulas(formulas: unknown) {
    writeCells(this.host, this.sheet, this.rect, formulas);
  }
  get Text() {
    this.host.settle();
    return readTexts(this.host.book, this.sheet, this.rect);
  }
  get ValueTypes() {
    this.host.settle();
    return readTypes(this.sheet, this.rect);
  }
  get NumberFormat() {
    return readNumberFormats(this.host.book, this.sheet, this.rect);
  }
  set NumberFormat(formats: unknown) {
    writeNumberFormats(this.host, this.sheet, this.rect, formats);
  }
  get RowHidden() {
    return hiddenState(this.sheet.hiddenRows, this.rect.row, this.rect.rows);
  }
  set RowHidden(hidden: unknown) {
    setHidden(this.host, this.sheet, this.rect, "rows", check.flag(hidden, "rowHidden"));
  }
  get ColumnHidden() {
    return hiddenState(this.sheet.hiddenColumns, this.rect.column, this.rect.columns);
  }
  set ColumnHidden(hidden: unknown) {
    setHidden(this.host, this.sheet, this.rect, "columns", check.flag(hidden, "columnHidden"));
  }
  get Hidden() {
    return this.RowHidden === true || this.ColumnHidden === true;
  }
  get Top() {
    return rowTop(this.sheet, this.rect.row);
  }
  get Left() {
    return columnLeft(this.sheet, this.rect.column);
  }
  get Height() {
    return rowTop(this.sheet, this.rect.row + this.rect.rows) - this.Top;
  }
  get Width() {
    return columnLeft(this.sheet, this.rect.column + this.rect.columns) - this.Left;
  }
  get Format() {
    return new RangeFormatObject(this.host, this);
  }
  get Worksheet() {
    return new WorksheetObject(this.host, this.sheet);
  }

  Calculate() {
    this.host.cellsChanged();
  }
  Clear(applyTo: unknown) {
    const what = applyTo ?? "All";
    clearCells(
      this.host,
      this.sheet,
      this.rect,
      check.oneOf(what, ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"], "What to clear"),
    );
  }
  Select() {
    select(this.host, this.sheet, this.rect);
  }
  GetUsedRange(valuesOnly: unknown) {
    const used = this.GetUsedRangeOrNullObject(valuesOnly);
    if (!used) throw new HostError("ItemNotFound");
    return used;
  }
  GetUsedRangeOrNullObject(valuesOnly: unknown) {
    const used = usedWithin(this.sheet, this.rect, valuesOnly === true);
    return used ? this.range(used) : null;
  }
  /** The client calls it before a write in chunks: the size of all of it. */
  _ValidateArraySize(rows: unknown, columns: unknown) {
    if (rows !== this.rect.rows || columns !== this.rect.columns)
      throw invalid("The matrix does not have the range's shape.");
  }
}
