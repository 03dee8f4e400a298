import type { BookTable, Rect, Sheet } from "../../book/Book";
import { check, invalid } from "../check";
import type { Host } from "../Host";
import { CollectionObject } from "../HostObject";
import { HostError } from "../HostError";
import { rangeArgument } from "../ranges/rangeArgument";
import { contains, intersection } from "../ranges/rects";
import { addTable } from "./addTable";
import { TableObject } from "./TableObject";

/** `workbook.tables`, or a worksheet's. */
export class TableCollectionObject extends CollectionObject {
  readonly kind = "TableCollection";

  constructor(
    host: Host,
    private readonly sheet?: Sheet,
    /** Only tables that touch these cells, or lie wholly in them. */
    private readonly within?: Rect,
    private readonly wholly = false,
  ) {
    super(host);
  }

  get items() {
    const sheets = this.sheet ? [this.sheet] : this.host.book.sheets;
    return sheets.flatMap((sheet) =>
      sheet.tables.filter(this.isMeant).map((table) => new TableObject(this.host, sheet, table)),
    );
  }
  get Count() {
    return this.items.length;
  }

  Add(address: unknown, hasHeaders: unknown) {
    const active = this.host.book.sheets.find(({ id }) => id === this.host.book.activeSheetId);
    const { sheet, rect } = rangeArgument(this.host, this.sheet ?? active, address);
    if (this.sheet && sheet !== this.sheet) throw invalid("The table's range lies on another worksheet.");
    const table = addTable(this.host, sheet, rect, check.flag(hasHeaders, "hasHeaders"));
    return new TableObject(this.host, sheet, table);
  }
  GetFirst() {
    return this.GetItemAt(0);
  }
  GetCount() {
    return this.items.length;
  }
  GetItem(key: unknown) {
    const item = this.GetItemOrNullObject(key);
    if (!item) throw new HostError("ItemNotFound");
    return item;
  }
  GetItemOrNullObject(key: unknown) {
    const wanted = String(key).toLowerCase();
    return (
      this.items.find(
        ({ table }) => table.name.toLowerCase() === wanted || table.id.toLowerCase() === wanted,
      ) ?? null
    );
  }
  GetItemAt(index: unknown) {
    const item = this.items[check.whole(index, "The index")];
    if (!item) throw invalid("There is no table at this index.");
    return item;
  }

  private readonly isMeant = ({ area }: BookTable): boolean => {
    if (!this.within) return true;
    return this.wholly ? contains(this.within, area) : intersection(this.within, area) !== undefined;
  };
}
