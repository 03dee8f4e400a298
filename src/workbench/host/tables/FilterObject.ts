import type { BookTable, Sheet, TableColumn } from "../../book/Book";
import { check } from "../check";
import type { Host } from "../Host";
import { HostObject } from "../HostObject";
import { notSupported } from "../HostError";
import { filterColumn } from "./filters";
import { stated } from "./TableAutoFilterObject";

/** `table.columns.getItem(…).filter`: filters by values alone. */
export class FilterObject extends HostObject {
  readonly kind = "Filter";

  constructor(
    host: Host,
    private readonly sheet: Sheet,
    private readonly table: BookTable,
    private readonly column: TableColumn,
  ) {
    super(host);
  }

  get Criteria() {
    const filter = this.table.filters.get(this.index);
    return filter ? stated(filter) : null;
  }

  Apply(criteria: unknown) {
    const { filterOn, values } = check.record(criteria, "The filter's criteria");
    if (filterOn !== "Values") throw notSupported(`Filter.apply with filterOn ${JSON.stringify(filterOn)}`);
    this.ApplyValuesFilter(values);
  }
  ApplyValuesFilter(values: unknown) {
    const texts = check.list(values, "The values").map((value) => {
      if (typeof value === "object") throw notSupported("Filter.applyValuesFilter with dates");
      return String(value);
    });
    filterColumn(this.host, this.sheet, this.table, this.index, { values: texts });
  }
  Clear() {
    filterColumn(this.host, this.sheet, this.table, this.index, undefined);
  }

  private get index(): number {
    return this.table.columns.indexOf(this.column);
  }
}
