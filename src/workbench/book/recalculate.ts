import { calculateFormulas } from "@cj-tech-master/excelts/formula";
import type { Book } from "./Book";
import { CalculationView } from "./calculation/CalculationView";
import { calculateByColumns } from "./calculation/columns/calculateByColumns";
import { clearSpills, noteSpills } from "./calculation/spills";

const views = new WeakMap<Book, CalculationView>();

/**
 * Calculates every formula of the book and writes the results into the cells; at once where there is none.
 * Formulas that spill become dynamic ones with the area they fill; a function the engine does not know leaves
 * the value that was there.
 */
export function recalculate(book: Book): void {
  if (!book.sheets.some((sheet) => sheet.cells.hasFormulas)) return;
  // The engine remembers spills and parsed formulas by the object it is given, so each book keeps its view.
  const view = views.get(book) ?? new CalculationView(book);
  views.set(book, view);
  clearSpills(book);
  if (calculateByColumns(book, view)) return;
  view.refresh();
  calculateFormulas(view);
  if (view.hasSpills) {
    // Only now are the spilled values there for the formulas that refer to them.
    view.refresh();
    calculateFormulas(view);
  }
  for (const sheet of view.worksheets) noteSpills(sheet.sheet, view.spillsOn(sheet));
}
