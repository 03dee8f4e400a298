import type { Rect, Sheet } from "../../book/Book";
import { mapReferences, type Reference } from "../../book/references";
import type { Host } from "../Host";
import { ensureNotFiltered, ensureUnlocked } from "./guards";
import type { Area } from "./resolveAddress";
import { contains } from "./rects";

/** Moves cells with their look; formulas anywhere that refer to moved cells follow them. */
export function moveCells(host: Host, sheet: Sheet, rect: Rect, to: Area): void {
  host.beginWrite();
  host.settle();
  const target = { ...rect, row: to.rect.row, column: to.rect.column };
  ensureUnlocked(host, sheet, rect);
  ensureUnlocked(host, to.sheet, target);
  ensureNotFiltered(sheet, rect);
  ensureNotFiltered(to.sheet, target);
  const cells = eachCell(rect).map(([down, across]) =>
    sheet.cells.take(rect.row + down, rect.column + across),
  );
  for (const [down, across] of eachCell(rect))
    sheet.cells.put(rect.row + down, rect.column + across, {
      value: undefined,
      formula: undefined,
      style: 0,
    });
  eachCell(rect).forEach(([down, across], index) =>
    to.sheet.cells.put(target.row + down, target.column + across, cells[index]),
  );
  if (sheet === to.sheet) followReferences(host, sheet, rect, target);
  host.cellsChanged();
  host.arrays.clear();
  host.events.changed({ sheet, rect });
  host.events.changed({ sheet: to.sheet, rect: target });
}

function eachCell({ rows, columns }: Rect): [number, number][] {
  return Array.from({ length: rows * columns }, (_, at) => [Math.floor(at / columns), at % columns]);
}

function followReferences(host: Host, moved: Sheet, from: Rect, to: Rect): void {
  for (const sheet of host.book.sheets)
    for (const { row, column, formula } of [...sheet.cells.eachFormula()]) {
      const text = mapReferences(formula.text, (reference) => {
        const isThere =
          reference.sheet?.toLowerCase() === moved.name.toLowerCase() ||
          (!reference.sheet && sheet === moved);
        return isThere && liesIn(from, reference)
          ? offset(reference, to.row - from.row, to.column - from.column)
          : reference;
      });
      if (text !== formula.text) sheet.cells.setFormula(row, column, { ...formula, text });
    }
}

function liesIn(area: Rect, { first, last = first }: Reference): boolean {
  if (
    first.row === undefined ||
    first.column === undefined ||
    last.row === undefined ||
    last.column === undefined
  )
    return false;
  const rows = last.row - first.row + 1;
  return contains(area, {
    row: first.row,
    column: first.column,
    rows,
    columns: last.column - first.column + 1,
  });
}

function offset(reference: Reference, rows: number, columns: number): Reference {
  const moved = (corner: Reference["first"]) => ({
    ...corner,
    row: (corner.row ?? 0) + rows,
    column: (corner.column ?? 0) + columns,
  });
  return { ...reference, first: moved(reference.first), last: reference.last && moved(reference.last) };
}
