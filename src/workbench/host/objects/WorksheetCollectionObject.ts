import { newSheet } from "../../book/newSheet";
import { check } from "../check";
import { CollectionObject } from "../HostObject";
import { HostError } from "../HostError";
import { checkedSheetName, ensureStructureOpen, freeSheetName } from "./sheetRules";
import { WorksheetObject } from "./WorksheetObject";

/** `workbook.worksheets`: worksheets only, chart sheets are passed over as in Excel. */
export class WorksheetCollectionObject extends CollectionObject {
  readonly kind = "WorksheetCollection";

  get items() {
    return this.host.book.sheets
      .filter(({ kind }) => kind === "worksheet")
      .map((sheet) => new WorksheetObject(this.host, sheet));
  }

  Add(name: unknown) {
    this.host.beginWrite();
    ensureStructureOpen(this.host);
    const sheet = newSheet(
      name === null ? freeSheetName(this.host.book) : checkedSheetName(this.host.book, name),
    );
    this.host.book.sheets.push(sheet);
    this.host.events.added(sheet);
    return new WorksheetObject(this.host, sheet);
  }
  GetActiveWorksheet() {
    const active = this.items.find(({ Id }) => Id === this.host.book.activeSheetId);
    if (!active) throw new HostError("ItemNotFound");
    return active;
  }
  GetCount(visibleOnly: unknown) {
    return this.among(visibleOnly).length;
  }
  GetFirst(visibleOnly: unknown) {
    return this.among(visibleOnly)[0];
  }
  GetLast(visibleOnly: unknown) {
    return this.among(visibleOnly).at(-1);
  }
  GetItem(nameOrId: unknown) {
    const item = this.GetItemOrNullObject(nameOrId);
    if (!item) throw new HostError("ItemNotFound");
    return item;
  }
  GetItemOrNullObject(nameOrId: unknown) {
    const wanted = check.text(nameOrId, "The worksheet's name").toLowerCase();
    const found = this.items.find(
      ({ sheet }) => sheet.id.toLowerCase() === wanted || sheet.name.toLowerCase() === wanted,
    );
    return found ?? null;
  }

  private among(visibleOnly: unknown) {
    return visibleOnly === true
      ? this.items.filter(({ Visibility }) => Visibility === "Visible")
      : this.items;
  }
}
