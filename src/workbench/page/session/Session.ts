import { cellAddress, parseRect, rectAddress, splitSheet } from "../../book/address";
import type { Book, Rect, Sheet } from "../../book/Book";
import { isError, type CellValue } from "../../book/CellStore";
import { deleteColumns } from "../../book/deleteColumns";
import { deleteRows } from "../../book/deleteRows";
import { enterCell } from "../../book/enterCell";
import { insertColumns } from "../../book/insertColumns";
import { insertRows } from "../../book/insertRows";
import type { Host } from "../../host/Host";
import type { AddIn } from "../ribbon/readManifest";
import { Runtime } from "./Runtime";
import { selectCell, type Selection } from "./Selection";
import { WatchedHost } from "./WatchedHost";
import { typedText } from "./typedText";

/** What is being typed, and where it will go. */
export interface Edit {
  row: number;
  column: number;
  text: string;
  /** Where the caret is: in the cell or in the formula bar. */
  at: "cell" | "bar";
}

/** The active sheet as it is just now: a new object after every change, though the sheet is the same one. */
export interface SheetView {
  readonly sheet: Sheet;
}

/**
 * One opened workbook on the page: the book, the host that answers Office.js on it, and what the user
 * does. Whoever shows something of it subscribes and is told of every change.
 */
export class Session {
  readonly host: Host;
  readonly runtime: Runtime;
  view: SheetView;
  /** Counts everything that happens, a moved selection too. */
  moment = 0;
  edit: Edit | undefined;
  /** A sentence for the user about what was just refused. */
  refusal = "";
  private readonly listeners = new Set<() => void>();
  /** The selection the page made last; the book's own wins where an add-in has moved it since. */
  private made: { address: string; sheetId: string; selection: Selection } | undefined;
  private readonly remembered = new Map<string, Selection>();

