import { runAction, type ActionId, type ResultOf } from "../../src/actions/runAction";
import type { ActionRequest, Outcome } from "../../src/model/outcome";
import type { Book, Rect, Sheet } from "../../src/workbench/book/Book";
import { isError, type CellValue } from "../../src/workbench/book/CellStore";
import { parseRect } from "../../src/workbench/book/address";
import { openBook } from "../../src/workbench/book/openBook";
import { saveBook } from "../../src/workbench/book/saveBook";
import { createNodeHost, type NodeHostOptions } from "../../src/workbench/host/transport/createNodeHost";

/** A day on which all runs of the tests take place. */
export const today = new Date("2026-11-21T12:00:00Z");

/** How an action ended, and what went over the wire for it. */
export interface Ran<Id extends ActionId> {
  readonly outcome: Outcome<ResultOf<Id>>;
  readonly requests: number;
  readonly bytes: { readonly sent: number; readonly received: number };
}

/** Runs an action on a workbook through the unmodified Office.js. */
export async function runOn<Id extends ActionId>(
  book: Book,
  id: Id,
  request: Partial<ActionRequest> = {},
  options: NodeHostOptions = {},
): Promise<Ran<Id>> {
  const host = createNodeHost(book, options);
  const leave = host.useGlobally();
  try {
    const outcome = await runAction(id, { asOf: today, ...request });
    return { outcome, requests: host.requests(), bytes: host.bytes() };
  } finally {
    leave();
  }
}

/** The result of an action that must be done. */
export async function resultOf<Id extends ActionId>(
  book: Book,
  id: Id,
  request: Partial<ActionRequest> = {},
): Promise<ResultOf<Id>> {
  const { outcome } = await runOn(book, id, request);
  if (outcome.kind !== "done") throw new Error(`Not done: ${JSON.stringify(outcome)}`);
  return outcome.result;
}

/** The code of the Problem an action must end with. */
export async function problemOf(
  book: Book,
  id: ActionId,
  request: Partial<ActionRequest> = {},
): Promise<string> {
  const { outcome } = await runOn(book, id, request);
  return outcome.kind === "problem" ? outcome.code : outcome.kind;
}

/** What stands in an area of a sheet, row by row; errors as their text. */
export function valuesAt(
  book: Book,
  name: string,
  address: string,
): (string | number | boolean | undefined)[][] {
  const rect = parseRect(address);
  if (!rect) throw new Error(`No address: ${address}`);
  return valuesIn(sheetNamed(book, name), rect);
}

/** The rows of a table without its header, by column name. */
export function rowsOf(book: Book, table: string): Record<string, unknown>[] {
  const [header, ...rows] = cellsOf(book, table);
  return rows.map((row) => Object.fromEntries(row.map((cell, at) => [String(header[at]), cell])));
}

/** The cells of a table, its header first. */
export function cellsOf(book: Book, table: string): (string | number | boolean | undefined)[][] {
  for (const sheet of book.sheets) {
    const found = sheet.tables.find(({ name }) => name === table);
    if (found) return valuesIn(sheet, found.area);
  }
  throw new Error(
    `No table ${table}; there are ${book.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name)).join(", ")}`,
  );
}

/** The sheet of that name. */
export function sheetNamed(book: Book, name: string): Sheet {
  const found = book.sheets.find((sheet) => sheet.name === name);
  if (!found)
    throw new Error(`No sheet ${name}; there are ${book.sheets.map((sheet) => sheet.name).join(", ")}`);
  return found;
}

/** The same workbook saved and opened again: what a test may change without touching the first. */
export async function reopened(book: Book): Promise<Book> {
  return openBook(await saveBook(book), book.name);
}

function valuesIn({ cells }: Sheet, { row, column, rows, columns }: Rect) {
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_unused, across) => plain(cells.value(row + down, column + across))),
  );
}

const plain = (value: CellValue) => (isError(value) ? value.error : value);
