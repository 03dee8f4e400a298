import { parseRect } from "../../book/address";
import { check } from "../check";
import { HostObject } from "../HostObject";
import { HostError, notSupported } from "../HostError";
import { RangeObject } from "../ranges/RangeObject";
import { TableCollectionObject } from "../tables/TableCollectionObject";
import { ApplicationObject } from "./ApplicationObject";
import { CustomXmlPartCollectionObject } from "./CustomXmlPartCollectionObject";
import { FunctionsObject } from "./FunctionsObject";
import { NamedItemCollectionObject } from "./NamedItemCollectionObject";
import { RuntimeObject } from "./RuntimeObject";
import { SettingCollectionObject } from "./SettingCollectionObject";
import { WorkbookProtectionObject } from "./WorkbookProtectionObject";
import { WorksheetCollectionObject } from "./WorksheetCollectionObject";

/** `context.workbook`. */
export class WorkbookObject extends HostObject {
  readonly kind = "Workbook";

  get Name() {
    return this.host.book.name;
  }
  get ReadOnly() {
    return this.host.book.readOnly;
  }
  get IsDirty() {
    return this.host.log.some(({ writes }) => writes);
  }
  get AutoSave() {
    return false;
  }
  get PreviouslySaved() {
    return true;
  }
  get Application() {
    return new ApplicationObject(this.host);
  }
  get Worksheets() {
    return new WorksheetCollectionObject(this.host);
  }
  get Tables() {
    return new TableCollectionObject(this.host);
  }
  get Names() {
    return new NamedItemCollectionObject(this.host);
  }
  get Settings() {
    return new SettingCollectionObject(this.host);
  }
  get CustomXmlParts() {
    return new CustomXmlPartCollectionObject(this.host);
  }
  get Functions() {
    return new FunctionsObject(this.host);
  }
  get Protection() {
    return new WorkbookProtectionObject(this.host);
  }
  get _Runtime() {
    return new RuntimeObject(this.host);
  }

  GetSelectedRange() {
    return this.selection();
  }
  GetActiveCell() {
    return this.selection().GetCell(0, 0);
  }
  /** From the first edit of a co-author on. */
  GetIsActiveCollabSession() {
    return this.host.events.coAuthored;
  }

  /** Releases one or several references; always answered, because the client tries a refused one three times. */
  _RemoveReference(...ids: unknown[]) {
    for (const id of ids) this.host.references.release(String(id));
    return null;
  }
  _RemoveAllReferences() {
    this.host.references.releaseAll();
    return null;
  }
  _GetRangeForEventByReferenceId(id: unknown) {
    const [sheetId, address] = check.text(id, "The event's reference").split("!");
    const sheet = this.host.book.sheets.find((each) => each.id === sheetId);
    const rect = parseRect(address ?? "");
    if (!sheet || !rect) throw new HostError("ItemNotFound");
    return new RangeObject(this.host, sheet, rect);
  }
  _GetRangeOrNullObjectForEventByReferenceId(id: unknown) {
    const [sheetId] = check.text(id, "The event's reference").split("!");
    const known = this.host.book.sheets.some((each) => each.id === sheetId);
    return known ? this._GetRangeForEventByReferenceId(id) : null;
  }

  /** Throws InvalidSelection where several areas are selected, as Excel does. */
  private selection(): RangeObject {
    const { sheetId, address } = this.host.book.selection;
    const sheet = this.host.book.sheets.find((each) => each.id === sheetId);
    if (!sheet || address.includes(",")) throw new HostError("InvalidSelection");
    const rect = parseRect(address);
    if (!rect) throw notSupported(`a selection of ${address}`);
    return new RangeObject(this.host, sheet, rect);
  }
}
