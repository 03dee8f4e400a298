import type { Rect } from "./Book";
import { SparseCells } from "./SparseCells";

/** What a cell holds: blank is undefined; an error is an object so that the text "#N/A" stays text. */
export type CellValue = string | number | boolean | CellError | undefined;

/** An Excel error value such as #N/A. */
export interface CellError {
  readonly error: string;
}

/** A formula and how it was entered. `ref` is the spilled or array range in A1. */
export interface CellFormula {
  /** With its leading "=". */
  readonly text: string;
  readonly kind: "plain" | "array" | "dynamic";
  readonly ref?: string;
}

/** What a file said of a cell beyond its value; it holds as long as the value stays the same. */
export interface CellOrigin {
  readonly value: CellValue;
  /** The inside of its text as XML, where the text is formatted in runs. */
  readonly rich?: string;
  /** The number of its value metadata (data types, pictures in cells). */
  readonly metadata?: string;
}

/** Everything one cell holds. */
export interface Cell {
  value: CellValue;
  formula: CellFormula | undefined;
  style: number;
  origin?: CellOrigin;
}

/** True for an Excel error value. */
export function isError(value: CellValue): value is CellError {
  return typeof value === "object";
}

/**
 * The cells of one sheet, rows and columns counted from 0. Values lie in plain row arrays, formulas and
 * styles in sparse ones, so a million numbers cost about eight bytes each.
 */
export class CellStore {
  private readonly values: (CellValue[] | undefined)[] = [];
  private readonly styles: (Int32Array | undefined)[] = [];
  private readonly formulas = new SparseCells<CellFormula>();
  private readonly origins = new SparseCells<CellOrigin>();

  value(row: number, column: number): CellValue {
    return this.values[row]?.[column];
  }

  setValue(row: number, column: number, value: CellValue): void {
    const cells = this.values[row];
    // Excel knows no negative zero.
    const kept = value === 0 ? 0 : value;
    if (cells) {
      while (cells.length < column) cells.push(undefined);
      cells[column] = kept;
    } else if (kept !== undefined) {
      while (this.values.length < row) this.values.push(undefined);
      const fresh: CellValue[] = new Array<CellValue>(column).fill(undefined);
      fresh.push(kept);
      this.values[row] = fresh;
    }
  }

  /** A row's values as they lie in memory: it may end early, and must not be changed. Undefined: an empty row. */
  rowValues(row: number): readonly CellValue[] | undefined {
    return this.values[row];
  }

  /** A row's style indices as they lie in memory: they may end early, and must not be changed. */
  rowStyles(row: number): Int32Array | undefined {
    return this.styles[row];
  }

  formula(row: number, column: number): CellFormula | undefined {
    return this.formulas.get(row, column);
  }

  setFormula(row: number, column: number, formula: CellFormula | undefined): void {
    // The value arrays cover every formula, so that nobody who walks them misses one.
    if (formula && column >= this.columnCount(row)) {
      while (this.values.length <= row) this.values.push(undefined);
      const cells = (this.values[row] ??= []);
      while (cells.length <= column) cells.push(undefined);
    }
    this.formulas.set(row, column, formula);
  }

  get hasFormulas(): boolean {
    return !this.formulas.isEmpty;
  }

  *eachFormula(): Generator<{ row: number; column: number; formula: CellFormula }> {
    for (const { row, column, value } of this.formulas.each()) yield { row, column, formula: value };
  }

  /** Index into the book's `styles`; 0 is the default style. */
  style(row: number, column: number): number {
    return this.styles[row]?.[column] ?? 0;
  }

  setStyle(row: number, column: number, style: number): void {
    let cells = this.styles[row];
    if (!cells || column >= cells.length) {
      if (style === 0) return;
      while (this.styles.length < row) this.styles.push(undefined);
      const wider = new Int32Array(Math.max(column + 1, cells ? cells.length * 2 : 8));
      if (cells) wider.set(cells);
      this.styles[row] = cells = wider;
    }
    cells[column] = style;
  }

