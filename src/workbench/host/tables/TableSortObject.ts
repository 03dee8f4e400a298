import type { BookTable, Sheet } from "../../book/Book";
import type { Host } from "../Host";
import { HostObject } from "../HostObject";
import { sortCells } from "../ranges/sortCells";
import { bodyOf } from "./parts";

/** `table.sort`. */
export class TableSortObject extends HostObject {
  readonly kind = "TableSort";

  constructor(
    host: Host,
    private readonly sheet: Sheet,
    private readonly table: BookTable,
  ) {
    super(host);
  }

  Apply(fields: unknown, matchCase: unknown) {
    sortCells(this.host, this.sheet, bodyOf(this.table), fields, matchCase);
  }
}
