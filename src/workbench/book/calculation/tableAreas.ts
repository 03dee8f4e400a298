import type { Book, BookTable, Rect, Sheet } from "../Book";
import { tableReference } from "../references";

/** A table and the sheet it stands on. */
export interface TableHome {
  sheet: Sheet;
  table: BookTable;
}

/** The cells of tables that a formula names, such as `Sales[Revenue]`; it may leave its own table unnamed. */
export function tableAreas(
  book: Book,
  text: string,
  home: TableHome | undefined,
): { sheet: Sheet; area: Rect }[] {
  if (!text.includes("[")) return [];
  return [...text.matchAll(tableReference)].flatMap(([, name, inside]) => {
    const found = name === undefined ? home : tableNamed(book, name);
    return found ? [{ sheet: found.sheet, area: partNamed(found.table, inside) }] : [];
  });
}

function partNamed(table: BookTable, inside: string): Rect {
  const { area, hasHeaders } = table;
  if (hasHeaders && /^(#Headers|\[#Headers\])$/i.test(inside)) return { ...area, rows: 1 };
  return columnsNamed(table, inside) ?? area;
}

/** The table that a cell stands in. */
export function tableAt(sheet: Sheet, row: number, column: number): TableHome | undefined {
  const table = sheet.tables.find(
    ({ area }) =>
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns,
  );
  return table && { sheet, table };
}

/** The table of this name, in whatever case. */
export function tableNamed(book: Book, name: string): TableHome | undefined {
  for (const sheet of book.sheets)
    for (const table of sheet.tables)
      if (table.name.toLowerCase() === name.toLowerCase()) return { sheet, table };
  return undefined;
}

/** From the first to the last column that the brackets of a table reference name; undefined where they name none. */
export function columnsNamed(
  { area, columns }: Pick<BookTable, "area" | "columns">,
  inside: string,
): Rect | undefined {
  const parts = inside.includes("[")
    ? [...inside.matchAll(/\[((?:[^[\]']|'.)*)\]/g)].map(([, part]) => part)
    : [inside];
  const named = parts.flatMap((part) => {
    const wanted = part.replace(/^@/, "").replace(/'(.)/g, "$1").trim().toLowerCase();
    const index = columns.findIndex(({ name }) => name.toLowerCase() === wanted);
    return index < 0 ? [] : [index];
  });
  if (named.length === 0) return undefined;
  const first = Math.min(...named);
  return { ...area, column: area.column + first, columns: Math.max(...named) - first + 1 };
}
