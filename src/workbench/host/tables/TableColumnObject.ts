import type { BookTable, Rect, Sheet, TableColumn } from "../../book/Book";
import { check, invalid } from "../check";
import type { Host } from "../Host";
import { HostObject } from "../HostObject";
import { HostError } from "../HostError";
import { ensureUnlocked } from "../ranges/guards";
import { RangeObject } from "../ranges/RangeObject";
import { readValues } from "../ranges/readCells";
import { writeCells } from "../ranges/writeCells";
import { deleteColumn } from "./addColumn";
import { FilterObject } from "./FilterObject";
import { nameColumn } from "./headers";
import { bodyOf, headerOf, totalsOf } from "./parts";

/** A column of a table. */
export class TableColumnObject extends HostObject {
  readonly kind = "TableColumn";

  constructor(
    host: Host,
    private readonly sheet: Sheet,
    private readonly table: BookTable,
    readonly column: TableColumn,
  ) {
    super(host);
  }

  override get identity() {
    return { Id: this.column.id };
  }
  override ensureAlive() {
    if (!this.sheet.tables.includes(this.table) || !this.table.columns.includes(this.column))
      throw new HostError("ItemNotFound");
  }

  /** Office.js types it as a number. */
  get Id() {
    const id = Number(this.column.id);
    return Number.isFinite(id) ? id : this.column.id;
  }
  get Index() {
    return this.table.columns.indexOf(this.column);
  }
  get Name() {
    return this.column.name;
  }
  set Name(value: unknown) {
    this.host.beginWrite();
    const header = headerOf(this.table);
    if (header) ensureUnlocked(this.host, this.sheet, this.cut(header));
    const name = check.text(value, "The column's name");
    if (name === "") throw invalid("A column needs a name.");
    nameColumn(this.host, this.sheet, this.table, this.column, name);
  }
  get Values() {
    this.host.settle();
    return readValues(this.sheet, this.cut(this.table.area));
  }
  set Values(values: unknown) {
    writeCells(this.host, this.sheet, this.cut(this.table.area), values);
  }
  get Filter() {
    return new FilterObject(this.host, this.sheet, this.table, this.column);
  }

  GetRange() {
    return this.range(this.table.area);
  }
  GetDataBodyRange() {
    return this.range(bodyOf(this.table));
  }
  GetHeaderRowRange() {
    return this.range(headerOf(this.table));
  }
  GetTotalRowRange() {
    return this.range(totalsOf(this.table));
  }
  Delete() {
    deleteColumn(this.host, this.sheet, this.table, this.Index);
  }

  private range(rect: Rect | undefined): RangeObject {
    if (!rect) throw new HostError("ItemNotFound");
    return new RangeObject(this.host, this.sheet, this.cut(rect));
  }
  private cut(rect: Rect): Rect {
    return { ...rect, column: rect.column + this.Index, columns: 1 };
  }
}
