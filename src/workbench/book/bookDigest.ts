import { cellAddress, parseRect, rectAddress } from "./address";
import type { Book, Rect, Sheet } from "./Book";
import type { Chart } from "./Chart";
import type { CellFormula, CellValue } from "./CellStore";
import type { Style } from "./Style";
import { completeModel } from "./xlsx/completeModel";

/** What to leave out of a digest: whole sheets, or areas given as "Sheet1!A1:B9". */
export interface DigestOptions {
  exceptSheets?: readonly string[];
  exceptAreas?: readonly string[];
}

/** One cell of a digest. */
export interface CellDigest {
  value?: CellValue;
  formula?: CellFormula;
  style?: Style;
  /** The XML of a text formatted in runs. */
  rich?: string;
}

/** A sheet as plain data; cells by address, everything else by what it is called. */
export interface SheetDigest {
  cells: Record<string, CellDigest>;
  [property: string]: unknown;
}

/** A workbook as plain data that compares well: no ids, no indices, no order where order means nothing. */
export interface BookDigest {
  sheets: Record<string, SheetDigest>;
  [property: string]: unknown;
}

/** Everything a book says, as plain data. */
export function bookDigest(
  book: Book,
  { exceptSheets = [], exceptAreas = [] }: DigestOptions = {},
): BookDigest {
  const kept = book.sheets.filter(({ name }) => !exceptSheets.includes(name));
  const skipped = (name: string) =>
    exceptAreas.flatMap((area) => {
      const at = area.lastIndexOf("!");
      return area.slice(0, at) === name ? (parseRect(area.slice(at + 1)) ?? []) : [];
    });
  return {
    order: kept.map(({ name }) => name),
    sheets: Object.fromEntries(
      kept.map((sheet) => [sheet.name, sheetDigest(book, sheet, skipped(sheet.name))]),
    ),
    names: Object.fromEntries(
      book.names.map(({ name, formula, sheetId, visible, comment }) => {
        const scope = book.sheets.find(({ id }) => id === sheetId)?.name;
        return [scope ? `${scope}!${name}` : name, { formula, visible, comment }];
      }),
    ),
    settings: Object.fromEntries(book.settings),
    customXml: [...book.customXmlParts.values()],
    date1904: book.date1904,
    structureProtected: book.structureProtected,
    font: book.font,
  };
}

function sheetDigest(book: Book, sheet: Sheet, except: Rect[]): SheetDigest {
  const { kind, visibility, tabColor, showGridlines, showHeadings, frozen, protection, page } = sheet;
  return {
    cells: cellsDigest(book, sheet, except),
    view: { kind, visibility, tabColor, showGridlines, showHeadings, frozen },
    protection,
    page,
    defaults: { height: sheet.defaultRowHeight, width: sheet.defaultColumnWidth },
    columnWidths: Object.fromEntries(sheet.columnWidths),
    rowHeights: Object.fromEntries(sheet.rowHeights),
    columnStyles: markStyles(book, sheet.columnMarks),
    rowStyles: markStyles(book, sheet.rowMarks),
    hiddenColumns: [...sheet.hiddenColumns].sort((a, b) => a - b),
    hiddenRows: [...sheet.hiddenRows].sort((a, b) => a - b),
    merges: sheet.merges.map(rectAddress).sort(),
    tables: Object.fromEntries(
      sheet.tables.map(({ id: _, name, area, filters, ...rest }) => [
        name,
        { ...rest, area: rectAddress(area), filters: Object.fromEntries(filters) },
      ]),
    ),
    conditionalFormats: sheet.conditionalFormats.map(({ areas, rule, stopIfTrue }) => ({
      areas: areas.map(rectAddress),
      stopIfTrue,
      rule,
    })),
    validations: sheet.validations.map(({ areas, ...rest }) => ({ areas: areas.map(rectAddress), ...rest })),
    hyperlinks: Object.fromEntries(sheet.hyperlinks),
    charts: Object.fromEntries(sheet.charts.map((chart) => [chart.name, chartDigest(chart)])),
    shapes: sheet.shapes.map(({ id: _, begin, end, ...rest }) => ({
      ...rest,
      ...rounded(rest),
      begin: glueDigest(sheet, begin),
      end: glueDigest(sheet, end),
    })),
    customProperties: Object.fromEntries(sheet.customProperties),
  };
}

function cellsDigest(book: Book, sheet: Sheet, except: Rect[]): Record<string, CellDigest> {
  const { cells } = sheet;
  const found: Record<string, CellDigest> = {};
  for (let row = 0; row < cells.rowCount; row++)
    for (let column = 0; column < cells.columnCount(row); column++) {
      const { value, formula, style, origin } = cells.take(row, column);
      const isBlank = value === undefined && !formula && style === 0;
      if (isBlank || except.some((area) => isInside(area, row, column))) continue;
      const digest: CellDigest = {};
      if (value !== undefined) digest.value = value;
      if (formula) digest.formula = formula;
      if (style !== 0) digest.style = book.styles[style];
      if (origin?.rich) digest.rich = origin.rich;
      found[cellAddress(row, column)] = digest;
    }
  return found;
}

function isInside(area: Rect, row: number, column: number): boolean {
  const down = row - area.row;
  const across = column - area.column;
  return down >= 0 && down < area.rows && across >= 0 && across < area.columns;
}

function markStyles(book: Book, marks: Sheet["rowMarks"]): Record<string, Style> {
  const styled = [...marks].filter(([, { style }]) => style);
  return Object.fromEntries(styled.map(([at, { style = 0 }]) => [at, book.styles[style]]));
}

/** A chart without the values it holds of its cells, which are the cells' own, and without empty fields. */
function chartDigest({ name, description, model, ...place }: Chart): unknown {
  const kept = (key: string, value: unknown) => {
    const isEmpty = value === "" || (Array.isArray(value) && value.length === 0);
    return key === "cache" || isEmpty ? undefined : value;
  };
  const bare: unknown = JSON.parse(JSON.stringify(completeModel(model), kept));
  return { name, description, model: bare, ...rounded(place) };
}

type Placed = { left: number; top: number; width: number; height: number };

/** Positions to half a point: files measure in cells and fractions of them. */
function rounded({ left, top, width, height }: Placed): Placed {
  const half = (points: number) => Math.round(points * 2) / 2;
  return { left: half(left), top: half(top), width: half(width), height: half(height) };
}

function glueDigest(sheet: Sheet, end: { shapeId: string; site: number } | undefined) {
  return end && { shape: sheet.shapes.find(({ id }) => id === end.shapeId)?.name, site: end.site };
}
