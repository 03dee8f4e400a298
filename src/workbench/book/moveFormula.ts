import { lastColumn, lastRow } from "./address";
import { mapReferences, type Corner } from "./references";

/** A formula as it reads after being copied so many rows down and columns right: relative references move. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapReferences(formula, (reference) => {
    const first = moved(reference.first, rows, columns);
    const last = reference.last && moved(reference.last, rows, columns);
    if (!first || (reference.last && !last)) return "#REF!";
    return { ...reference, first, last };
  });
}

function moved(corner: Corner, rows: number, columns: number): Corner | undefined {
  const row = corner.row === undefined || corner.rowFixed ? corner.row : corner.row + rows;
  const column = corner.column === undefined || corner.columnFixed ? corner.column : corner.column + columns;
  const isOn = (row ?? 0) >= 0 && (row ?? 0) <= lastRow && (column ?? 0) >= 0 && (column ?? 0) <= lastColumn;
  return isOn ? { ...corner, row, column } : undefined;
}
