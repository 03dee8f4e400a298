import type { Rect, Sheet } from "../../book/Book";
import type { Cell } from "../../book/CellStore";
import { moveFormula } from "../../book/moveFormula";
import { check } from "../check";
import type { Host } from "../Host";
import { notSupported } from "../HostError";
import { ensureNotFiltered, ensureUnlocked } from "./guards";
import type { Area } from "./resolveAddress";
import { tablesAfterWrite } from "./tablesAfterWrite";

const kinds = ["All", "Formulas", "Values", "Formats", "Link"] as const;

/**
 * Copies cells over others, as often as they fit into a larger target; a smaller target grows to the source's
 * size. Relative references of copied formulas move along.
 */
export function copyCells(
  host: Host,
  from: Area,
  sheet: Sheet,
  rect: Rect,
  options: readonly unknown[],
): void {
  const [type, skipBlanks, transpose] = options;
  const kind = check.oneOf(type ?? "All", kinds, "What to copy");
  if (kind === "Link") throw notSupported("Range.copyFrom with links");
  host.beginWrite();
  // Only values that are copied must be right by now.
  if (kind === "Values" || kind === "All") host.settle();
  const { rows, columns } = from.rect;
  const size = transpose === true ? { rows: columns, columns: rows } : { rows, columns };
  const fits = rect.rows % size.rows === 0 && rect.columns % size.columns === 0;
  const target = fits ? rect : { ...rect, ...size };
  ensureUnlocked(host, sheet, target);
  if (kind !== "Formats") ensureNotFiltered(sheet, target);
  const isPlain = from.sheet !== sheet && skipBlanks !== true && transpose !== true;
  if (isPlain && kind === "Values") eachPair(from.rect, target, copyValue(from.sheet, sheet));
  else if (isPlain && kind === "Formats") eachPair(from.rect, target, copyStyle(from.sheet, sheet));
  else putLines(takeLines(from, transpose === true), sheet, target, kind, skipBlanks === true);
  host.cellsChanged({ sheet, rect: target });
  host.arrays.clear();
  tablesAfterWrite(host, sheet, target);
  host.events.changed({ sheet, rect: target });
}

/** Copies one cell to another place. */
type CopyCell = (row: number, column: number, toRow: number, toColumn: number) => void;

/** Visits the cells of a target, each with the one that is copied there. */
function eachPair(source: Rect, target: Rect, copy: CopyCell): void {
  for (let down = 0; down < target.rows; down++) {
    const row = source.row + (down % source.rows);
    for (let across = 0; across < target.columns; across++)
      copy(row, source.column + (across % source.columns), target.row + down, target.column + across);
  }
}

/** Between two sheets nothing is copied over what is still to be copied, so that no cell need be taken aside. */
function copyValue({ cells: from }: Sheet, { cells: to }: Sheet): CopyCell {
  return (row, column, toRow, toColumn) => {
    to.setValue(toRow, toColumn, from.value(row, column));
    to.setFormula(toRow, toColumn, undefined);
    to.setOrigin(toRow, toColumn, from.origin(row, column));
  };
}

function copyStyle({ cells: from }: Sheet, { cells: to }: Sheet): CopyCell {
  return (row, column, toRow, toColumn) => to.setStyle(toRow, toColumn, from.style(row, column));
}

function putLines(
  lines: readonly (readonly Taken[])[],
  sheet: Sheet,
  target: Rect,
  kind: (typeof kinds)[number],
  skipBlanks: boolean,
): void {
  for (let down = 0; down < target.rows; down++)
    for (let across = 0; across < target.columns; across++) {
      const line = lines[down % lines.length];
      const { row, column, cell } = line[across % line.length];
      if (skipBlanks && cell.value === undefined && !cell.formula) continue;
      const [toRow, toColumn] = [target.row + down, target.column + across];
      const moved = {
        ...cell,
        formula: cell.formula && movedFormula(cell.formula, toRow - row, toColumn - column),
      };
      sheet.cells.put(toRow, toColumn, merged(sheet.cells.take(toRow, toColumn), moved, kind));
    }
}

interface Taken {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

function takeLines({ sheet, rect }: Area, transpose: boolean): Taken[][] {
  const [rows, columns] = transpose ? [rect.columns, rect.rows] : [rect.rows, rect.columns];
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_, across) => {
      const row = rect.row + (transpose ? across : down);
      const column = rect.column + (transpose ? down : across);
      return { row, column, cell: sheet.cells.take(row, column) };
    }),
  );
}

function movedFormula(formula: NonNullable<Cell["formula"]>, rows: number, columns: number): Cell["formula"] {
  return { text: moveFormula(formula.text, rows, columns), kind: formula.kind };
}

function merged(before: Cell, copied: Cell, kind: (typeof kinds)[number]): Cell {
  if (kind === "All") return copied;
  if (kind === "Formats") return { ...before, style: copied.style };
  return { ...copied, style: before.style, formula: kind === "Values" ? undefined : copied.formula };
}
