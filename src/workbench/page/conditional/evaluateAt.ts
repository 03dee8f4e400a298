import type { Book, Rect, Sheet } from "../../book/Book";
import type { CellValue } from "../../book/CellStore";

/**
 * What a rule's formula comes to for one cell. Like Excel, relative references are meant from the first
 * cell of the rule's area.
 */
export function evaluateAt(
  _book: Book,
  _sheet: Sheet,
  formula: string,
  _area: Rect,
  _row: number,
  _column: number,
): CellValue {
  const literal = formula.replace(/^=/, "").trim();
  if (/^".*"$/s.test(literal)) return literal.slice(1, -1).replaceAll('""', '"');
  if (/^(TRUE|FALSE)$/i.test(literal)) return literal.toUpperCase() === "TRUE";
  if (literal !== "" && Number.isFinite(Number(literal))) return Number(literal);
  return undefined;
}
