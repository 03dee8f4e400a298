import type { Culture, SheetSnapshot, TableSnapshot } from "../model/book";
import { recordPrefix } from "./records";

/** What the first request of a reading tells: everything but the cells. */
export interface BookFrame {
  readonly name: string;
  readonly readOnly: boolean;
  readonly structureProtected: boolean;
  readonly date1904: boolean;
  readonly culture: Culture;
  readonly names: readonly string[];
  readonly records: Readonly<Record<string, unknown>>;
  readonly sheets: readonly SheetFrame[];
}

/** A sheet without its cells. */
export type SheetFrame = Pick<
  SheetSnapshot,
  "id" | "name" | "position" | "visibility" | "protected" | "charts"
> & {
  readonly tables: readonly Omit<TableSnapshot, "area">[];
};

/** 1 January 2000 as a serial number where the workbook counts days from 1904. */
const newYear2000From1904 = 35064;

/** Asks for everything that can be loaded nested; one request. */
export async function readFrame(context: Excel.RequestContext): Promise<BookFrame> {
  const { workbook } = context;
  const { application, names, protection, settings, worksheets } = workbook;
  workbook.load("name,readOnly");
  protection.load("protected");
  application.load("decimalSeparator,thousandsSeparator");
  application.cultureInfo.load("name");
  names.load("items/name");
  settings.load("items/key,items/value");
  worksheets.load(sheetProperties);
  const newYear2000 = workbook.functions.date(2000, 1, 1).load("value");
  await context.sync();
  return {
    name: workbook.name,
    readOnly: workbook.readOnly,
    structureProtected: protection.protected,
    date1904: newYear2000.value === newYear2000From1904,
    culture: {
      name: application.cultureInfo.name,
      decimal: application.decimalSeparator,
      group: application.thousandsSeparator,
    },
    names: names.items.map(({ name }) => name),
    records: Object.fromEntries(
      settings.items
        .filter(({ key }) => key.startsWith(recordPrefix))
        .map(({ key, value }) => [key.slice(recordPrefix.length), value]),
    ),
    sheets: worksheets.items.map(sheetFrame),
  };
}

const sheetProperties = [
  "items/id,items/name,items/position,items/visibility,items/protection/protected,items/charts/items/name",
  "items/tables/items/id,items/tables/items/name,items/tables/items/showHeaders,items/tables/items/showTotals",
  "items/tables/items/autoFilter/isDataFiltered",
  "items/tables/items/columns/items/id,items/tables/items/columns/items/name",
].join(",");

function sheetFrame(sheet: Excel.Worksheet): SheetFrame {
  return {
    id: sheet.id,
    name: sheet.name,
    position: sheet.position,
    visibility: sheet.visibility,
    protected: sheet.protection.protected,
    charts: sheet.charts.items.map(({ name }) => name),
    tables: sheet.tables.items.map((table) => ({
      id: table.id,
      name: table.name,
      hasHeaders: table.showHeaders,
      hasTotals: table.showTotals,
      filtered: table.autoFilter.isDataFiltered,
      columns: table.columns.items.map(({ id, name }) => ({ id: String(id), name })),
    })),
  };
}
