import { parseRect, splitSheet } from "../../book/address";
import type { Book, Rect, Sheet } from "../../book/Book";
import { invalid } from "../check";
import { HostError } from "../HostError";
import { bodyOf } from "../tables/parts";

/** Excel takes no address longer than this. */
const longestAddress = 8192;

/** Cells of one sheet. */
export interface Area {
  readonly sheet: Sheet;
  readonly rect: Rect;
}

/** The cells that an address, a defined name or a table means. Throws InvalidArgument for anything else. */
export function resolveAddress(book: Book, address: string, home?: Sheet): Area {
  if (address.length > longestAddress) throw invalid(`An address may be ${longestAddress} characters long.`);
  const area =
    resolveReference(book, address, home) ?? namedArea(book, address, home) ?? tableArea(book, address);
  if (!area) throw invalid(`${address} is no address.`);
  return area;
}

/** The cells of an A1 reference with or without a sheet, or undefined where it is not one. */
export function resolveReference(book: Book, reference: string, home?: Sheet): Area | undefined {
  const { sheet: name, rest } = splitSheet(reference.trim());
  const sheet = name === undefined ? home : sheetNamed(book, name);
  const rect = parseRect(rest);
  return sheet && rect ? { sheet, rect } : undefined;
}

function namedArea(book: Book, text: string, home: Sheet | undefined): Area | undefined {
  const { rest } = splitSheet(text);
  const named = book.names.filter(({ name }) => name.toLowerCase() === rest.toLowerCase());
  const defined = named.find(({ sheetId }) => sheetId === home?.id) ?? named.find(({ sheetId }) => !sheetId);
  return defined && resolveReference(book, defined.formula.slice(1));
}

/** "Revenue" is a table's body, "Revenue[Account]" a column of it, "Revenue[#All]" all of it. */
function tableArea(book: Book, text: string): Area | undefined {
  const [, name, inside] = /^([^[\]]+)(?:\[([^[\]]+)\])?$/.exec(text.trim()) ?? [];
  for (const sheet of book.sheets)
    for (const table of sheet.tables) {
      if (table.name.toLowerCase() !== name?.toLowerCase()) continue;
      if (inside?.toLowerCase() === "#all") return { sheet, rect: table.area };
      const body = bodyOf(table);
      if (inside === undefined) return { sheet, rect: body };
      const at = table.columns.findIndex((column) => column.name.toLowerCase() === inside.toLowerCase());
      return at < 0 ? undefined : { sheet, rect: { ...body, column: body.column + at, columns: 1 } };
    }
  return undefined;
}

function sheetNamed(book: Book, name: string): Sheet {
  const sheet = book.sheets.find((each) => each.name.toLowerCase() === name.toLowerCase());
  if (!sheet) throw new HostError("ItemNotFound");
  return sheet;
}
