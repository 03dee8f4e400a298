import type { BookTable, Sheet } from "../../book/Book";
import { check, invalid } from "../check";
import type { Host } from "../Host";
import { CollectionObject } from "../HostObject";
import { addRows, deleteRows } from "./addRows";
import { bodyOf } from "./parts";
import { TableRowObject } from "./TableRowObject";

/** `table.rows`. */
export class TableRowCollectionObject extends CollectionObject {
  readonly kind = "TableRowCollection";

  constructor(
    host: Host,
    private readonly sheet: Sheet,
    private readonly table: BookTable,
  ) {
    super(host);
  }

  get items() {
    return Array.from({ length: this.Count }, (_, index) => this.row(index));
  }
  get Count() {
    return bodyOf(this.table).rows;
  }

  Add(index: unknown, values: unknown) {
    const at = index === null || index === -1 ? this.Count : check.whole(index, "The row's index");
    if (at > this.Count) throw invalid("The row's index lies beyond the table.");
    addRows(this.host, this.sheet, this.table, at, values);
    return this.row(at);
  }
  GetCount() {
    return this.Count;
  }
  GetItemAt(index: unknown) {
    const at = check.whole(index, "The index");
    if (at >= this.Count) throw invalid("There is no row at this index.");
    return this.row(at);
  }
  DeleteRowsAt(index: unknown, count: unknown) {
    deleteRows(
      this.host,
      this.sheet,
      this.table,
      check.whole(index, "The index"),
      count === null ? 1 : check.whole(count, "The count", 1),
    );
  }
  /** From the last up, so that the others keep their indices. */
  DeleteRows(rows: unknown) {
    const indices = check
      .list(rows, "The rows")
      .map((row) => (row instanceof TableRowObject ? row.Index : check.whole(row, "A row")));
    for (const index of indices.sort((a, b) => b - a))
      deleteRows(this.host, this.sheet, this.table, index, 1);
  }

  private row(index: number): TableRowObject {
    return new TableRowObject(this.host, this.sheet, this.table, index);
  }
}
