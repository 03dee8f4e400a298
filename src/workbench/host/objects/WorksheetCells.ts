import { splitSheet } from "../../book/address";
import type { Sheet } from "../../book/Book";
import { usedArea } from "../../book/usedArea";
import { check, invalid } from "../check";
import type { Host } from "../Host";
import { HostObject } from "../HostObject";
import { rangeOnSheet } from "../ranges/rangeArgument";
import { RangeAreasObject } from "../ranges/RangeAreasObject";
import { RangeObject } from "../ranges/RangeObject";
import { wholeSheet } from "../ranges/rects";
import { resolveAddress } from "../ranges/resolveAddress";

/** The ranges of a worksheet. */
export abstract class WorksheetCells extends HostObject {
  constructor(
    host: Host,
    readonly sheet: Sheet,
  ) {
    super(host);
  }

  GetCell(row: unknown, column: unknown) {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }
  GetRange(address: unknown) {
    if (address === null) return new RangeObject(this.host, this.sheet, wholeSheet);
    const text = check.text(address, "The address");
    const named = splitSheet(text).sheet;
    if (named !== undefined && named.toLowerCase() !== this.sheet.name.toLowerCase())
      throw invalid(`The address ${text} is on another worksheet.`);
    const { sheet, rect } = resolveAddress(this.host.book, text, this.sheet);
    return new RangeObject(this.host, sheet, rect);
  }
  GetRanges(address: unknown) {
    if (address === null) return new RangeAreasObject(this.host, this.sheet, [wholeSheet]);
    const parts = check.text(address, "The addresses").split(",");
    const rects = parts.map((part) => rangeOnSheet(this.host, this.sheet, part.trim()).rect);
    return new RangeAreasObject(this.host, this.sheet, rects);
  }
  GetRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown) {
    return new RangeObject(this.host, this.sheet, {
      row: check.whole(row, "The row"),
      column: check.whole(column, "The column"),
      rows: check.whole(rows, "The number of rows", 1),
      columns: check.whole(columns, "The number of columns", 1),
    });
  }
  /** An empty sheet gives its top left cell. */
  GetUsedRange(valuesOnly: unknown) {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }
  GetUsedRangeOrNullObject(valuesOnly: unknown) {
    const area = usedArea(this.sheet, valuesOnly === true);
    return area ? new RangeObject(this.host, this.sheet, area) : null;
  }
}
