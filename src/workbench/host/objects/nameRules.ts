import type { Book } from "../../book/Book";
import { check, invalid } from "../check";

/** A name that a table or defined name may have; throws InvalidArgument for any other. */
export function checkedName(value: unknown): string {
  const name = check.text(value, "The name");
  const wellFormed = /^[\p{L}_\\][\p{L}\p{N}._\\?]*$/u.test(name) && name.length <= 255;
  const likeAnAddress = /^([A-Z]{1,3}[1-9][0-9]{0,6}|R[0-9]*|C[0-9]*|R[0-9]*C[0-9]*)$/i.test(name);
  if (!wellFormed || (likeAnAddress && !isBeyondTheSheet(name))) throw invalid(`${name} is no valid name.`);
  return name;
}

/** Tables and workbook names share their names; a sheet's own names are apart. */
export function nameIsTaken(book: Book, name: string, sheetId?: string): boolean {
  const wanted = name.toLowerCase();
  return (
    book.names.some((each) => each.sheetId === sheetId && each.name.toLowerCase() === wanted) ||
    (sheetId === undefined &&
      book.sheets.some(({ tables }) => tables.some((table) => table.name.toLowerCase() === wanted)))
  );
}

/** "ABCD1" and "XFE1" look like cells but lie right of the last column. */
function isBeyondTheSheet(name: string): boolean {
  const [, letters, row] = /^([A-Z]+)([0-9]+)$/i.exec(name) ?? [];
  if (!letters || /^[RC]$/i.test(letters)) return false;
  const tooFarRight = letters.length > 3 || (letters.length === 3 && letters.toUpperCase() > "XFD");
  return tooFarRight || Number(row) > 1048576;
}
