import { quoteSheetName, rectAddress } from "../address";
import type { Book, BookTable, Sheet } from "../Book";
import { outsideTexts } from "../outsideTexts";
import { parseReferences, tableReference, writeReference, type Reference } from "../references";
import { sheetNamed } from "../sheetNamed";
import { columnsNamed, tableNamed } from "./tableAreas";

/**
 * A formula (without "=") of a row as the engine reads it best: a table's bare name means its data ("Rev" is
 * "Rev[]"), "A1#" is the area that the formula in A1 fills, and several columns of a table's row
 * ("Rev[@[1996]:[1998]]"), which the engine takes for the whole columns, are the cells of that row, and the column of
 * a table of one row ("Rev[1996]") is an area of one cell.
 */
export function calculationText(book: Book, home: Sheet, formula: string, row: number): string {
  const text = withLoneCells(book, namesRow(formula) ? withRowAreas(book, home, formula, row) : formula);
  const named = tableNames(book);
  if (!text.includes("#") && !named?.test(text)) return text;
  const pieces = parseReferences(text);
  return pieces
    .map((piece, index) => {
      const next = pieces[index + 1];
      if (typeof piece !== "string")
        return typeof next === "string" && next.startsWith("#")
          ? filledArea(book, home, piece)
          : writeReference(piece);
      const before = pieces[index - 1];
      const rest = index > 0 && typeof before !== "string" ? piece.replace(/^#/, "") : piece;
      return named ? outsideTexts(rest, (plain) => plain.replace(named, "$&[]")) : rest;
    })
    .join("");
}

/** True for a formula that names several columns of its own row, so that its reading hangs on the row. */
export function namesRow(text: string): boolean {
  return /\[(?:@|\[#This Row\],)\[[^[]*\]:/i.test(text);
}

const ownRow = /^(?:@|\[#This Row\],)(\[(?:[^[\]']|'.)*\]:\[(?:[^[\]']|'.)*\])$/i;

function withRowAreas(book: Book, home: Sheet, text: string, row: number): string {
  return outsideTexts(text, (plain) =>
    plain.replace(tableReference, (whole, name: string | undefined, inside: string) => {
      const [, several] = ownRow.exec(inside) ?? [];
      if (several === undefined) return whole;
      const own = home.tables.find(({ area }) => row >= area.row && row < area.row + area.rows);
      const found = name === undefined ? own && { sheet: home, table: own } : tableNamed(book, name);
      const columns = found && columnsNamed(found.table, several);
      return found && columns
        ? `${quoteSheetName(found.sheet.name)}!${rectAddress({ ...columns, row, rows: 1 })}`
        : whole;
    }),
  );
}

/** The engine takes a column of one row for a cell, in which COUNTIF and its like find no area; "B2:B2" is one. */
function withLoneCells(book: Book, text: string): string {
  const hasLone = book.sheets.some(({ tables }) => tables.some((table) => bodyRows(table) === 1));
  if (!hasLone || !text.includes("[")) return text;
  return outsideTexts(text, (plain) =>
    plain.replace(tableReference, (whole, name: string | undefined, inside: string) => {
      const found = name === undefined ? undefined : tableNamed(book, name);
      if (!found || bodyRows(found.table) !== 1 || /[@#]/.test(inside)) return whole;
      const columns = columnsNamed(found.table, inside);
      if (columns?.columns !== 1) return whole;
      const body = rectAddress({ ...columns, row: columns.row + Number(found.table.hasHeaders), rows: 1 });
      return `${quoteSheetName(found.sheet.name)}!${body}:${body}`;
    }),
  );
}

function bodyRows({ area, hasHeaders, hasTotals }: BookTable): number {
  return area.rows - Number(hasHeaders) - Number(hasTotals);
}

/** Matches the bare names of the book's tables; undefined where it has none. */
function tableNames(book: Book): RegExp | undefined {
  const names = book.sheets.flatMap((sheet) =>
    sheet.tables.map(({ name }) => name.replace(/[.\\?]/g, "\\$&")),
  );
  if (names.length === 0) return undefined;
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}_.\\!'\[@])(?:${names.join("|")})(?![\p{L}\p{N}_.\\?\[(!])`,
    "giu",
  );
}

function filledArea(book: Book, home: Sheet, reference: Reference): string {
  const { sheet: name, first } = reference;
  const sheet = name === undefined ? home : sheetNamed(book, name);
  const ref = sheet?.cells.formula(first.row ?? 0, first.column ?? 0)?.ref;
  return ref ? reference.prefix + ref : "#REF!";
}
