import type { SheetSnapshot } from "../../model/book";
import { cellAt } from "../cellAt";

/** A cell holds 32,767 characters. */
const longest = 30_000;

/** A value as JSON, cut into texts that fit into cells; characters beyond ASCII are escaped, so that none is cut in two. */
export function chunks(value: unknown): string[] {
  const plain = JSON.stringify(value).replace(
    /[^ -~]/g,
    (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return plain.match(new RegExp(`.{1,${longest}}`, "g")) ?? [];
}

/** The value whose JSON stands in a column, from the first row on. A bug where it is no JSON. */
export function valueIn(sheet: SheetSnapshot, column: number): unknown {
  let text = "";
  for (let row = 0; cellAt(sheet, row, column) !== ""; row++) text += String(cellAt(sheet, row, column));
  return JSON.parse(text);
}
