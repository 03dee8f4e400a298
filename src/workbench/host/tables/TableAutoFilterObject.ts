import type { BookTable, Sheet, TableFilter } from "../../book/Book";
import { check } from "../check";
import type { Host } from "../Host";
import { HostObject } from "../HostObject";
import { RangeObject } from "../ranges/RangeObject";
import { clearFilters, filterColumn, reapplyFilters } from "./filters";

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
      return filter ? stated(filter) : null;
    });
  }

  ClearCriteria() {
    this.host.beginWrite();
    clearFilters(this.sheet, this.table);
  }
  ClearColumnCriteria(index: unknown) {
    filterColumn(this.host, this.sheet, this.table, check.whole(index, "The column's index"), undefined);
  }
  Reapply() {
    reapplyFilters(this.host, this.sheet, this.table);
  }
  GetRange() {
    return new RangeObject(this.host, this.sheet, this.table.area);
  }
  GetRangeOrNullObject() {
    return this.table.filterButton ? this.GetRange() : null;
  }
}

/** Of a filter that is no list of values only that is known. */
export function stated({ values, other }: TableFilter) {
  return other === undefined ? { filterOn: "Values", values } : { filterOn: "Custom" };
}
