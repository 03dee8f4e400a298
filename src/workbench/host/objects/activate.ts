import type { Rect, Sheet } from "../../book/Book";
import { rectAddress } from "../../book/address";
import type { Host } from "../Host";
import { HostError } from "../HostError";

/** Brings a sheet to the front. Throws InvalidOperation for a hidden one. */
export function activate(host: Host, sheet: Sheet): void {
  if (sheet.visibility !== "Visible")
    throw new HostError("InvalidOperation", "A hidden worksheet cannot be activated.");
  const before = host.book.sheets.find(({ id }) => id === host.book.activeSheetId);
  if (before === sheet) return;
  host.book.activeSheetId = sheet.id;
  host.book.selection = { sheetId: sheet.id, address: "A1" };
  if (before) host.events.deactivated(before);
  host.events.activated(sheet);
}

/** Selects cells, bringing their sheet to the front. */
export function select(host: Host, sheet: Sheet, rect: Rect): void {
  activate(host, sheet);
  host.book.selection = { sheetId: sheet.id, address: rectAddress(rect) };
  host.events.selected(sheet, host.book.selection.address);
}
