import { isBlankName } from "../accountKey";
import { cellAddress, cellAt } from "../cells/sheetGrid";
import { doubt, type InputReading } from "../dashboard/InputReading";
import { columnUnder, type InputTable } from "../inputTable";
import type { decisionNotes } from "../../model/languages/en/notes/decisions";

/** Reads a table of contacts or influence by its headers; a column that is not there is blank. */
export interface RowTexts<Header extends string> {
  /** The text of a cell, in one line; "" where nothing can be seen. */
  readonly text: (row: number, header: Header) => string;
  /** Its address; that of the row's first cell where there is no such column. */
  readonly address: (row: number, header: Header) => string;
  readonly doubt: (row: number, header: Header, code: CellDoubt) => void;
}

/** A doubt that tells nothing but the cell. */
export type CellDoubt = Extract<
  keyof typeof decisionNotes,
  "blankContact" | `unknown${"Relationship" | "Power" | "Touchpoint" | "Strength"}`
>;

/** How to read the rows of a table with these headers. */
export function rowTexts<Header extends string>(
  reading: InputReading,
  table: InputTable,
  headers: readonly Header[],
): RowTexts<Header> {
  const columns = new Map(headers.map((header) => [header, columnUnder(table, header)]));
  const columnOf = (header: Header) => columns.get(header) ?? table.place.area.column;
  return {
    text: (row, header) => {
      const column = columns.get(header);
      const cell = column === undefined ? "" : String(cellAt(reading.sheet, row, column));
      return isBlankName(cell) ? "" : cell.replace(/\s+/g, " ").trim();
    },
    address: (row, header) => cellAddress(reading.sheet.name, row, columnOf(header)),
    doubt: (row, header, code) => doubt(reading, row, columnOf(header), code),
  };
}
