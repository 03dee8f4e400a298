import { quoteSheetName } from "./address";
import { freeTableName } from "./addTable";
import type { Book, Sheet } from "./Book";
import { CellStore } from "./CellStore";
import { newId } from "./newId";
import type { Shape } from "./Shape";
import { mapChartFormulas } from "./shift/mapFormulas";

/**
 * A copy of a sheet under another name, put into the book at `index`. As in Excel its tables get names of their
 * own, its charts show its own cells, and custom properties are not copied.
 */
export function copySheet(book: Book, sheet: Sheet, name: string, index: number): Sheet {
  const prefix = quoteSheetName(sheet.name) + "!";
  const own = (text: string) => text.replaceAll(prefix, quoteSheetName(name) + "!");
  const copy: Sheet = {
    ...structuredClone({ ...sheet, cells: undefined }),
    id: newId(),
    name,
    cells: copyCells(sheet.cells),
    charts: sheet.charts.map((chart) => ({
      ...chart,
      id: newId(),
      model: mapChartFormulas(structuredClone(chart.model), own),
    })),
    shapes: copyShapes(sheet.shapes),
    tables: [],
    customProperties: new Map(),
  };
  book.sheets.splice(index, 0, copy);
  for (const table of sheet.tables)
    copy.tables.push({ ...structuredClone(table), id: newId(), name: freeTableName(book, table.name) });
  for (const each of book.names.filter(({ sheetId }) => sheetId === sheet.id))
    book.names.push({ ...each, sheetId: copy.id, formula: own(each.formula) });
  return copy;
}

/** Connectors stay glued to the copies of what they were glued to. */
function copyShapes(shapes: Shape[]): Shape[] {
  const ids = new Map(shapes.map(({ id }) => [id, newId()]));
  const newIdOf = (id: string) => ids.get(id) ?? id;
  const glued = (end: Shape["begin"]) => end && { ...end, shapeId: newIdOf(end.shapeId) };
  return structuredClone(shapes).map((shape) => ({
    ...shape,
    id: newIdOf(shape.id),
    begin: glued(shape.begin),
    end: glued(shape.end),
  }));
}

function copyCells(cells: CellStore): CellStore {
  const copy = new CellStore();
  for (let row = 0; row < cells.rowCount; row++)
    for (let column = 0; column < cells.columnCount(row); column++)
      copy.put(row, column, cells.take(row, column));
  return copy;
}
