import { CellStore, type CellValue } from "../../book/CellStore";

/** The values of another store, to be read only: formulas and formats are left behind. */
export class ValuesOnly extends CellStore {
  constructor(private readonly source: CellStore) {
    super();
  }

  override value(row: number, column: number): CellValue {
    return this.source.value(row, column);
  }

  override rowValues(row: number): readonly CellValue[] | undefined {
    return this.source.rowValues(row);
  }

  override get rowCount(): number {
    return this.source.rowCount;
  }

  override columnCount(row: number): number {
    return this.source.columnCount(row);
  }
}
