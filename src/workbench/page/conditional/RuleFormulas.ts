import { quoteSheetName } from "../../book/address";
import type { Book, Rect, Sheet } from "../../book/Book";
import { CellStore, type CellValue } from "../../book/CellStore";
import { moveFormula } from "../../book/moveFormula";
import { newSheet } from "../../book/newSheet";
import { recalculate } from "../../book/recalculate";
import { mapReferences } from "../../book/references";
import { ValuesOnly } from "./ValuesOnly";

/** So many rows are calculated at once: about what a window shows, whatever the area measures. */
const blockRows = 100;

/** Calculates the formulas of a sheet's rules beside the book, which stays as it is. */
export class RuleFormulas {
  private readonly blocks = new Map<string, CellStore>();

  constructor(
    private readonly book: Book,
    private readonly sheet: Sheet,
  ) {}

  /**
   * What a formula comes to for one cell of its rule's area. Like Excel, relative references are meant from
   * the area's first cell.
   */
  evaluate(formula: string, area: Rect, row: number, column: number): CellValue {
    const text = formula.replace(/^=/, "").trim();
    if (/^"([^"]|"")*"$/.test(text)) return text.slice(1, -1).replaceAll('""', '"');
    if (/^(TRUE|FALSE)$/i.test(text)) return text.toUpperCase() === "TRUE";
    if (text === "" || Number.isFinite(Number(text))) return text === "" ? undefined : Number(text);

    const first = area.row + Math.floor((row - area.row) / blockRows) * blockRows;
    const key = `${formula}\n${area.row} ${area.column} ${first}`;
    const block = this.blocks.get(key) ?? this.calculate(text, area, first);
    this.blocks.set(key, block);
    return block.value(row, column);
  }

  /** The formula's results for the rows from `first` on, each in its own cell of a sheet made for them. */
  private calculate(text: string, area: Rect, first: number): CellStore {
    const home = quoteSheetName(this.sheet.name) + "!";
    const formula = mapReferences("=" + text, (each) =>
      each.prefix === "" ? { ...each, sheet: this.sheet.name, prefix: home } : each,
    );
    const results = newSheet("Rules of the workbench");
    for (let row = first; row < Math.min(first + blockRows, area.row + area.rows); row++)
      for (let column = area.column; column < area.column + area.columns; column++)
        results.cells.setFormula(row, column, {
          text: moveFormula(formula, row - area.row, column - area.column),
          kind: "plain",
        });
    const copies = this.book.sheets.map((each) => ({ ...each, cells: new ValuesOnly(each.cells) }));
    recalculate({ ...this.book, sheets: [...copies, results] });
    return results.cells;
  }
}
