import type { SheetFrame } from "./readFrame";

/** The key of the mark on our sheets; its value is the sheet's role. */
export const ownerMark = "vf.owner";

/** Number formats are read of this many rows from the top: they tell dates and currencies. */
const formatRows = 5000;

/** What was asked of a sheet beside its cells; to be looked at after the sync. */
export interface AskedSheet {
  readonly frame: SheetFrame;
  readonly mark: Excel.WorksheetCustomProperty;
  readonly shapes: Excel.ShapeCollection;
  readonly tables: readonly Excel.Range[];
}

/** What was asked of the places on a sheet. */
export interface AskedPlaces {
  readonly sheetId: string;
  /** Values only; A1 on a blank sheet. */
  readonly used: Excel.Range;
  readonly visible: Excel.RangeAreas;
  readonly merged?: Excel.RangeAreas;
}

/** Asks for a sheet's mark, its shapes and where its tables stand. */
export function askSheet(context: Excel.RequestContext, frame: SheetFrame): AskedSheet {
  const sheet = context.workbook.worksheets.getItem(frame.id);
  const mark = sheet.customProperties.getItemOrNullObject(ownerMark);
  mark.load("value");
  const { shapes } = sheet;
  shapes.load("items/name");
  const tables = frame.tables.map(({ id }) => context.workbook.tables.getItem(id).getRange());
  for (const each of tables) each.load("address");
  return { frame, mark, shapes, tables };
}

/** Asks which cells of a sheet are used and which of them can be seen. */
export function askPlaces(context: Excel.RequestContext, { id }: SheetFrame): AskedPlaces {
  const sheet = context.workbook.worksheets.getItem(id);
  const used = sheet.getUsedRange(true);
  used.load("address");
  const visible = used.getSpecialCellsOrNullObject("Visible");
  visible.load("address,areaCount");
  return { sheetId: id, used, visible };
}

/**
 * Asks for merged cells too. Excel on Windows forgets the user's undo history over it, so only a run that is
 * about to write asks.
 */
export function askMerged(asked: AskedPlaces): AskedPlaces {
  const merged = asked.used.getMergedAreasOrNullObject();
  merged.load("address");
  return { ...asked, merged };
}

/** Asks for the number formats of a sheet's first rows. */
export function askFormats(context: Excel.RequestContext, frame: SheetFrame): Excel.Range {
  const formats = askTop(context, frame, formatRows);
  formats.load("address,numberFormat");
  return formats;
}

/** The cells in use of a sheet's first rows. */
export function askTop(context: Excel.RequestContext, { id }: SheetFrame, rows: number): Excel.Range {
  const top = context.workbook.worksheets.getItem(id).getRange(`1:${rows}`);
  return top.getUsedRangeOrNullObject(true);
}
