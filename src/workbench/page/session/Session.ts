import { cellAddress, parseRect, rectAddress, splitSheet } from "../../book/address";
import type { Book, Sheet } from "../../book/Book";
import { cultureOf } from "../../book/cultureOf";
import { refusalOf, type EntryRefusal } from "../../book/entryLimits";
import type { Host } from "../../host/Host";
import type { AddIn } from "../ribbon/readManifest";
import { Runtime } from "./Runtime";
import { selectCell, type Selection } from "./Selection";
import { UserEdits } from "./UserEdits";
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
  readonly edits: UserEdits;
  view: SheetView;
  /** Counts everything that happens, a moved selection too. */
  moment = 0;
  edit: Edit | undefined;
  /** What was typed against a cell's rule, and what is said to it; nothing else is done until it is answered. */
  refused: (Edit & EntryRefusal) | undefined;
  /** A sentence for the user about what was just refused. */
  refusal = "";
  private readonly listeners = new Set<() => void>();
  /** The selection the page made last; the book's own wins where an add-in has moved it since. */
  private made: { address: string; sheetId: string; selection: Selection } | undefined;
  private readonly opened: Book["selection"];
  private readonly remembered = new Map<string, Selection>();

  constructor(
    readonly book: Book,
    addIn: AddIn,
  ) {
    // A file does not say how numbers are written: Office does.
    book.culture = cultureOf(addIn.locale);
    this.host = new WatchedHost(book, this.changed, () => this.edit !== undefined);
    this.runtime = new Runtime(addIn, this);
    this.edits = new UserEdits(this);
    this.view = { sheet: this.sheet };
    this.opened = { ...book.selection };
  }

  /** True until the selection leaves the place where the file was saved. */
  get isAsOpened(): boolean {
    const { sheetId, address } = this.book.selection;
    return sheetId === this.opened.sheetId && address === this.opened.address;
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

  /** Goes to "B2", "'My sheet'!A1:C9", or a table by its name; false where there is no such place. */
  goTo(place: string): boolean {
    const { sheet: name, rest } = splitSheet(place);
    const named = (each: { name: string }, wanted: string) =>
      each.name.toLowerCase() === wanted.toLowerCase();
    const rect = parseRect(rest.toUpperCase());
    const sheet =
      name !== undefined
        ? this.book.sheets.find((each) => named(each, name))
        : rect
          ? this.sheet
          : this.book.sheets.find(({ tables }) => tables.some((table) => named(table, rest)));
    const area = rect ?? sheet?.tables.find((table) => named(table, rest))?.area;
    if (!sheet || !area) return false;
    this.activate(sheet);
    this.select(
      area.rows * area.columns === 1
        ? selectCell(sheet, area.row, area.column)
        : { rect: area, row: area.row, column: area.column },
    );
    return true;
  }

  /** Follows a cell's link: to a place in the book, or to a page of its own. False where there is none. */
  followLink(row: number, column: number): boolean {
    const target = this.sheet.hyperlinks.get(cellAddress(row, column));
    if (target === undefined) return false;
    if (target.startsWith("#")) return this.goTo(target.slice(1));
    if (/^(https?|mailto):/i.test(target)) window.open(target, "_blank", "noopener");
    return true;
  }

  activate(sheet: Sheet): void {
    if (sheet.id === this.book.activeSheetId) return;
    if (!this.commit()) return;
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

  /** Puts what was typed into its cell; at once where nothing was. False where the cell's rule refuses it. */
  commit(): boolean {
    if (!this.edit) return this.refused === undefined;
    const { edit } = this;
    const { row, column, text } = edit;
    this.edit = undefined;
    if (text === typedText(this.book, this.sheet, row, column)) this.moved();
    else {
      const refusal = refusalOf(this.book, this.sheet, row, column, text);
      this.refused = refusal && { ...edit, ...refusal };
      if (refusal) this.moved();
      else this.edits.enter(row, column, text);
    }
    return this.refused === undefined;
  }

  /** Goes on typing what was refused. */
  retry(): void {
    if (!this.refused) return;
    const { row, column, text } = this.refused;
    this.refused = undefined;
    this.edit = { row, column, text, at: "cell" };
    this.moved();
  }

  /** Leaves the cell as it was before something was typed that its rule refuses. */
  giveUp(): void {
    this.refused = undefined;
    this.moved();
  }

  /** Says what was refused, until the next thing is done. */
  refuse(sentence: string): void {
    this.refusal = sentence;
    this.moved();
  }
}
