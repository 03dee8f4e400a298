/** Values for a few cells of a sheet, by row and column counted from 0. */
export class SparseCells<T> {
  private rows = new Map<number, Map<number, T>>();

  get isEmpty(): boolean {
    return this.rows.size === 0;
  }

  get(row: number, column: number): T | undefined {
    return this.rows.get(row)?.get(column);
  }

  set(row: number, column: number, value: T | undefined): void {
    const cells = this.rows.get(row);
    if (value !== undefined) {
      if (cells) cells.set(column, value);
      else this.rows.set(row, new Map([[column, value]]));
    } else if (cells?.delete(column) && cells.size === 0) this.rows.delete(row);
  }

  *each(): Generator<{ row: number; column: number; value: T }> {
    for (const [row, cells] of this.rows) for (const [column, value] of cells) yield { row, column, value };
  }

  /** Takes `out` rows away at `row` and opens `blank` ones there. */
  spliceRows(row: number, out: number, blank: number): void {
    const moved = new Map<number, Map<number, T>>();
    for (const [at, cells] of this.rows)
      if (at < row) moved.set(at, cells);
      else if (at >= row + out) moved.set(at - out + blank, cells);
    this.rows = moved;
  }
}
