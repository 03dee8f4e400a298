import type { Table } from "../model/table";

/** The rows a table takes on a sheet: its header, and one blank row at least. */
export function tableHeight(table: Table): number {
  return 1 + Math.max(1, table.rows);
}
