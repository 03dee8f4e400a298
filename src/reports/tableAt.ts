import type { CellStyle, Place, TableBlock } from "../model/plan";
import type { Table } from "../model/table";
import { hairline, styles } from "./look";

/** A result table with its header at a place of a report, under its own name; `columns` says how each column looks. */
export function tableAt(table: Table, at: Place, columns: readonly CellStyle[]): TableBlock {
  return { kind: "table", name: table.name, at, table, header: styles.tableHeader, columns, hairline };
}
