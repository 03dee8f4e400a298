import type { SourceLayout } from "../intake/sourceLayout";
import type { BookSnapshot, SheetSnapshot, TableSnapshot } from "../model/book";
import { sheetAddress, type Area, type Cell } from "../model/cells";
import type { BookReading } from "../workbook/BookReading";
import type { PastArea, PastRun } from "../workbook/history/pastRun";

/** How far a source has moved since, in rows and columns. */
interface Shift {
  readonly rows: number;
  readonly columns: number;
}

/** What a run read with the cells of then, at the places and under the names of now; and its sources' layouts there. */
export function pastBook(
  run: PastRun,
  layouts: readonly SourceLayout[],
  now: BookReading,
): { readonly book: BookSnapshot; readonly moved: readonly SourceLayout[] } {
  const shifts = run.areas.map((each) => shiftOf(each, now));
  const ids = [...new Set(run.areas.map(({ sheetId }) => sheetId))];
  const sheets = ids.map((id) => {
    const onIt = run.areas.flatMap((each, at) =>
      each.sheetId === id ? [{ ...each, area: shifted(each.area, shifts[at]) }] : [],
    );
    return sheetOf(id, onIt, now);
  });
  const moved = layouts.map((layout, at) => movedLayout(layout, shifts[at], now));
  return { book: { ...now, sheets }, moved };
}

function shiftOf({ sheetId, tableId, area }: PastArea, { tables, ownColumns }: BookReading): Shift {
  const table = tableId === undefined ? undefined : tables.get(tableId);
  if (table) return { rows: table.area.row - area.row, columns: table.area.column - area.column };
  const own = ownColumns.filter((each) => each.sheetId === sheetId && each.tableId === undefined);
  const nearest = own.find((each) => each.column >= area.column);
  return { rows: nearest ? nearest.row - area.row : 0, columns: 0 };
}

const shifted = (area: Area, { rows, columns }: Shift): Area => ({
  ...area,
  row: area.row + rows,
  column: area.column + columns,
});

/** A sheet that holds nothing but what was read of it. */
function sheetOf(id: string, areas: readonly PastArea[], now: BookReading): SheetSnapshot {
  const known = now.sheets.find((each) => each.id === id);
  const row = Math.min(...areas.map(({ area }) => area.row));
  const column = Math.min(...areas.map(({ area }) => area.column));
  const rows = Math.max(...areas.map(({ area }) => area.row + area.rows)) - row;
  const columns = Math.max(...areas.map(({ area }) => area.column + area.columns)) - column;
  const used = { row, column, rows, columns };
  const [first] = areas;
  const isWhole = areas.length === 1;
  return {
    id,
    name: known?.name ?? first.sheet,
    position: 0,
    visibility: "Visible",
    protected: false,
    used,
    cells: isWhole ? first.cells : laidOut<Cell>(used, areas, ({ cells }) => cells, ""),
    formats: isWhole ? first.formats : laidOut(used, areas, ({ formats }) => formats, "General"),
    merged: [],
    hiddenRows: [],
    tables: areas.flatMap((each) => tableOf(each, now)),
    charts: [],
    shapes: [],
  };
}

/** A table as it was then, under the name of now. */
function tableOf({ tableId, table, area, cells }: PastArea, { tables }: BookReading): TableSnapshot[] {
  const known = tableId === undefined ? undefined : tables.get(tableId);
  const name = known?.name ?? table;
  if (tableId === undefined || name === undefined) return [];
  const columns = cells[0].map((cell) => ({ id: "", name: String(cell) }));
  return [{ id: tableId, name, area, columns, hasHeaders: true, hasTotals: false, filtered: false }];
}

function laidOut<Value>(
  used: Area,
  areas: readonly PastArea[],
  linesOf: (area: PastArea) => readonly (readonly Value[])[],
  blank: Value,
): Value[][] {
  const lines = Array.from({ length: used.rows }, () => Array.from({ length: used.columns }, () => blank));
  for (const each of areas)
    for (const [down, line] of linesOf(each).entries())
      for (const [across, value] of line.entries())
        lines[each.area.row - used.row + down][each.area.column - used.column + across] = value;
  return lines;
}

function movedLayout(layout: SourceLayout, shift: Shift, { sheets, tables }: BookReading): SourceLayout {
  const sheet = sheets.find(({ id }) => id === layout.sheetId)?.name ?? layout.sheet;
  const table = layout.table && {
    ...layout.table,
    name: tables.get(layout.table.id)?.name ?? layout.table.name,
  };
  const area = shifted(layout.area, shift);
  const across = <Place extends { readonly column: number }>(place: Place): Place => ({
    ...place,
    column: place.column + shift.columns,
  });
  const block = {
    id: table?.name ?? sheetAddress(sheet, area),
    sheet,
    table,
    area,
    accountColumn: across(layout.accountColumn),
    currencyColumn: layout.currencyColumn === undefined ? undefined : layout.currencyColumn + shift.columns,
  };
  if (layout.layout === "wide") return { ...layout, ...block, columns: layout.columns.map(across) };
  return {
    ...layout,
    ...block,
    dateColumn: layout.dateColumn + shift.columns,
    amountColumn: across(layout.amountColumn),
  };
}
