import type { Rect, Sheet } from "../../book/Book";
import { lastColumn, lastRow } from "../../book/address";
import { check } from "../check";
import type { Host } from "../Host";
import { HostObject } from "../HostObject";
import { HostError, notSupported } from "../HostError";
import { rangeArgument } from "../ranges/rangeArgument";
import { RangeObject } from "../ranges/RangeObject";

/** `worksheet.freezePanes`. */
export class FreezePanesObject extends HostObject {
  readonly kind = "WorksheetFreezePanes";

  constructor(
    host: Host,
    private readonly sheet: Sheet,
  ) {
    super(host);
  }

  FreezeRows(count: unknown) {
    this.freeze(count === null ? 1 : check.whole(count, "The number of rows"), 0);
  }
  FreezeColumns(count: unknown) {
    this.freeze(0, count === null ? 1 : check.whole(count, "The number of columns"));
  }
  FreezeAt(range: unknown) {
    const { rect } = rangeArgument(this.host, this.sheet, range);
    if (rect.row > 0 || rect.column > 0)
      throw notSupported("WorksheetFreezePanes.freezeAt below or beside cell A1");
    this.freeze(rect.rows > lastRow ? 0 : rect.rows, rect.columns > lastColumn ? 0 : rect.columns);
  }
  Unfreeze() {
    this.freeze(0, 0);
  }
  GetLocation() {
    const range = this.GetLocationOrNullObject();
    if (!range) throw new HostError("ItemNotFound");
    return range;
  }
  GetLocationOrNullObject() {
    const { rows, columns } = this.sheet.frozen;
    if (rows === 0 && columns === 0) return null;
    const rect: Rect = { row: 0, column: 0, rows: rows || lastRow + 1, columns: columns || lastColumn + 1 };
    return new RangeObject(this.host, this.sheet, rect);
  }

  private freeze(rows: number, columns: number): void {
    this.host.beginWrite();
    this.sheet.frozen = { rows, columns };
  }
}
