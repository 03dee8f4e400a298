import type { DefinedNamesLike, WorkbookLike } from "@cj-tech-master/excelts/formula";
import type { Book, Rect, Sheet } from "../Book";
import { calculationText, namesRow } from "./calculationText";
import type { CellView } from "./CellView";
import { foldRanges, type KnownTotals } from "./foldRanges";
import { neededCells, type ReadFormula } from "./neededCells";
import { SheetView } from "./SheetView";

/** Some of a book's formulas, by "row column", each with the text to be calculated in place of its own. */
export type FormulaTexts = ReadonlyMap<Sheet, ReadonlyMap<string, string>>;

/** The book as the formula engine wants to see it: a thin view of the cells that formulas need, nothing copied. */
export class CalculationView implements WorkbookLike {
  worksheets: SheetView[] = [];
  private readonly views = new Map<Sheet, SheetView>();
  private readonly spills = new Map<SheetView, Map<string, Rect>>();
  private readonly texts = new Map<string, string>();
  private readonly totals: KnownTotals = new Map();
  private source: CellView | undefined;
  private chosen: FormulaTexts | undefined;

  constructor(readonly book: Book) {}

  get properties() {
    return { date1904: this.book.date1904 };
  }

  /** Takes up what changed in the book since the last calculation; given some formulas, these alone are calculated. */
  refresh(chosen?: FormulaTexts): void {
    this.chosen = chosen;
    this.texts.clear();
    this.totals.clear();
    const needed = neededCells(this.book, (sheet) => this.formulasOf(sheet));
    this.spills.clear();
    this.worksheets = this.book.sheets.map((sheet) => {
      const view = this.views.get(sheet) ?? new SheetView(this, sheet, this.views.size + 1);
      this.views.set(sheet, view);
      view.refresh(needed.get(sheet) ?? new Map<number, Set<number>>());
      return view;
    });
  }

  /** The formula of a cell as the engine reads it best, without its "="; undefined where the cell's value counts. */
  textAt(sheet: Sheet, row: number, column: number): string | undefined {
    if (this.chosen) return this.chosen.get(sheet)?.get(`${row} ${column}`);
    const formula = sheet.cells.formula(row, column);
    return formula && this.textOf(sheet, formula.text, row);
  }

  private textOf(sheet: Sheet, text: string, row: number): string {
    const key = `${sheet.id} ${namesRow(text) ? row : ""} ${text}`;
    const known = this.texts.get(key);
    if (known !== undefined) return known;
    const read = calculationText(this.book, sheet, text.slice(1), row);
    const folded = foldRanges(this.book, sheet, read, this.totals);
    this.texts.set(key, folded);
    return folded;
  }

  private *formulasOf(sheet: Sheet): Generator<ReadFormula> {
    if (this.chosen) {
      for (const [place, text] of this.chosen.get(sheet) ?? []) {
        const [row, column] = place.split(" ").map(Number);
        yield { row, column, isDynamic: false, text };
      }
      return;
    }
    for (const { row, column, formula } of sheet.cells.eachFormula()) {
      const text = this.textOf(sheet, formula.text, row);
      yield { row, column, isDynamic: formula.kind === "dynamic", text };
    }
  }

  getWorksheet(id?: number | string): SheetView | undefined {
    const name = String(id).toLowerCase();
    return this.worksheets.find((view) => view.id === id || view.name.toLowerCase() === name);
  }

  get definedNames(): DefinedNamesLike {
    const entries = this.book.names.map(({ name, formula, sheetId }) => {
      const index = this.book.sheets.findIndex((sheet) => sheet.id === sheetId);
      return { name, ranges: [formula.replace(/^=/, "")], localSheetId: index < 0 ? undefined : index };
    });
    return { getAllEntries: () => entries, getAllNames: () => entries };
  }

  /** The engine has written a formula's result; what it writes into other cells next, this formula spilled. */
  resultAt(cell: CellView): void {
    this.source = cell;
  }

  spilledAt(row: number, col: number): void {
    if (!this.source) return;
    const { owner, row: top, col: left } = this.source;
    const areas = this.spills.get(owner) ?? new Map<string, Rect>();
    this.spills.set(owner, areas);
    const { rows, columns } = areas.get(`${top} ${left}`) ?? { rows: 1, columns: 1 };
    areas.set(`${top} ${left}`, {
      row: top - 1,
      column: left - 1,
      rows: Math.max(rows, row - top + 1),
      columns: Math.max(columns, col - left + 1),
    });
  }

  /** The areas that the formulas of a sheet filled in the last calculation. */
  spillsOn(view: SheetView): Rect[] {
    return [...(this.spills.get(view)?.values() ?? [])];
  }

  get hasSpills(): boolean {
    return this.spills.size > 0;
  }
}
