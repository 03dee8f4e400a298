import { sheetAddress } from "../../model/cells";
import { divisionHeaders } from "../../model/divisions";
import { note } from "../../model/note";
import { isBlankAmount } from "../cells/parseAmount";
import { shortened } from "../cells/shortened";
import { cellAt } from "../cells/sheetGrid";
import type { InputReading } from "../dashboard/InputReading";
import { spells } from "../headers/spelled";
import { bodyRows, type InputTable } from "../inputTable";
import { productCell } from "./productCell";

/** The columns that stand for products: all but our own and those of which no filled cell says what it should. */
export function productColumns({ rules, notes }: InputReading, table: InputTable): InputTable["headers"] {
  const { sheet, place } = table;
  return table.headers.filter(({ name, column }) => {
    if (divisionHeaders.some((header) => spells(name, header))) return false;
    const cells = bodyRows(table).map((row) => cellAt(sheet, row, column));
    const filled = cells.filter((cell) => !isBlankAmount(cell));
    if (filled.length === 0 || filled.some((cell) => productCell(cell, rules).state !== "Unread"))
      return true;
    const address = sheetAddress(sheet.name, { row: place.area.row, column, rows: 1, columns: 1 });
    notes.push(note("notAProduct", address, { header: shortened(name) }));
    return false;
  });
}
