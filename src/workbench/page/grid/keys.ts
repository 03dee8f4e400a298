import { lastColumn, lastRow } from "../../book/address";
import type { Sheet } from "../../book/Book";
import { usedArea } from "../../book/usedArea";
import { extendTo, jump, move, selectCell, type Selection, type Step } from "../session/Selection";

/** A key as the grid needs it; a KeyboardEvent is one. */
export interface Key {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
}

const arrows: Record<string, Step> = {
  ArrowUp: { rows: -1, columns: 0 },
  ArrowDown: { rows: 1, columns: 0 },
  ArrowLeft: { rows: 0, columns: -1 },
  ArrowRight: { rows: 0, columns: 1 },
};

/**
 * Where a key leads the selection as in Excel; undefined for keys that do not move it. `pageRows` is how
 * many rows the window shows.
 */
export function moveByKey(
  sheet: Sheet,
  selection: Selection,
  pressed: Key,
  pageRows: number,
): Selection | undefined {
  const ctrl = pressed.ctrlKey || pressed.metaKey;
  if (pressed.key === "Enter") return move(sheet, selection, { rows: pressed.shiftKey ? -1 : 1, columns: 0 });
  if (pressed.key === "Tab") return move(sheet, selection, { rows: 0, columns: pressed.shiftKey ? -1 : 1 });
  if (pressed.key.toLowerCase() === "a" && ctrl) return everything(sheet, selection);

  const from = pressed.shiftKey ? farCorner(selection) : selection;
  const to = destination(sheet, from, pressed.key, ctrl, pageRows);
  if (!to) return undefined;
  return pressed.shiftKey ? extendTo(sheet, selection, to.row, to.column) : to;
}

function destination(sheet: Sheet, from: Selection, key: string, ctrl: boolean, pageRows: number) {
  const arrow = arrows[key];
  if (arrow) return ctrl ? jump(sheet, from, arrow) : move(sheet, from, arrow);
  const used = usedArea(sheet, true);
  switch (key) {
    case "PageDown":
      return ctrl ? undefined : selectCell(sheet, Math.min(from.row + pageRows, lastRow), from.column);
    case "PageUp":
      return ctrl ? undefined : selectCell(sheet, Math.max(from.row - pageRows, 0), from.column);
    case "Home":
      return selectCell(sheet, ctrl ? sheet.frozen.rows : from.row, sheet.frozen.columns);
    case "End":
      if (!ctrl) return undefined;
      return used
        ? selectCell(sheet, used.row + used.rows - 1, used.column + used.columns - 1)
        : selectCell(sheet, 0, 0);
    default:
      return undefined;
  }
}

/** The corner opposite the active cell: the one that Shift moves. */
function farCorner({ rect, row, column }: Selection): Selection {
  const farRow = row === rect.row ? rect.row + rect.rows - 1 : rect.row;
  const farColumn = column === rect.column ? rect.column + rect.columns - 1 : rect.column;
  return { rect: { row: farRow, column: farColumn, rows: 1, columns: 1 }, row: farRow, column: farColumn };
}

function everything(sheet: Sheet, selection: Selection): Selection {
  const used = usedArea(sheet, true);
  const whole = { row: 0, column: 0, rows: lastRow + 1, columns: lastColumn + 1 };
  return { ...selection, rect: used ? { ...used } : whole };
}
