import type { Rect } from "../../book/Book";
import { columnLeft, rowTop } from "../../book/geometry";
import { check, invalid } from "../check";
import { ConditionalFormatCollectionObject } from "../conditional/ConditionalFormatCollectionObject";
import { HostError } from "../HostError";
import { WorksheetObject } from "../objects/WorksheetObject";
import { select } from "../objects/activate";
import { TableCollectionObject } from "../tables/TableCollectionObject";
import { partsOf, readProperties, writeProperties } from "./cellProperties";
import { clearCells, clearWhat } from "./clearCells";
import { copyCells } from "./copyCells";
import { DataValidationObject } from "./DataValidationObject";
import { hiddenState, setHidden } from "./hiddenLines";
import { readHyperlink, writeHyperlink } from "./hyperlinks";
import { mergeCells, unmergeCells } from "./mergeCells";
import { mergesTouching } from "./merges";
import { moveCells } from "./moveCells";
import { rangeArgument } from "./rangeArgument";
import { RangeAreasObject } from "./RangeAreasObject";
import { RangeFormatObject } from "./RangeFormatObject";
import { RangeShape } from "./RangeShape";
import { RangeSortObject } from "./RangeSortObject";
import { readFormulas, readNumberFormats, readTexts, readTypes, readValues } from "./readCells";
import { shiftCells } from "./shiftCells";
import { specialCells } from "./specialCells";
import { usedWithin } from "./usedWithin";
import { writeCells } from "./writeCells";
import { writeNumberFormats } from "./writeNumberFormats";

/** A rectangle of cells. */
export class RangeObject extends RangeShape {
  /** Another range of the same sheet. */
  part(rect: Rect): RangeObject {
    return new RangeObject(this.host, this.sheet, rect);
  }
  protected range(rect: Rect): RangeObject {
    return this.part(rect);
  }

  /** Of whole rows or columns Excel gives no cells: null. */
  get Values() {
    return this.cells(() => readValues(this.sheet, this.rect));
  }
  set Values(values: unknown) {
    writeCells(this.host, this.sheet, this.rect, values);
  }
  get Formulas() {
    return this.cells(() => readFormulas(this.sheet, this.rect));
  }
  set Formulas(formulas: unknown) {
    writeCells(this.host, this.sheet, this.rect, formulas);
  }
  get Text() {
    return this.cells(() => readTexts(this.host.book, this.sheet, this.rect));
  }
  get ValueTypes() {
    return this.cells(() => readTypes(this.sheet, this.rect));
  }
  get NumberFormat() {
    return this.cells(() => readNumberFormats(this.host.book, this.sheet, this.rect));
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
  get Hyperlink() {
    return readHyperlink(this.host, this.sheet, this.rect);
  }
  set Hyperlink(link: unknown) {
    writeHyperlink(this.host, this.sheet, this.rect, link);
  }
  get ConditionalFormats() {
    return new ConditionalFormatCollectionObject(this.host, this);
  }
  get DataValidation() {
    return new DataValidationObject(this.host, this);
  }
  get Sort() {
    return new RangeSortObject(this.host, this.sheet, this.rect);
  }
  get Worksheet() {
    return new WorksheetObject(this.host, this.sheet);
  }

  Calculate() {
    this.host.cellsChanged();
  }
  Clear(applyTo: unknown) {
    clearCells(this.host, this.sheet, this.rect, clearWhat(applyTo));
  }
  CopyFrom(source: unknown, ...options: unknown[]) {
    copyCells(this.host, rangeArgument(this.host, this.sheet, source), this.sheet, this.rect, options);
  }
  MoveTo(destination: unknown) {
    moveCells(this.host, this.sheet, this.rect, rangeArgument(this.host, this.sheet, destination));
  }
  Insert(shift: unknown) {
    const { rect } = this;
    shiftCells(this.host, this.sheet, rect, check.oneOf(shift, ["Down", "Right"], "The direction"));
    return this.range(rect);
  }
  Delete(shift: unknown) {
    shiftCells(this.host, this.sheet, this.rect, check.oneOf(shift, ["Up", "Left"], "The direction"));
  }
  Merge(across: unknown) {
    mergeCells(this.host, this.sheet, this.rect, across === true);
  }
  Unmerge() {
    unmergeCells(this.host, this.sheet, this.rect);
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
  GetSpecialCells(type: unknown, valueType: unknown) {
    const found = this.GetSpecialCellsOrNullObject(type, valueType);
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }
  GetSpecialCellsOrNullObject(type: unknown, valueType: unknown) {
    return this.areasOrNothing(specialCells(this.sheet, this.rect, type, valueType));
  }
  GetMergedAreasOrNullObject() {
    if (this.sheet.merges.length > 512)
      throw new HostError("InvalidOperation", "There are more than 512 merged areas.");
    return this.areasOrNothing(mergesTouching(this.sheet, this.rect));
  }
  GetTables(fullyContained: unknown) {
    return new TableCollectionObject(this.host, this.sheet, this.rect, fullyContained === true);
  }
  GetRowProperties(options: unknown) {
    return readProperties(partsOf(this, "rows"), options);
  }
  GetColumnProperties(options: unknown) {
    return readProperties(partsOf(this, "columns"), options);
  }
  GetCellProperties(options: unknown) {
    return partsOf(this, "rows").map((row) => readProperties(partsOf(row, "columns"), options));
  }
  SetRowProperties(properties: unknown) {
    writeProperties(partsOf(this, "rows"), listOf(properties, this.rect.rows));
  }
  SetColumnProperties(properties: unknown) {
    writeProperties(partsOf(this, "columns"), listOf(properties, this.rect.columns));
  }
  SetCellProperties(properties: unknown) {
    const lines = listOf(properties, this.rect.rows).map((line) => listOf(line, this.rect.columns));
    partsOf(this, "rows").forEach((row, at) => writeProperties(partsOf(row, "columns"), lines[at]));
  }
  /** The client calls it before a write in chunks: the size of all of it. */
  _ValidateArraySize(rows: unknown, columns: unknown) {
    if (rows !== this.rect.rows || columns !== this.rect.columns)
      throw invalid("The matrix does not have the range's shape.");
  }

  private cells<Cells>(read: () => Cells): Cells | null {
    if (this.IsEntireColumn || this.IsEntireRow) return null;
    this.host.settle();
    return read();
  }
  private areasOrNothing(rects: readonly Rect[]): RangeAreasObject | null {
    return rects.length > 0 ? new RangeAreasObject(this.host, this.sheet, rects) : null;
  }
}

function listOf(value: unknown, length: number): readonly unknown[] {
  const list = check.list(value, "The properties");
  if (list.length !== length) throw invalid("The properties do not have the range's shape.");
  return list;
}
