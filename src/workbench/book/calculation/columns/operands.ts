import type { Book, Rect, Sheet } from "../../Book";
import { areaOf, parseReferences } from "../../references";
import { sheetNamed } from "../../sheetNamed";
import { columnsNamed, tableNamed, type TableHome } from "../tableAreas";

/** Cells of a sheet. */
export interface Cells {
  readonly sheet: Sheet;
  readonly rect: Rect;
}

/** A cell of a sheet; without a row it is the one in the formula's own row. */
export interface CellOperand {
  readonly kind: "cell";
  readonly sheet: Sheet;
  readonly row?: number;
  readonly column: number;
}

/** An argument that is one value, one cell or an area of cells. */
export type Operand =
  | { readonly kind: "value"; readonly value: string | number }
  | CellOperand
  | ({ readonly kind: "area" } & Cells);

/** Reads an argument; undefined where it is anything more than a value, a cell or an area. */
export function readOperand(
  book: Book,
  home: Sheet,
  table: TableHome | undefined,
  text: string,
): Operand | undefined {
  if (/^[+-]?(\d+\.?\d*|\.\d+)(E[+-]?\d+)?$/i.test(text)) return { kind: "value", value: Number(text) };
  if (/^"(?:[^"]|"")*"$/.test(text)) return { kind: "value", value: text.slice(1, -1).replaceAll('""', '"') };
  return text.includes("[") ? tableOperand(book, table, text) : referenceOperand(book, home, text);
}

function referenceOperand(book: Book, home: Sheet, text: string): Operand | undefined {
  const [piece, ...others] = parseReferences(text);
  if (others.length > 0 || piece === undefined || typeof piece === "string") return undefined;
  const sheet = piece.sheet === undefined ? home : sheetNamed(book, piece.sheet);
  if (!sheet) return undefined;
  const rect = areaOf(piece);
  return piece.last
    ? { kind: "area", sheet, rect }
    : { kind: "cell", sheet, row: rect.row, column: rect.column };
}

const whole = /^([\p{L}_\\][\p{L}\p{N}_.\\?]*)?\[((?:[^[\]]|'.|\[(?:[^[\]']|'.)*\])*)\]$/u;

function tableOperand(book: Book, home: TableHome | undefined, text: string): Operand | undefined {
  const [, name, inside] = whole.exec(text) ?? [];
  if (inside === undefined) return undefined;
  const found = name === undefined ? home : tableNamed(book, name);
  if (!found) return undefined;
  const { sheet, table } = found;
  const { area, hasHeaders, hasTotals } = table;
  const headers = Number(hasHeaders);
  const body = { ...area, row: area.row + headers, rows: area.rows - headers - Number(hasTotals) };
  if (/^(#Headers|\[#Headers\])$/i.test(inside) && hasHeaders)
    return { kind: "area", sheet, rect: { ...area, rows: 1 } };
  if (/^(#Data|\[#Data\])$/i.test(inside)) return { kind: "area", sheet, rect: body };
  const thisRow = /^@|^\[#This Row\],/i.exec(inside)?.[0] ?? "";
  const named = inside.slice(thisRow.length);
  // "#" and ":" outside of names ask for more than one column or for other parts of the table.
  if (/^#|^\[#|\]\s*[:,]\s*\[/.test(named)) return undefined;
  const rect = named === "" ? body : columnsNamed({ ...table, area: body }, named);
  if (named !== "" && rect === undefined) return undefined;
  if (!rect) return undefined;
  if (thisRow === "") return { kind: "area", sheet, rect };
  return found.table === home?.table && named !== ""
    ? { kind: "cell", sheet, column: rect.column }
    : undefined;
}
