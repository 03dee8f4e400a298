import { copySheet } from "../../book/copySheet";
import { removeSheet } from "../../book/removeSheet";
import { renameSheet } from "../../book/renameSheet";
import { ChartCollectionObject } from "../charts/ChartCollectionObject";
import { check, invalid } from "../check";
import { HostError } from "../HostError";
import { ShapeCollectionObject } from "../shapes/ShapeCollectionObject";
import { TableCollectionObject } from "../tables/TableCollectionObject";
import { activate } from "./activate";
import { CustomPropertyCollectionObject } from "./CustomPropertyCollectionObject";
import { FreezePanesObject } from "./FreezePanesObject";
import { NamedItemCollectionObject } from "./NamedItemCollectionObject";
import { PageLayoutObject } from "./PageLayoutObject";
import { copyName, ensureNotLastVisible, ensureStructureOpen, checkedSheetName } from "./sheetRules";
import { WorksheetCells } from "./WorksheetCells";
import { WorksheetProtectionObject } from "./WorksheetProtectionObject";

/** One worksheet. */
export class WorksheetObject extends WorksheetCells {
  readonly kind = "Worksheet";

  override get identity() {
    return { Id: this.sheet.id };
  }
  override ensureAlive() {
    if (!this.host.book.sheets.includes(this.sheet)) throw new HostError("ItemNotFound");
  }

  get Id() {
    return this.sheet.id;
  }
  get Name() {
    return this.sheet.name;
  }
  set Name(value: unknown) {
    this.host.beginWrite();
    ensureStructureOpen(this.host);
    const before = this.sheet.name;
    renameSheet(this.host.book, this.sheet, checkedSheetName(this.host.book, value, this.sheet));
    this.host.events.renamed(this.sheet, before);
  }
  get Position(): number {
    return this.host.book.sheets.indexOf(this.sheet);
  }
  set Position(value: unknown) {
    this.host.beginWrite();
    ensureStructureOpen(this.host);
    const { sheets } = this.host.book;
    const to = check.whole(value, "The position");
    if (to >= sheets.length) throw invalid("The position lies beyond the last worksheet.");
    sheets.splice(to, 0, ...sheets.splice(sheets.indexOf(this.sheet), 1));
  }
  get Visibility() {
    return this.sheet.visibility;
  }
  set Visibility(value: unknown) {
    this.host.beginWrite();
    ensureStructureOpen(this.host);
    const wanted = check.oneOf(value, ["Visible", "Hidden", "VeryHidden"], "The visibility");
    if (wanted !== "Visible") ensureNotLastVisible(this.host.book, this.sheet);
    this.sheet.visibility = wanted;
    this.leaveIfActive();
  }
  get TabColor() {
    return this.sheet.tabColor;
  }
  set TabColor(value: unknown) {
    this.host.beginWrite();
    this.sheet.tabColor = value === "" ? "" : check.color(value, "The tab colour");
  }
  get ShowGridlines() {
    return this.sheet.showGridlines;
  }
  /** Setting travels under another name than loading. */
  set Gridlines(value: unknown) {
    this.host.beginWrite();
    this.sheet.showGridlines = check.flag(value, "showGridlines");
  }
  get ShowHeadings() {
    return this.sheet.showHeadings;
  }
  set Headings(value: unknown) {
    this.host.beginWrite();
    this.sheet.showHeadings = check.flag(value, "showHeadings");
  }
  /** In characters of the workbook's font; the sheet holds points. */
  get StandardWidth() {
    return Math.round(((this.sheet.defaultColumnWidth / 0.75 - 5) / 7) * 100) / 100;
  }
  set StandardWidth(value: unknown) {
    this.host.beginWrite();
    this.sheet.defaultColumnWidth = (check.number(value, "The standard width") * 7 + 5) * 0.75;
  }
  get StandardHeight() {
    return this.sheet.defaultRowHeight;
  }
  get Tables() {
    return new TableCollectionObject(this.host, this.sheet);
  }
  get Charts() {
    return new ChartCollectionObject(this.host, this.sheet);
  }
  get Shapes() {
    return new ShapeCollectionObject(this.host, this.sheet);
  }
  get Names() {
    return new NamedItemCollectionObject(this.host, this.sheet);
  }
  get CustomProperties() {
    return new CustomPropertyCollectionObject(this.host, this.sheet);
  }
  get FreezePanes() {
    return new FreezePanesObject(this.host, this.sheet);
  }
  get PageLayout() {
    return new PageLayoutObject(this.host, this.sheet);
  }
  get Protection() {
    return new WorksheetProtectionObject(this.host, this.sheet);
  }

