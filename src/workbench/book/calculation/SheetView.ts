import type { CellLike, DimensionsLike, RowLike, WorksheetLike } from "@cj-tech-master/excelts/formula";
import type { Rect, Sheet } from "../Book";
import { SparseCells } from "../SparseCells";
import { usedArea } from "../usedArea";
import type { CalculationView } from "./CalculationView";
import { CellView } from "./CellView";
import { arrayCells } from "./spills";

type VisitRow = (row: RowLike, number: number) => void;
type VisitCell = (cell: CellLike, number: number) => void;

/** A sheet as the formula engine sees it; its rows and columns count from 1. */
export class SheetView implements WorksheetLike {
  private needed = new Map<number, Set<number>>();
  private arrays = new SparseCells<true>();
  dimensions: DimensionsLike | null = null;

  constructor(
    readonly view: CalculationView,
    readonly sheet: Sheet,
    readonly id: number,
  ) {}

  /** Takes up what changed since the last calculation; `needed` are the columns to look at by row. */
  refresh(needed: Map<number, Set<number>>): void {
    const used = usedArea(this.sheet, true);
    this.needed = needed;
    this.arrays = arrayCells(this.sheet);
    this.dimensions = used ? dimensionsOf(used) : null;
  }

  get name(): string {
    return this.sheet.name;
  }

  get mergedRegions(): DimensionsLike[] {
    return this.sheet.merges.map(dimensionsOf);
  }

  getTables() {
    return this.sheet.tables.map(({ name, area, columns, hasHeaders, hasTotals }) => ({
      table: {
        name,
        tl: { row: area.row + 1, col: area.column + 1 },
        columns,
        rows: new Array<undefined>(area.rows - Number(hasHeaders) - Number(hasTotals)),
        headerRow: hasHeaders,
        totalsRow: hasTotals,
      },
    }));
  }

  findCell(row: number, col: number): CellLike {
    return new CellView(this, row, col);
  }

  getCell(row: number, col: number): CellLike {
    return new CellView(this, row, col);
  }

  /** The engine calls this with options first or without. */
  eachRow(first: VisitRow | object, second?: VisitRow): void {
    const visit = second ?? (first as VisitRow);
    for (const [row, columns] of this.needed) {
      const eachCell = (options: VisitCell | object, last?: VisitCell) => {
        const look = last ?? (options as VisitCell);
        for (const column of columns) look(new CellView(this, row + 1, column + 1), column + 1);
      };
      visit({ hidden: this.sheet.hiddenRows.has(row), eachCell }, row + 1);
    }
    for (const row of this.sheet.hiddenRows)
      if (!this.needed.has(row)) visit({ hidden: true, eachCell: () => undefined }, row + 1);
  }

  isInArray(row: number, col: number): boolean {
    return this.arrays.get(row - 1, col - 1) ?? false;
  }
}

function dimensionsOf({ row, column, rows, columns }: Rect): DimensionsLike {
  return { top: row + 1, left: column + 1, bottom: row + rows, right: column + columns };
}
