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
