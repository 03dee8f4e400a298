import type { BookTable, Sheet } from "../../book/Book";
import { check } from "../check";
import type { Host } from "../Host";
import { HostObject } from "../HostObject";
import { RangeObject } from "../ranges/RangeObject";
import { applyFilters, clearFilters } from "./filters";

/** `table.autoFilter`. */
export class TableAutoFilterObject extends HostObject {
  readonly kind = "AutoFilter";

  constructor(
    host: Host,
    private readonly sheet: Sheet,
    private readonly table: BookTable,
  ) {
    super(host);
  }

  get Enabled() {
    return this.table.filterButton;
  }
  get IsDataFiltered() {
    return this.table.filters.size > 0;
  }
  get Criteria() {
    return this.table.columns.map((_, index) => {
      const filter = this.table.filters.get(index);
      return filter ? { filterOn: "Values", values: filter.values } : null;
    });
  }

  ClearCriteria() {
    this.host.beginWrite();
    clearFilters(this.sheet, this.table);
  }
  ClearColumnCriteria(index: unknown) {
    this.host.beginWrite();
    this.table.filters.delete(check.whole(index, "The column's index"));
    applyFilters(this.host, this.sheet, this.table);
  }
  Reapply() {
    this.host.beginWrite();
    if (this.table.filters.size > 0) applyFilters(this.host, this.sheet, this.table);
  }
  GetRange() {
    return new RangeObject(this.host, this.sheet, this.table.area);
  }
  GetRangeOrNullObject() {
    return this.table.filterButton ? this.GetRange() : null;
  }
}
