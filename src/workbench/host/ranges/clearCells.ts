import { cellAddress, parseRect } from "../../book/address";
import type { Rect, Sheet } from "../../book/Book";
import { check } from "../check";
import type { Host } from "../Host";
import { adoptHeaders } from "../tables/headers";
import { ensureNotFiltered, ensureUnlocked, ensureWholeArrays } from "./guards";
import { contains, intersection } from "./rects";
import { restyle } from "./restyle";
import { storedPart } from "./usedWithin";

const parts = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"] as const;
/** What clearing takes away. */
export type ClearWhat = (typeof parts)[number];

/** What `clear` was asked to take away; all of it where nothing is said. */
export function clearWhat(value: unknown): ClearWhat {
  return check.oneOf(value ?? "All", parts, "What to clear");
}

/** Empties cells, takes their look away, or both. Tables stay; a header cell cannot stay blank. */
export function clearCells(host: Host, sheet: Sheet, rect: Rect, what: ClearWhat): void {
  host.beginWrite();
  if (what !== "Formats")
    ensureUnlocked(host, sheet, storedPart(sheet.cells, rect) ?? { ...rect, rows: 1, columns: 1 });
  if (what === "All" || what === "Contents") clearContents(host, sheet, rect);
  if (what === "All" || what === "Formats") clearFormats(host, sheet, rect);
  if (what !== "Contents" && what !== "Formats") clearHyperlinks(sheet, rect);
}

function clearContents(host: Host, sheet: Sheet, rect: Rect): void {
  ensureNotFiltered(sheet, rect);
  ensureWholeArrays(host, sheet, rect);
  const stored = storedPart(sheet.cells, rect);
  if (stored)
    for (let row = stored.row; row < stored.row + stored.rows; row++)
      for (let column = stored.column; column < stored.column + stored.columns; column++) {
        sheet.cells.setValue(row, column, undefined);
        if (sheet.cells.hasFormulas) sheet.cells.setFormula(row, column, undefined);
      }
  for (const table of sheet.tables) {
    const header = table.hasHeaders ? intersection({ ...table.area, rows: 1 }, rect) : undefined;
    if (header) adoptHeaders(host, sheet, table, header);
  }
  host.cellsChanged({ sheet, rect });
  host.events.changed({ sheet, rect });
}

function clearFormats(host: Host, sheet: Sheet, rect: Rect): void {
  const stored = storedPart(sheet.cells, rect);
  if (stored) restyle(host, [{ sheet, rect: stored }], () => host.book.styles[0]);
  sheet.merges = sheet.merges.filter((merge) => !intersection(merge, rect));
  sheet.conditionalFormats = sheet.conditionalFormats.filter(
    ({ areas }) => !areas.every((area) => contains(rect, area)),
  );
}

function clearHyperlinks(sheet: Sheet, rect: Rect): void {
  for (const address of sheet.hyperlinks.keys()) {
    const cell = parseRect(address);
    if (cell && contains(rect, cell)) sheet.hyperlinks.delete(cellAddress(cell.row, cell.column));
  }
}
