import { lastColumn } from "../../book/address";
import type { Book, Rect, Sheet } from "../../book/Book";
import { formatCell } from "../../book/formatCell";

/** The selected cells as other programs take them: as shown, columns parted by tabs, rows by line breaks. */
export function copiedText(book: Book, { cells }: Sheet, rect: Rect): string {
  const lines: string[] = [];
  const wholeRows = rect.columns > lastColumn;
  for (let row = rect.row; row < Math.min(rect.row + rect.rows, cells.rowCount); row++) {
    const texts: string[] = [];
    const end = wholeRows ? cells.columnCount(row) : rect.column + rect.columns;
    for (let column = rect.column; column < end; column++) {
      const { numberFormat } = book.styles[cells.style(row, column)];
      texts.push(quoted(formatCell(cells.value(row, column), numberFormat, book).text));
    }
    lines.push(texts.join("\t"));
  }
  return lines.join("\r\n");
}

/** The rows and columns of a text that another program has copied. */
export function pastedCells(text: string): string[][] {
  const rows: string[][] = [[]];
  const piece = /("(?:[^"]|"")*"|[^\t\r\n]*)(\t|\r\n|\n|\r|$)/g;
  for (const [, cell, end] of text.matchAll(piece)) {
    const isQuoted = cell.startsWith('"') && /[\t\n"]/.test(cell.slice(1, -1));
    rows[rows.length - 1].push(isQuoted ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === "") break;
    if (end !== "\t") rows.push([]);
  }
  const last = rows[rows.length - 1];
  if (rows.length > 1 && last.length === 1 && last[0] === "") rows.pop();
  return rows;
}

function quoted(text: string): string {
  return /[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
