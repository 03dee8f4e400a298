import { lastColumn, lastRow } from "../../book/address";
import type { BookTable, Rect, Sheet } from "../../book/Book";
import { deleteCells } from "../../book/deleteCells";
import { deleteRows } from "../../book/deleteRows";
import { insertCells } from "../../book/insertCells";
import { insertRows } from "../../book/insertRows";
import type { Host } from "../Host";
import { HostError } from "../HostError";
import { contains, intersection } from "./rects";
import { shiftRanges } from "./shiftRanges";

/** Where cells go when others open (Down, Right) or are taken away (Up, Left). */
export type Shift = "Down" | "Right" | "Up" | "Left";

/** Excel on the web moves no more cells at once. */
const mostCells = 33_554_000;

/**
 * Opens blank cells (Down, Right) or takes cells away (Up, Left); ranges in use follow. Throws
 * InsertDeleteConflict where a table or merged area would be torn apart; the table `within` grows or shrinks
 * by its own code.
 */
export function shiftCells(host: Host, sheet: Sheet, rect: Rect, shift: Shift, within?: BookTable): void {
  host.beginWrite();
  ensureMovable(sheet, rect, shift, within);
  const wholeRows = rect.columns > lastColumn;
  if (shift === "Down" && wholeRows) insertRows(host.book, sheet, rect.row, rect.rows);
  else if (shift === "Up" && wholeRows) deleteRows(host.book, sheet, rect.row, rect.rows);
  else if (shift === "Down") insertCells(host.book, sheet, rect, "down");
  else if (shift === "Right") insertCells(host.book, sheet, rect, "right");
  else deleteCells(host.book, sheet, rect, shift === "Up" ? "up" : "left");
  shiftRanges(host, sheet, rect, shift);
  host.cellsChanged();
  host.arrays.clear();
  host.events.changed({ sheet, rect, ...described(rect, shift) });
}

function ensureMovable(sheet: Sheet, rect: Rect, shift: Shift, within: BookTable | undefined): void {
  const moved = movedBy(rect, shift);
  if (
    (shift === "Right" || shift === "Left") &&
    moved.rows <= lastRow &&
    moved.rows * moved.columns > mostCells
  )
    throw new HostError("OperationCellsExceedLimit");
  const torn = (area: Rect) => intersection(area, moved) !== undefined && !contains(moved, area);
  const wholeLines = rect.columns > lastColumn || rect.rows > lastRow;
  if (wholeLines) return;
  const inTheWay =
    sheet.tables.some((table) => table !== within && torn(table.area)) || sheet.merges.some(torn);
  if (inTheWay) throw new HostError("InsertDeleteConflict");
}

/** All the cells that move or go. */
function movedBy({ row, column, rows, columns }: Rect, shift: Shift): Rect {
  return shift === "Down" || shift === "Up"
    ? { row, column, rows: lastRow + 1 - row, columns }
    : { row, column, rows, columns: lastColumn + 1 - column };
}

/** How cells moved by the words of a change; undefined for a change that moved none. */
export function shiftOf(change: { changeType?: string; shiftDirection?: string }): Shift | undefined {
  const { changeType = "RangeEdited", shiftDirection } = change;
  if (changeType === "CellInserted" || changeType === "CellDeleted")
    return shifts.find((shift) => shiftDirection === `ShiftCell${shift}`);
  const ofLines = {
    RowInserted: "Down",
    RowDeleted: "Up",
    ColumnInserted: "Right",
    ColumnDeleted: "Left",
  } as const;
  return ofLines[changeType as keyof typeof ofLines];
}

const shifts: readonly Shift[] = ["Down", "Right", "Up", "Left"];

function described(rect: Rect, shift: Shift) {
  const grows = shift === "Down" || shift === "Right";
  const verb = grows ? "Inserted" : "Deleted";
  if (rect.columns > lastColumn) return { changeType: `Row${verb}` };
  if (rect.rows > lastRow) return { changeType: `Column${verb}` };
  const direction = {
    Down: "ShiftCellDown",
    Right: "ShiftCellRight",
    Up: "ShiftCellUp",
    Left: "ShiftCellLeft",
  };
  return { changeType: `Cell${verb}`, shiftDirection: direction[shift] };
}
