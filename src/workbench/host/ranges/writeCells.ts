import { lastColumn, lastRow } from "../../book/address";
import type { Rect, Sheet } from "../../book/Book";
import { internStyle } from "../../book/internStyle";
import { parseEntry, type Entry } from "../../book/parseEntry";
import { invalid } from "../check";
import type { Host } from "../Host";
import type { HostError } from "../HostError";
import { ensureNotFiltered, ensureUnlocked, ensureWholeArrays } from "./guards";
import { coveredByMerges } from "./merges";
import { plainValue } from "./readCells";
import { styleAt } from "./styleAt";
import { tablesAfterWrite } from "./tablesAfterWrite";
import { textKind, textKinds } from "./textKinds";

const longestText = 32767;

/**
 * Writes what `values` or `formulas` was set to: one value for all cells or a matrix of the range's shape; null
 * leaves a cell, "" empties it, text is read as typed in en-US. All is checked before anything is written.
 */
export function writeCells(host: Host, sheet: Sheet, rect: Rect, input: unknown): void {
  host.beginWrite();
  if (rect.rows > lastRow || rect.columns > lastColumn)
    throw invalid("Whole rows or columns take no values.");
  const lines = shaped(input, rect);
  ensureUnlocked(host, sheet, rect);
  ensureNotFiltered(sheet, rect);
  ensureWholeArrays(host, sheet, rect);
  const alone = rect.rows === 1 && rect.columns === 1;
  const before = alone ? plainValue(sheet.cells.value(rect.row, rect.column)) : undefined;
  put(host, sheet, rect, lines);
  host.cellsChanged({ sheet, rect });
  tablesAfterWrite(host, sheet, rect);
  const after = alone ? plainValue(sheet.cells.value(rect.row, rect.column)) : undefined;
  host.events.changed({ sheet, rect, before, after });
}

type Scalar = string | number | boolean | null;
type Lines = (row: number, column: number) => Scalar;

function shaped(input: unknown, { rows, columns }: Rect): Lines {
  if (!Array.isArray(input)) {
    const value = checked(input);
    return () => value;
  }
  const lines = input as unknown[];
  if (lines.length !== rows) throw wrongShape();
  for (let row = 0; row < rows; row++) {
    const line = lines[row];
    if (!Array.isArray(line) || line.length !== columns) throw wrongShape();
    for (let column = 0; column < columns; column++) checked(line[column]);
  }
  const matrix = lines as Scalar[][];
  return (row, column) => matrix[row][column];
}

function wrongShape(): HostError {
  return invalid(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

function checked(value: unknown): Scalar {
  if (typeof value === "number" || typeof value === "boolean" || value === null) return value;
  if (typeof value !== "string") throw invalid("A cell takes text, a number, true, false or null.");
  if (value.length > longestText) throw invalid(`A cell holds ${longestText} characters.`);
  return value;
}

function put(host: Host, sheet: Sheet, rect: Rect, lines: Lines): void {
  const covered = coveredByMerges(sheet, rect);
  const entries = new Map<string, Entry>();
  const write = writer(host, sheet);
  for (let down = 0; down < rect.rows; down++)
    for (let across = 0; across < rect.columns; across++) {
      const value = lines(down, across);
      const row = rect.row + down;
      const column = rect.column + across;
      if (value === null || covered?.(row, column)) continue;
      write(row, column, value, entries);
    }
}

function writer(host: Host, sheet: Sheet) {
  const { cells } = sheet;
  const hasMarks = sheet.rowMarks.size + sheet.columnMarks.size > 0;
  let kinds = textKinds(host.book);
  const restyle = (row: number, column: number, style: number) => {
    cells.setStyle(row, column, style);
    kinds = textKinds(host.book);
  };
  return (row: number, column: number, value: string | number | boolean, entries: Map<string, Entry>) => {
    const own = cells.style(row, column);
    const style = hasMarks && own === 0 ? styleAt(sheet, row, column) : own;
    if (style !== own) cells.setStyle(row, column, style);
    const kind = kinds[style];
    if (kind === textKind.text && value !== "") {
      if (cells.hasFormulas) cells.setFormula(row, column, undefined);
      return cells.setValue(row, column, typeof value === "boolean" ? value : String(value));
    }
    const entry = typeof value === "string" ? read(value, entries) : undefined;
    if (cells.hasFormulas || entry?.formula) cells.setFormula(row, column, entry?.formula);
    cells.setValue(row, column, typeof value === "string" ? entry?.value : value);
    const look = host.book.styles[style];
    if (entry?.numberFormat && look.numberFormat === "General")
      restyle(
        row,
        column,
        internStyle(host.book, { ...look, numberFormat: entry.numberFormat, quotePrefix: undefined }),
      );
    else if ((kind === textKind.quoted) !== (entry?.quotePrefix === true))
      restyle(row, column, internStyle(host.book, { ...look, quotePrefix: entry?.quotePrefix || undefined }));
  };
}

/** Text that begins with a letter, save truth values and months, can be no number, date or formula. */
const surelyText = /^(?!(?:true|false)$|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]/i;

/** The same text is often written many times. */
function read(text: string, entries: Map<string, Entry>): Entry {
  if (surelyText.test(text)) return { value: text };
  const known = entries.get(text);
  if (known) return known;
  const entry = parseEntry(text);
  entries.set(text, entry);
  return entry;
}