  /** What the file said of this cell, as long as its value is the one the file gave. */
  origin(row: number, column: number): CellOrigin | undefined {
    if (this.origins.isEmpty) return undefined;
    const origin = this.origins.get(row, column);
    return origin && origin.value === this.value(row, column) ? origin : undefined;
  }

  setOrigin(row: number, column: number, origin: CellOrigin | undefined): void {
    if (origin || !this.origins.isEmpty) this.origins.set(row, column, origin);
  }

  /** Everything the cell holds. */
  take(row: number, column: number): Cell {
    return {
      value: this.value(row, column),
      formula: this.formula(row, column),
      style: this.style(row, column),
      origin: this.origin(row, column),
    };
  }

  /** Sets everything the cell holds. */
  put(row: number, column: number, { value, formula, style, origin }: Cell): void {
    this.setValue(row, column, value);
    this.setFormula(row, column, formula);
    this.setStyle(row, column, style);
    this.setOrigin(row, column, origin);
  }

  /** One past the last row that holds a value, formula or style. */
  get rowCount(): number {
    return Math.max(this.values.length, this.styles.length);
  }

  /** One past the last column of a row that may hold something. */
  columnCount(row: number): number {
    return Math.max(this.values[row]?.length ?? 0, this.styles[row]?.length ?? 0);
  }

  /** Opens `count` blank rows at `row`; everything below moves down. */
  insertRows(row: number, count: number): void {
    this.spliceRows(row, 0, count);
  }

  /** Takes `count` rows away at `row`; everything below moves up. */
  deleteRows(row: number, count: number): void {
    this.spliceRows(row, count, 0);
  }

  /** Opens blank cells at `area`; what stood there moves down or right. */
  insertCells(area: Rect, direction: "down" | "right"): void {
    if (direction === "down") this.slideRows(area, area.row, area.rows);
    else this.slideColumns(area, area.column, area.columns);
  }

  /** Takes the cells of `area` away; what stands below or to the right moves in. */
  deleteCells(area: Rect, direction: "up" | "left"): void {
    if (direction === "up") this.slideRows(area, area.row + area.rows, -area.rows);
    else this.slideColumns(area, area.column + area.columns, -area.columns);
  }

  /** Within the area's columns: moves what lies from row `start` on by so many rows. */
  private slideRows(area: Rect, start: number, by: number): void {
    const last = this.rowCount - 1;
    const step = by < 0 ? 1 : -1;
    const [from, to] = by < 0 ? [start, last] : [last, start];
    for (let row = from; by < 0 ? row <= to : row >= to; row += step)
      for (let column = area.column; column < area.column + area.columns; column++) {
        if (column >= this.columnCount(row) && column >= this.columnCount(row + by)) break;
        this.put(row + by, column, this.take(row, column));
      }
    const blankFrom = by > 0 ? start : Math.max(area.row, last + 1 + by);
    for (let row = blankFrom; row < blankFrom + Math.abs(by) && row <= last + Math.max(by, 0); row++)
      this.blank(row, area.column, area.column + area.columns);
  }

  /** Within the area's rows: moves what lies from column `start` on by so many columns. */
  private slideColumns(area: Rect, start: number, by: number): void {
    const end = Math.min(this.rowCount, area.row + area.rows);
    for (let row = area.row; row < end; row++) {
      const count = this.columnCount(row);
      const moved: Cell[] = [];
      for (let column = start; column < count; column++) moved.push(this.take(row, column));
      this.blank(row, Math.min(start, area.column), count);
      moved.forEach((cell, index) => this.put(row, start + by + index, cell));
    }
  }

  private blank(row: number, from: number, to: number): void {
    const end = Math.min(to, this.columnCount(row));
    for (let column = from; column < end; column++)
      this.put(row, column, { value: undefined, formula: undefined, style: 0 });
  }

  private spliceRows(row: number, out: number, blank: number): void {
    for (const list of [this.values, this.styles] as unknown[][]) {
      if (row >= list.length) continue;
      const tail = list.slice(row + out);
      list.length = row;
      for (let each = 0; each < blank; each++) list.push(undefined);
      for (const each of tail) list.push(each);
    }
    this.formulas.spliceRows(row, out, blank);
    this.origins.spliceRows(row, out, blank);
  }
}
