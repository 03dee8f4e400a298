import type { ColumnsArrangement } from "./Arrangement";
import { untracked } from "./askSheet";
import type { Piece } from "./payload";
import { rangeOf } from "./rangeOf";

/**
 * The cells below a header of a source, or a run of them. In a table they are found by the column's name, so
 * that they are the right ones even when the table moved; beside a plain range by their address.
 */
export function bodyRange(
  context: Excel.RequestContext,
  { sheet, table, row, rows }: ColumnsArrangement,
  { header, at }: { readonly header: string; readonly at: number },
  piece: Pick<Piece, "start" | "rows"> = { start: 0, rows },
): Excel.Range {
  if (!table) {
    const own = context.workbook.worksheets.getItem(sheet.id);
    return rangeOf(own, { row: row + 1 + piece.start, rows: piece.rows, column: at, columns: 1 });
  }
  const body = untracked(
    context.workbook.tables.getItem(table.id).columns.getItem(header).getDataBodyRange(),
  );
  if (piece.rows === rows) return body;
  const first = untracked(body.getCell(piece.start, 0));
  return untracked(first.getResizedRange(piece.rows - 1, 0));
}
