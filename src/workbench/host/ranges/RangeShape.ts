import { quoteSheetName, rectAddress } from "../../book/address";
import type { Rect, Sheet } from "../../book/Book";
import { check, invalid } from "../check";
import type { Host } from "../Host";
import { HostObject } from "../HostObject";
import { HostError } from "../HostError";
import { boundingRect, intersection, isOnSheet, wholeSheet } from "./rects";
import { resolveAddress, type Area } from "./resolveAddress";

/** Where a range is, and the ranges that lie about it. */
export abstract class RangeShape extends HostObject {
  readonly kind = "Range";
  /** Follows the cells when rows or columns are inserted or deleted; undefined once they are all gone. */
  private where: Rect | undefined;

  constructor(
    host: Host,
    readonly sheet: Sheet,
    rect: Rect,
  ) {
    super(host);
    if (!isOnSheet(rect)) throw invalid("The range does not lie on the worksheet.");
    this.where = rect;
  }

  /** A range of the same sheet. */
  protected abstract range(rect: Rect): RangeShape;

  get rect(): Rect {
    if (!this.where) throw new HostError("InvalidReference");
    return this.where;
  }
  get areas(): readonly Area[] {
    return [{ sheet: this.sheet, rect: this.rect }];
  }
  /** Lets the range follow its cells; undefined: they are gone. */
  follow(moved: (rect: Rect) => Rect | undefined): void {
    this.where = this.where && moved(this.where);
  }
  override ensureAlive(): void {
    if (!this.where || !this.host.book.sheets.includes(this.sheet)) throw new HostError("InvalidReference");
  }

  get Address() {
    return `${quoteSheetName(this.sheet.name)}!${isWhole(this.rect) ? "1:1048576" : rectAddress(this.rect)}`;
  }
  get RowIndex() {
    return this.rect.row;
  }
  get ColumnIndex() {
    return this.rect.column;
  }
  get RowCount() {
    return this.rect.rows;
  }
  get ColumnCount() {
    return this.rect.columns;
  }
  /** -1 where there are more cells than Excel counts. */
  get CellCount() {
    const count = this.rect.rows * this.rect.columns;
    return count > 2 ** 31 - 1 ? -1 : count;
  }
  get IsEntireColumn() {
    return this.rect.rows === wholeSheet.rows;
  }
  get IsEntireRow() {
    return this.rect.columns === wholeSheet.columns;
  }

  GetCell(row: unknown, column: unknown) {
    return this.around(check.number(row, "The row"), check.number(column, "The column"), 1, 1);
  }
  GetRow(row: unknown) {
    const index = check.whole(row, "The row");
    if (index >= this.rect.rows) throw invalid("The row lies outside the range.");
    return this.around(index, 0, 1, this.rect.columns);
  }
  GetColumn(column: unknown) {
    const index = check.whole(column, "The column");
    if (index >= this.rect.columns) throw invalid("The column lies outside the range.");
    return this.around(0, index, this.rect.rows, 1);
  }
  GetLastCell() {
    return this.around(this.rect.rows - 1, this.rect.columns - 1, 1, 1);
  }
  GetLastRow() {
    return this.around(this.rect.rows - 1, 0, 1, this.rect.columns);
  }
  GetLastColumn() {
    return this.around(0, this.rect.columns - 1, this.rect.rows, 1);
  }
  GetEntireRow() {
    return this.range({ ...this.rect, column: 0, columns: wholeSheet.columns });
  }
  GetEntireColumn() {
    return this.range({ ...this.rect, row: 0, rows: wholeSheet.rows });
  }
  GetResizedRange(rows: unknown, columns: unknown) {
    const more = [check.number(rows, "The rows"), check.number(columns, "The columns")];
    return this.around(0, 0, this.rect.rows + more[0], this.rect.columns + more[1]);
  }
  GetAbsoluteResizedRange(rows: unknown, columns: unknown) {
    return this.around(0, 0, check.whole(rows, "The rows", 1), check.whole(columns, "The columns", 1));
  }
  GetOffsetRange(rows: unknown, columns: unknown) {
    const offset = [check.number(rows, "The rows"), check.number(columns, "The columns")];
    return this.around(offset[0], offset[1], this.rect.rows, this.rect.columns);
  }
  GetRowsBelow(count: unknown) {
    const rows = countOf(count);
    return rows < 0 ? this.GetRowsAbove(-rows) : this.around(this.rect.rows, 0, rows, this.rect.columns);
  }
  GetRowsAbove(count: unknown): RangeShape {
    const rows = countOf(count);
    return rows < 0 ? this.GetRowsBelow(-rows) : this.around(-rows, 0, rows, this.rect.columns);
  }
  GetColumnsAfter(count: unknown) {
    const columns = countOf(count);
    return columns < 0
      ? this.GetColumnsBefore(-columns)
      : this.around(0, this.rect.columns, this.rect.rows, columns);
  }
  GetColumnsBefore(count: unknown): RangeShape {
    const columns = countOf(count);
    return columns < 0 ? this.GetColumnsAfter(-columns) : this.around(0, -columns, this.rect.rows, columns);
  }
  GetBoundingRect(other: unknown) {
    return this.range(boundingRect(this.rect, this.rectOf(other)));
  }
  GetIntersection(other: unknown) {
    const shared = this.GetIntersectionOrNullObject(other);
    if (!shared) throw new HostError("ItemNotFound");
    return shared;
  }
  GetIntersectionOrNullObject(other: unknown) {
    const shared = intersection(this.rect, this.rectOf(other));
    return shared ? this.range(shared) : null;
  }

  /** The cells of another range of this sheet, given as an object or an address. */
  protected rectOf(other: unknown): Rect {
    const area =
      other instanceof RangeShape
        ? other
        : resolveAddress(this.host.book, check.text(other, "The range"), this.sheet);
    if (area.sheet !== this.sheet) throw invalid("The ranges lie on different worksheets.");
    return area.rect;
  }

  private around(row: number, column: number, rows: number, columns: number): RangeShape {
    return this.range({ row: this.rect.row + row, column: this.rect.column + column, rows, columns });
  }
}

function isWhole({ rows, columns }: Rect): boolean {
  return rows === wholeSheet.rows && columns === wholeSheet.columns;
}

function countOf(count: unknown): number {
  return count === null ? 1 : check.number(count, "The count");
}