  Activate() {
    activate(this.host, this.sheet);
  }
  Calculate() {
    this.host.cellsChanged();
  }
  Delete() {
    this.host.beginWrite();
    ensureStructureOpen(this.host);
    if (this.sheet.visibility === "VeryHidden") throw new HostError("InvalidOperation");
    ensureNotLastVisible(this.host.book, this.sheet);
    const wasActive = this.host.book.activeSheetId === this.sheet.id;
    removeSheet(this.host.book, this.sheet);
    this.host.cellsChanged();
    this.host.events.deleted(this.sheet);
    const active = this.host.book.sheets.find(({ id }) => id === this.host.book.activeSheetId);
    if (wasActive && active) this.host.events.activated(active);
  }
  /** The copy gets Excel's name for it, "Sheet1 (2)", and custom properties stay behind. */
  Copy(position: unknown, relativeTo: unknown) {
    this.host.beginWrite();
    ensureStructureOpen(this.host);
    const { book } = this.host;
    const where = check.oneOf(
      position ?? "End",
      ["None", "Before", "After", "Beginning", "End"],
      "The position",
    );
    if ((where === "Before" || where === "After") && !(relativeTo instanceof WorksheetObject))
      throw invalid("The copy needs a worksheet to stand beside.");
    const beside = relativeTo instanceof WorksheetObject ? relativeTo.Position : 0;
    const at = {
      None: book.sheets.length,
      End: book.sheets.length,
      Beginning: 0,
      Before: beside,
      After: beside + 1,
    };
    const copy = copySheet(book, this.sheet, copyName(book, this.sheet.name), at[where]);
    this.host.cellsChanged();
    this.host.events.added(copy);
    return new WorksheetObject(this.host, copy);
  }
  GetNext(visibleOnly: unknown) {
    return this.besides(visibleOnly, 1, true);
  }
  GetNextOrNullObject(visibleOnly: unknown) {
    return this.besides(visibleOnly, 1, false);
  }
  GetPrevious(visibleOnly: unknown) {
    return this.besides(visibleOnly, -1, true);
  }
  GetPreviousOrNullObject(visibleOnly: unknown) {
    return this.besides(visibleOnly, -1, false);
  }

  private besides(visibleOnly: unknown, step: 1 | -1, must: boolean): WorksheetObject | null {
    const { sheets } = this.host.book;
    let at = sheets.indexOf(this.sheet) + step;
    while (
      sheets[at] &&
      (sheets[at].kind !== "worksheet" || (visibleOnly && sheets[at].visibility !== "Visible"))
    )
      at += step;
    if (sheets[at]) return new WorksheetObject(this.host, sheets[at]);
    if (must) throw new HostError("ItemNotFound");
    return null;
  }

  /** A sheet that is no longer visible gives way to the next one, or the one before where there is none. */
  private leaveIfActive(): void {
    const { book } = this.host;
    if (book.activeSheetId !== this.sheet.id || this.sheet.visibility === "Visible") return;
    const inOrder = [...book.sheets.slice(this.Position), ...book.sheets.slice(0, this.Position).reverse()];
    const next = inOrder.find(({ visibility }) => visibility === "Visible");
    if (next) activate(this.host, next);
  }
}
