import { quoteSheetName, rectAddress } from "../../book/address";
import type { Rect, Sheet } from "../../book/Book";
import { check } from "../check";
import { ConditionalFormatCollectionObject } from "../conditional/ConditionalFormatCollectionObject";
import type { Host } from "../Host";
import { CollectionObject, HostObject } from "../HostObject";
import { HostError } from "../HostError";
import { WorksheetObject } from "../objects/WorksheetObject";
import { clearCells, clearWhat } from "./clearCells";
import { DataValidationObject } from "./DataValidationObject";
import { RangeFormatObject } from "./RangeFormatObject";
import { RangeObject } from "./RangeObject";
import { intersection } from "./rects";
import { rangeOnSheet } from "./rangeArgument";
import type { Area } from "./resolveAddress";
import { usedWithin } from "./usedWithin";

/** Excel cuts the address of range areas here; `areaCount` still counts all. */
const longestAddress = 8192;

/** Several rectangles of one sheet. */
export class RangeAreasObject extends HostObject {
  readonly kind = "RangeAreas";

  constructor(
    host: Host,
    readonly sheet: Sheet,
    private rects: readonly Rect[],
  ) {
    super(host);
  }

  override ensureAlive() {
    if (this.rects.length === 0 || !this.host.book.sheets.includes(this.sheet))
      throw new HostError("InvalidReference");
  }
  get areas(): readonly Area[] {
    return this.rects.map((rect) => ({ sheet: this.sheet, rect }));
  }
  /** Lets the areas follow their cells. */
  follow(moved: (rect: Rect) => Rect | undefined): void {
    this.rects = this.rects.map(moved).filter((rect) => rect !== undefined);
  }

  get Address() {
    const prefix = quoteSheetName(this.sheet.name);
    let address = "";
    for (const rect of this.rects) {
      const longer = `${address}${address && ","}${prefix}!${rectAddress(rect)}`;
      if (longer.length > longestAddress) break;
      address = longer;
    }
    return address;
  }
  get AreaCount() {
    return this.rects.length;
  }
  get CellCount() {
    const count = this.rects.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
    return count > 2 ** 31 - 1 ? -1 : count;
  }
  get Areas() {
    return new RangeCollectionObject(this.host, this);
  }
  get Format() {
    return new RangeFormatObject(this.host, this);
  }
  get ConditionalFormats() {
    return new ConditionalFormatCollectionObject(this.host, this);
  }
  get DataValidation() {
    return new DataValidationObject(this.host, this);
  }
  get Worksheet() {
    return new WorksheetObject(this.host, this.sheet);
  }

  Calculate() {
    this.host.cellsChanged();
  }
  Clear(applyTo: unknown) {
    const what = clearWhat(applyTo);
    for (const rect of this.rects) clearCells(this.host, this.sheet, rect, what);
  }
  GetIntersection(other: unknown) {
    const areas = this.GetIntersectionOrNullObject(other);
    if (!areas) throw new HostError("ItemNotFound");
    return areas;
  }
  GetIntersectionOrNullObject(other: unknown) {
    const others =
      other instanceof RangeAreasObject ? other.rects : [rangeOnSheet(this.host, this.sheet, other).rect];
    return this.among(this.rects.flatMap((rect) => others.map((each) => intersection(rect, each))));
  }
  GetUsedRangeAreasOrNullObject(valuesOnly: unknown) {
    return this.among(this.rects.map((rect) => usedWithin(this.sheet, rect, valuesOnly === true)));
  }
  GetOffsetRangeAreas(rows: unknown, columns: unknown) {
    const [down, across] = [check.number(rows, "The rows"), check.number(columns, "The columns")];
    const moved = this.rects.map((rect) => ({ ...rect, row: rect.row + down, column: rect.column + across }));
    return new RangeAreasObject(this.host, this.sheet, moved);
  }

  private among(rects: readonly (Rect | undefined)[]): RangeAreasObject | null {
    const found = rects.filter((rect) => rect !== undefined);
    return found.length > 0 ? new RangeAreasObject(this.host, this.sheet, found) : null;
  }
}

class RangeCollectionObject extends CollectionObject {
  readonly kind = "RangeCollection";

  constructor(
    host: Host,
    private readonly cells: RangeAreasObject,
  ) {
    super(host);
  }

  get items() {
    return this.cells.areas.map(({ sheet, rect }) => new RangeObject(this.host, sheet, rect));
  }

  GetCount() {
    return this.items.length;
  }
  GetItemAt(index: unknown) {
    const item = this.items[check.whole(index, "The index")];
    if (!item) throw new HostError("InvalidArgument");
    return item;
  }
}
