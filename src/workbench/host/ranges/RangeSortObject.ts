import type { Rect, Sheet } from "../../book/Book";
import type { Host } from "../Host";
import { HostObject } from "../HostObject";
import { notSupported } from "../HostError";
import { sortCells } from "./sortCells";

/** `range.sort`: whole rows of the range by the values of columns. */
export class RangeSortObject extends HostObject {
  readonly kind = "RangeSort";

  constructor(
    host: Host,
    private readonly sheet: Sheet,
    private readonly rect: Rect,
  ) {
    super(host);
  }

  Apply(fields: unknown, matchCase: unknown, hasHeaders: unknown, orientation: unknown) {
    if (orientation !== null && orientation !== "Rows") throw notSupported("RangeSort.apply by columns");
    const head = hasHeaders === true ? 1 : 0;
    const rows = { ...this.rect, row: this.rect.row + head, rows: this.rect.rows - head };
    sortCells(this.host, this.sheet, rows, fields, matchCase);
  }
}
