import type { Book, Rect, Sheet } from "../../book/Book";
import { isError, type CellValue } from "../../book/CellStore";
import { followShape } from "../../book/connectors/placeLine";
import { deleteColumns } from "../../book/deleteColumns";
import { deleteRows } from "../../book/deleteRows";
import { enterCell } from "../../book/enterCell";
import { insertColumns } from "../../book/insertColumns";
import { insertRows } from "../../book/insertRows";
import type { Shape } from "../../book/Shape";
import { shiftRanges } from "../../host/ranges/shiftRanges";
import type { Session } from "./Session";

/** What the user changes on the active sheet. Add-ins hear of it as they hear of a user's edits in Excel. */
export class UserEdits {
  constructor(private readonly session: Session) {}

  /** Types a text into a cell. */
  enter(row: number, column: number, text: string): void {
    const { sheet, book } = this.session;
    const rect = { row, column, rows: 1, columns: 1 };
    if (this.isRefused(rect)) return;
    const before = plain(sheet.cells.value(row, column));
    enterCell(book, sheet, row, column, text);
    this.announce({ rect, before, after: plain(sheet.cells.value(row, column)) });
  }

  /** Types a block of texts, the first into the active cell, and selects it. */
  paste(rows: readonly (readonly string[])[]): void {
    const { sheet, book, selection } = this.session;
    const { row, column } = selection;
    const columns = Math.max(...rows.map((each) => each.length));
    const rect = { row, column, rows: rows.length, columns };
    if (this.isRefused(rect)) return;
    rows.forEach((texts, down) =>
      texts.forEach((text, across) => enterCell(book, sheet, row + down, column + across, text)),
    );
    this.announce({ rect });
    this.session.select({ rect, row, column });
  }

  /** Empties the selected cells; their format stays. */
  clear(): void {
    const { sheet, book, selection } = this.session;
    const { rect } = selection;
    if (this.isRefused(rect)) return;
    this.eachUsed(rect, (row, column) => {
      sheet.cells.setFormula(row, column, undefined);
      sheet.cells.setValue(row, column, undefined);
    });
    enterCell(book, sheet, rect.row, rect.column, "");
    this.announce({ rect });
  }

  /** Blank rows above the selected ones, as many as are selected. */
  insertRows(): void {
    this.shift("RowInserted", "Down", (book, sheet, { row, rows }) => insertRows(book, sheet, row, rows));
  }

  /** Blank columns before the selected ones, as many as are selected. */
  insertColumns(): void {
    this.shift("ColumnInserted", "Right", (book, sheet, { column, columns }) =>
      insertColumns(book, sheet, column, columns),
    );
  }

  /** Takes the selected cells' rows away. */
  deleteRows(): void {
    this.shift("RowDeleted", "Up", (book, sheet, { row, rows }) => deleteRows(book, sheet, row, rows));
  }

  /** Takes the selected cells' columns away. */
  deleteColumns(): void {
    this.shift("ColumnDeleted", "Left", (book, sheet, { column, columns }) =>
      deleteColumns(book, sheet, column, columns),
    );
  }

  resizeColumn(column: number, points: number): void {
    this.session.sheet.columnWidths.set(column, points);
    this.session.changed();
  }

  /** Drags a shape to a place in points; lines that are glued to it follow. Excel tells nobody of it. */
  moveShape(shape: Shape, left: number, top: number): void {
    const { sheet } = this.session;
    this.session.refusal = "";
    if (sheet.protection && sheet.protection.options.allowEditObjects !== true) {
      this.session.refuse("This sheet is protected: the shape cannot be moved.");
      return;
    }
    shape.left = Math.max(0, left);
    shape.top = Math.max(0, top);
    followShape(sheet, shape);
    this.session.changed();
  }

  private shift(
    changeType: string,
    direction: "Down" | "Right" | "Up" | "Left",
    change: (book: Book, sheet: Sheet, rect: Rect) => void,
  ): void {
    const { book, sheet, selection, host } = this.session;
    if (this.isRefused(selection.rect)) return;
    change(book, sheet, selection.rect);
    shiftRanges(host, sheet, selection.rect, direction);
    this.announce({ rect: selection.rect, changeType });
  }

  /** As Excel: on a protected sheet only unlocked cells may be changed. Says so where it refuses. */
  private isRefused(rect: Rect): boolean {
    const { sheet, book } = this.session;
    const isLocked = (row: number, column: number) =>
      book.styles[sheet.cells.style(row, column)].locked !== false;
    let locked = sheet.protection !== undefined && isLocked(rect.row, rect.column);
    if (sheet.protection)
      this.eachUsed(rect, (row, column) => {
        locked ||= isLocked(row, column);
      });
    this.session.refusal = "";
    if (locked) this.session.refuse("This sheet is protected: the cell cannot be changed.");
    return locked;
  }

  private eachUsed(rect: Rect, visit: (row: number, column: number) => void): void {
    const { cells } = this.session.sheet;
    for (let row = rect.row; row < Math.min(rect.row + rect.rows, cells.rowCount); row++) {
      const end = Math.min(rect.column + rect.columns, cells.columnCount(row));
      for (let column = rect.column; column < end; column++) visit(row, column);
    }
  }

  private announce(change: { rect: Rect; changeType?: string; before?: unknown; after?: unknown }): void {
    const { host, sheet } = this.session;
    host.events.changed({ sheet, ...change, author: "user" });
    host.events.fire();
    this.session.changed();
  }
}

/** A value as Office.js events carry it. */
function plain(value: CellValue): string | number | boolean {
  return isError(value) ? value.error : (value ?? "");
}
