import { columnIndex, columnName, lastColumn, lastRow } from "./address";
import type { Rect } from "./Book";

/** A cell, range, whole-column or whole-row reference inside a formula; positions count from 0. */
export interface Reference {
  /** The sheet it names; undefined where it means the formula's own. */
  sheet?: string;
  /** The sheet as the formula spells it, with "!"; "" where there is none. */
  prefix: string;
  first: Corner;
  /** The other corner of a range. */
  last?: Corner;
}

/** A corner: a whole-column reference has no row, a whole-row reference no column. */
export interface Corner {
  row?: number;
  column?: number;
  rowFixed: boolean;
  columnFixed: boolean;
}

/** Either plain formula text or a reference. */
export type FormulaPiece = string | Reference;

const sheetPart = String.raw`(?:'(?:[^']|'')+'|(?:\[[^\]]*\])?[\p{L}_][\p{L}\p{N}_.]*(?::[\p{L}_][\p{L}\p{N}_.]*)?)!`;
const cell = String.raw`\$?[A-Za-z]{1,3}\$?[1-9][0-9]{0,6}`;
const span = String.raw`${cell}(?::${cell})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9][0-9]{0,6}:\$?[1-9][0-9]{0,6}`;
/** A table reference such as `Sales[Revenue]`, `[@Revenue]` or `Sales[[#All],[1996]]`: its table, and what stands in its brackets. */
export const tableReference = /([\p{L}_\\][\p{L}\p{N}_.\\?]*)?\[((?:[^[\]]|'.|\[(?:[^[\]']|'.)*\])*)\]/gu;

const structured = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*\[(?:[^[\]]|'.|\[(?:[^[\]']|'.)*\])*\]`;
const token = new RegExp(
  String.raw`"(?:[^"]|"")*"|${structured}|(${sheetPart})?(${span})(?![\p{L}\p{N}_.(!\[])|${sheetPart}|[\p{L}_\\][\p{L}\p{N}_.\\?]*|[0-9][0-9.]*|\[(?:[^[\]]|'.)*\]`,
  "gu",
);

/** Cuts a formula into plain text and references; texts, names, functions and table references are plain. */
export function parseReferences(formula: string): FormulaPiece[] {
  const pieces: FormulaPiece[] = [];
  let done = 0;
  for (const found of formula.matchAll(token)) {
    const [text, prefix = "", address] = found;
    const reference = address === undefined ? undefined : readReference(prefix, address);
    if (!reference) continue;
    if (found.index > done) pieces.push(formula.slice(done, found.index));
    pieces.push(reference);
    done = found.index + text.length;
  }
  if (done < formula.length) pieces.push(formula.slice(done));
  return pieces;
}

/** Rewrites each reference of a formula. The change may return other text, such as "#REF!". */
export function mapReferences(formula: string, change: (reference: Reference) => Reference | string): string {
  return parseReferences(formula)
    .map((piece) => {
      if (typeof piece === "string") return piece;
      const changed = change(piece);
      return typeof changed === "string" ? changed : writeReference(changed);
    })
    .join("");
}

/** A reference as formulas spell it. */
export function writeReference({ prefix, first, last }: Reference): string {
  return prefix + writeCorner(first) + (last ? ":" + writeCorner(last) : "");
}

/** The rectangle a reference covers. */
export function areaOf({ first, last = first }: Reference): Rect {
  const rows = [first.row ?? 0, last.row ?? lastRow];
  const columns = [first.column ?? 0, last.column ?? lastColumn];
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  return {
    row,
    column,
    rows: Math.abs(rows[1] - rows[0]) + 1,
    columns: Math.abs(columns[1] - columns[0]) + 1,
  };
}

function readReference(prefix: string, address: string): Reference | undefined {
  if (prefix.includes("[") || /^[^']*:/.test(prefix)) return undefined;
  const [from, to] = address.split(":").map(readCorner);
  if (!from || (address.includes(":") && !to)) return undefined;
  const name = prefix.slice(0, -1);
  const sheet = name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name || undefined;
  return { sheet, prefix, first: from, last: to };
}

function readCorner(text: string): Corner | undefined {
  const [, columnDollar, letters, rowDollar, digits] = /^(\$?)([A-Z]{1,3})?(\$?)([0-9]+)?$/i.exec(text) ?? [];
  const column = letters ? columnIndex(letters) : undefined;
  const row = digits ? Number(digits) - 1 : undefined;
  if ((column ?? 0) > lastColumn || (row ?? 0) > lastRow) return undefined;
  const rowFixed = rowDollar === "$" || (!letters && columnDollar === "$");
  return { row, column, rowFixed, columnFixed: columnDollar === "$" && letters !== undefined };
}

function writeCorner({ row, column, rowFixed, columnFixed }: Corner): string {
  const letters = column === undefined ? "" : (columnFixed ? "$" : "") + columnName(column);
  return letters + (row === undefined ? "" : (rowFixed ? "$" : "") + (row + 1));
}
