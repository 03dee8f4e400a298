import type { Rect } from "./Book";

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

/** Everything one cell holds. */
export interface Cell {
  value: CellValue;
  formula: CellFormula | undefined;
  style: number;
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
  private readonly formulas = new Map<number, Map<number, CellFormula>>();
  private readonly styles: (Int32Array | undefined)[] = [];

  value(row: number, column: number): CellValue {
    return this.values[row]?.[column];
  }

  setValue(row: number, column: number, value: CellValue): void {
    const cells = this.values[row];
    if (cells) {
      while (cells.length < column) cells.push(undefined);
      cells[column] = value;
    } else if (value !== undefined) {
      const fresh: CellValue[] = new Array<CellValue>(column).fill(undefined);
      fresh.push(value);
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
    return this.formulas.get(row)?.get(column);
  }

  setFormula(row: number, column: number, formula: CellFormula | undefined): void {
    const cells = this.formulas.get(row);
    if (formula) {
      if (cells) cells.set(column, formula);
      else this.formulas.set(row, new Map([[column, formula]]));
    } else if (cells?.delete(column) && cells.size === 0) this.formulas.delete(row);
  }

  get hasFormulas(): boolean {
    return this.formulas.size > 0;
  }

  *eachFormula(): Generator<{ row: number; column: number; formula: CellFormula }> {
    for (const [row, cells] of this.formulas)
      for (const [column, formula] of cells) yield { row, column, formula };
  }

  /** Index into the book's `styles`; 0 is the default style. */
  style(row: number, column: number): number {
    return this.styles[row]?.[column] ?? 0;
  }

  setStyle(row: number, column: number, style: number): void {
    let cells = this.styles[row];
    if (!cells || column >= cells.length) {
      if (style === 0) return;
      const wider = new Int32Array(Math.max(column + 1, cells ? cells.length * 2 : 8));
      if (cells) wider.set(cells);
      this.styles[row] = cells = wider;
    }
    cells[column] = style;
  }

  /** Everything the cell holds. */
  take(row: number, column: number): Cell {
    return {
      value: this.value(row, column),
      formula: this.formula(row, column),
      style: this.style(row, column),
    };
  }

  /** Sets everything the cell holds. */
  put(row: number, column: number, cell: Cell): void {
    this.setValue(row, column, cell.value);
    this.setFormula(row, column, cell.formula);
    this.setStyle(row, column, cell.style);
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
    if (direction === "down") this.slide(area, area.row, area.rows, 0);
    else this.slide(area, area.column, 0, area.columns);
  }

  /** Takes the cells of `area` away; what stands below or to the right moves in. */
  deleteCells(area: Rect, direction: "up" | "left"): void {
    if (direction === "up") this.slide(area, area.row + area.rows, -area.rows, 0);
    else this.slide(area, area.column + area.columns, 0, -area.columns);
  }

  /** Moves what lies from `start` on, in the rows or columns of `area`, by so many rows or columns. */
  private slide(area: Rect, start: number, rows: number, columns: number): void {
    const downwards = rows !== 0;
    const firstRow = downwards ? Math.min(start, area.row) : area.row;
    const lastRow = Math.min(this.rowCount, downwards ? this.rowCount : area.row + area.rows);
    const moved: [number, number, Cell][] = [];
    for (let row = firstRow; row < lastRow; row++) {
      const lastColumn = Math.min(
        this.columnCount(row),
        downwards ? area.column + area.columns : this.columnCount(row),
      );
      const firstColumn = downwards ? area.column : Math.min(start, area.column);
      for (let column = firstColumn; column < lastColumn; column++) {
        const stays = downwards ? row >= start : column >= start;
        if (stays) moved.push([row + rows, column + columns, this.take(row, column)]);
        this.put(row, column, { value: undefined, formula: undefined, style: 0 });
      }
    }
    for (const [row, column, cell] of moved) this.put(row, column, cell);
  }

  private spliceRows(row: number, out: number, blank: number): void {
    for (const list of [this.values, this.styles] as unknown[][]) {
      if (row >= list.length) continue;
      const tail = list.slice(row + out);
      list.length = row;
      for (let each = 0; each < blank; each++) list.push(undefined);
      for (const each of tail) list.push(each);
    }
    const moved = [...this.formulas].filter(([at]) => at >= row);
    for (const [at] of moved) this.formulas.delete(at);
    for (const [at, cells] of moved) if (at >= row + out) this.formulas.set(at - out + blank, cells);
  }
}
