import type { BookTable, Rect, Sheet } from "../../book/Book";
import type { Host } from "../Host";
import { HostObject } from "../HostObject";
import { HostError } from "../HostError";
import { RangeObject } from "../ranges/RangeObject";
import { readValues } from "../ranges/readCells";
import { writeCells } from "../ranges/writeCells";
import { deleteRows } from "./addRows";
import { bodyOf } from "./parts";

/** A row of a table's body; known by its index alone, as in Excel. */
export class TableRowObject extends HostObject {
  readonly kind = "TableRow";

  constructor(
    host: Host,
    private readonly sheet: Sheet,
    private readonly table: BookTable,
    private readonly index: number,
  ) {
    super(host);
  }

  override ensureAlive() {
    if (!this.sheet.tables.includes(this.table) || this.index >= bodyOf(this.table).rows)
      throw new HostError("ItemNotFound");
  }

  get Index() {
    return this.index;
  }
  get Values() {
    this.host.settle();
    return readValues(this.sheet, this.rect);
  }
  set Values(values: unknown) {
    writeCells(this.host, this.sheet, this.rect, values);
  }

  GetRange() {
    return new RangeObject(this.host, this.sheet, this.rect);
  }
  Delete() {
    deleteRows(this.host, this.sheet, this.table, this.index, 1);
  }

  private get rect(): Rect {
    const body = bodyOf(this.table);
    return { ...body, row: body.row + this.index, rows: 1 };
  }
}
