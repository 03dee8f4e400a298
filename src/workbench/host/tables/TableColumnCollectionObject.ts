import type { BookTable, Sheet } from "../../book/Book";
import { check, invalid } from "../check";
import type { Host } from "../Host";
import { CollectionObject } from "../HostObject";
import { HostError } from "../HostError";
import { addColumn } from "./addColumn";
import { TableColumnObject } from "./TableColumnObject";

/** `table.columns`. */
export class TableColumnCollectionObject extends CollectionObject {
  readonly kind = "TableColumnCollection";

  constructor(
    host: Host,
    private readonly sheet: Sheet,
    private readonly table: BookTable,
  ) {
    super(host);
  }

  get items() {
    return this.table.columns.map(
      (column) => new TableColumnObject(this.host, this.sheet, this.table, column),
    );
  }
  get Count() {
    return this.table.columns.length;
  }

  Add(index: unknown, values: unknown, name: unknown) {
    const at = index === null || index === -1 ? this.Count : check.whole(index, "The column's index");
    if (at > this.Count) throw invalid("The column's index lies beyond the table.");
    const named = name === null ? undefined : check.text(name, "The column's name");
    const column = addColumn(this.host, this.sheet, this.table, at, values, named);
    return new TableColumnObject(this.host, this.sheet, this.table, column);
  }
  GetCount() {
    return this.Count;
  }
  GetItem(key: unknown) {
    const item = this.GetItemOrNullObject(key);
    if (!item) throw new HostError("ItemNotFound");
    return item;
  }
  /** A number is an id; a text is a name, or an id written as text. */
  GetItemOrNullObject(key: unknown) {
    const wanted = String(key).toLowerCase();
    const byName =
      typeof key === "string" ? this.items.find(({ column }) => column.name.toLowerCase() === wanted) : null;
    return byName ?? this.items.find(({ column }) => column.id.toLowerCase() === wanted) ?? null;
  }
  GetItemAt(index: unknown) {
    const item = this.items[check.whole(index, "The index")];
    if (!item) throw invalid("There is no column at this index.");
    return item;
  }
}