  constructor(
    readonly book: Book,
    addIn: AddIn,
  ) {
    this.host = new WatchedHost(book, this.changed);
    this.runtime = new Runtime(addIn, this);
    this.view = { sheet: this.sheet };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Tells everyone that something in the book is no longer as it was. */
  readonly changed = (): void => {
    this.view = { sheet: this.sheet };
    this.moved();
  };

  /** Tells everyone that the user has gone elsewhere; what the cells show is as it was. */
  moved(): void {
    this.moment++;
    for (const listener of this.listeners) listener();
  }

  get sheet(): Sheet {
    const { sheets, activeSheetId } = this.book;
    return sheets.find((each) => each.id === activeSheetId) ?? sheets[0];
  }

  get selection(): Selection {
    const { sheet, book } = this;
    const { address, sheetId } = book.selection;
    if (sheetId !== sheet.id) return this.remembered.get(sheet.id) ?? selectCell(sheet, 0, 0);
    if (this.made?.address === address && this.made.sheetId === sheetId) return this.made.selection;
    const rect = parseRect(splitSheet(address).rest);
    if (!rect || rect.rows * rect.columns === 1) return selectCell(sheet, rect?.row ?? 0, rect?.column ?? 0);
    return { rect, row: rect.row, column: rect.column };
  }

  select(selection: Selection): void {
    const { sheet, book } = this;
    const address = rectAddress(selection.rect);
    this.made = { address, sheetId: sheet.id, selection };
    this.remembered.set(sheet.id, selection);
    book.selection = { sheetId: sheet.id, address };
    this.host.events.selected(sheet, address);
    this.host.events.fire();
    this.moved();
  }

  /** Goes to a table, by its name; nowhere where there is none. */
  goToTable(name: string): void {
    for (const sheet of this.book.sheets)
      for (const table of sheet.tables)
        if (table.name.toLowerCase() === name.toLowerCase()) {
          this.activate(sheet);
          this.select({ rect: table.area, row: table.area.row, column: table.area.column });
        }
  }

  activate(sheet: Sheet): void {
    if (sheet.id === this.book.activeSheetId) return;
    this.commit();
    this.remembered.set(this.sheet.id, this.selection);
    this.host.events.deactivated(this.sheet);
    this.book.activeSheetId = sheet.id;
    this.host.events.activated(sheet);
    this.view = { sheet };
    this.select(this.remembered.get(sheet.id) ?? selectCell(sheet, 0, 0));
  }

  /** The visible sheet after (1) or before (-1) the active one; stays at either end. */
  activateNext(step: 1 | -1): void {
    const shown = this.book.sheets.filter((each) => each.visibility === "Visible");
    const next = shown[shown.indexOf(this.sheet) + step];
    if (next) this.activate(next);
  }

  /** Starts typing into the active cell, over what it holds or, with no text given, with it. */
  beginEdit(at: Edit["at"], text?: string): void {
    const { row, column } = this.selection;
    this.edit = { row, column, at, text: text ?? typedText(this.book, this.sheet, row, column) };
    this.moved();
  }

  type(text: string): void {
    if (!this.edit) return;
    this.edit = { ...this.edit, text };
    this.moved();
  }

  cancelEdit(): void {
    this.edit = undefined;
    this.moved();
  }

  /** Puts what was typed into its cell; at once where nothing was. */
  commit(): void {
    if (!this.edit) return;
    const { row, column, text } = this.edit;
    this.edit = undefined;
    if (text === typedText(this.book, this.sheet, row, column)) this.moved();
    else this.enter(row, column, text);
  }

  /** Types a text into a cell of the active sheet as the user would. */
  enter(row: number, column: number, text: string): void {
    const { sheet } = this;
    if (this.refuses({ row, column, rows: 1, columns: 1 })) return;
    const before = plain(sheet.cells.value(row, column));
    enterCell(this.book, sheet, row, column, text);
    const rect = { row, column, rows: 1, columns: 1 };
    const after = plain(sheet.cells.value(row, column));
    this.host.events.changed({ sheet, rect, author: "user", before, after });
    this.announce();
  }

  /** Empties the selected cells; their format stays. */
  clearSelection(): void {
    const { sheet } = this;
    const { rect } = this.selection;
    if (this.refuses(rect)) return;
    for (let row = rect.row; row < Math.min(rect.row + rect.rows, sheet.cells.rowCount); row++)
      for (
        let at = rect.column;
        at < Math.min(rect.column + rect.columns, sheet.cells.columnCount(row));
        at++
      ) {
        sheet.cells.setFormula(row, at, undefined);
        sheet.cells.setValue(row, at, undefined);
      }
    enterCell(this.book, sheet, rect.row, rect.column, "");
    this.host.events.changed({ sheet, rect, author: "user" });
    this.announce();
  }

  insert(what: "rows" | "columns"): void {
    const { rect } = this.selection;
    if (what === "rows") insertRows(this.book, this.sheet, rect.row, rect.rows);
    else insertColumns(this.book, this.sheet, rect.column, rect.columns);
    this.shifted(rect, what === "rows" ? "RowInserted" : "ColumnInserted");
  }

  remove(what: "rows" | "columns"): void {
    const { rect } = this.selection;
    if (what === "rows") deleteRows(this.book, this.sheet, rect.row, rect.rows);
    else deleteColumns(this.book, this.sheet, rect.column, rect.columns);
    this.shifted(rect, what === "rows" ? "RowDeleted" : "ColumnDeleted");
  }

  resizeColumn(column: number, points: number): void {
    this.sheet.columnWidths.set(column, points);
    this.changed();
  }

  /** Says what was refused, until the next thing is done. */
  refuse(sentence: string): void {
    this.refusal = sentence;
    this.moved();
  }

  /** As Excel: on a protected sheet only unlocked cells may be changed. Says so where it refuses. */
  private refuses({ row, column, rows, columns }: Rect): boolean {
    const { cells, protection } = this.sheet;
    const lastRow = Math.min(row + rows, Math.max(cells.rowCount, row + 1));
    let locked = false;
    for (let at = row; protection && at < lastRow; at++)
      for (
        let each = column;
        each < Math.min(column + columns, Math.max(cells.columnCount(at), column + 1));
        each++
      )
        locked ||= this.book.styles[cells.style(at, each)].locked !== false;
    if (locked) this.refuse("This sheet is protected: the cell cannot be changed.");
    else this.refusal = "";
    return locked;
  }

  private shifted(rect: Rect, changeType: string): void {
    this.host.events.changed({ sheet: this.sheet, rect, changeType, author: "user" });
    this.announce();
  }

  private announce(): void {
    this.host.events.fire();
    this.changed();
  }
}

/** The name of the active cell, "B5". */
export function activeAddress({ row, column }: Selection): string {
  return cellAddress(row, column);
}

/** A value as Office.js events carry it. */
function plain(value: CellValue): string | number | boolean {
  return isError(value) ? value.error : (value ?? "");
}
