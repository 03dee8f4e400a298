import type { BookTable, Sheet } from "./Book";

/**
 * Brings a table's column names and its header cells into step, as Excel does when a header is typed: the
 * cells win; blank and repeated headers are completed, and numbers become text.
 */
export function syncHeaders(sheet: Sheet, table: BookTable): void {
  if (!table.hasHeaders) return;
  const taken = new Set<string>();
  table.columns.forEach((column, at) => {
    const cell = sheet.cells.value(table.area.row, table.area.column + at);
    const isBlank = cell === undefined || cell === "";
    const wanted = isBlank
      ? column.name || `Column${at + 1}`
      : typeof cell === "object"
        ? cell.error
        : String(cell);
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = wanted + number;
    taken.add(name.toLowerCase());
    column.name = name;
    if (cell !== name) sheet.cells.setValue(table.area.row, table.area.column + at, name);
  });
}
