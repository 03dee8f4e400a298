import { cellOf, type Table } from "../../src/model/table";

/** A table's body as rows, so that a test reads like the sheet; numbers rounded to the decimals asked for. */
export function rowsOf(table: Table, decimals = 6): (string | number)[][] {
  return Array.from({ length: table.rows }, (_, row) =>
    table.columns.map((column) => {
      const cell = cellOf(column, row);
      return typeof cell === "number" ? Number(cell.toFixed(decimals)) : cell;
    }),
  );
}

/** The names of a table's columns. */
export function headersOf(table: Table): string[] {
  return table.columns.map((column) => column.name);
}
