import type { TableSnapshot } from "../model/book";
import type { ColumnsArrangement } from "./Arrangement";
import { onceARequest } from "./onceARequest";
import type { Piece } from "./payload";
import type { Job } from "./send";

/** A column of a source: what stands above it, and where it was when it was read. */
export interface ColumnPlace {
  readonly header: string;
  readonly at: number;
}

/** Finds the columns of a source in every request anew, wherever rows and columns have moved since. */
export interface SourcePlaces {
  /** Tells one source from another. */
  readonly id: string;
  /** To be sent with the first request. */
  readonly jobs: readonly Job[];
  /** To be sent with the last request; where a run ends early Excel keeps sight of its cells until the pane closes. */
  readonly letGo: readonly Job[];
  /** The cells below a header. */
  readonly body: (place: ColumnPlace) => Excel.Range;
  /** The header's cell. */
  readonly header: (place: ColumnPlace) => Excel.Range;
}

/** In a table a column is found by its name; beside a plain range Excel keeps its cells in sight for the run. */
export function sourcePlaces(context: Excel.RequestContext, arrangement: ColumnsArrangement): SourcePlaces {
  return arrangement.table ? tablePlaces(context, arrangement.table) : besideRange(context, arrangement);
}

/** Finds the columns of a table by their names. */
export function tablePlaces(context: Excel.RequestContext, { id }: TableSnapshot): SourcePlaces {
  let columns: Excel.TableColumnCollection | undefined;
  const body = ({ header }: ColumnPlace) =>
    onceARequest(context, `body of ${id} ${header}`, () => {
      columns ??= context.workbook.tables.getItem(id).columns;
      return columns.getItem(header).getDataBodyRange();
    });
  const header = (place: ColumnPlace) =>
    onceARequest(context, `header of ${id} ${place.header}`, () => body(place).getRowsAbove(1));
  return { id, jobs: [], letGo: [], body, header };
}

/** Tracked ranges move with their cells, so that a column inserted between two requests misleads nobody. */
function besideRange(context: Excel.RequestContext, arrangement: ColumnsArrangement): SourcePlaces {
  const { sheet, row, rows, account, slots, gone } = arrangement;
  const held = new Map<number, Excel.Range>();
  const columns = [account.at, ...slots.map(({ at }) => at), ...gone.map(({ column }) => column)];
  const queue = () => {
    const own = context.workbook.worksheets.getItem(sheet.id);
    for (const column of columns) held.set(column, own.getRangeByIndexes(row, column, rows + 1, 1).track());
  };
  const release = () => {
    for (const range of held.values()) range.untrack();
  };
  const column = ({ at }: ColumnPlace) => {
    const range = held.get(at);
    if (!range) throw new Error(`Column ${at} of ${sheet.name} is not held`);
    return range;
  };
  const id = `${sheet.id} ${row} ${account.at}`;
  return {
    id,
    jobs: [{ bytes: 500 * columns.length, queue }],
    letGo: [{ bytes: 200 * columns.length, queue: release }],
    // First shorter, then down: at the sheet's last row there is nothing to go down to.
    body: (place) =>
      onceARequest(context, `body of ${id} ${place.at}`, () =>
        column(place).getResizedRange(-1, 0).getOffsetRange(1, 0),
      ),
    header: (place) =>
      onceARequest(context, `header of ${id} ${place.at}`, () => column(place).getCell(0, 0)),
  };
}

/** A run of rows of columns below their headers. */
export function pieceOf(
  body: Excel.Range,
  { start, rows }: Pick<Piece, "start" | "rows">,
  all: number,
  columns = 1,
): Excel.Range {
  if (rows === all) return body;
  return body.getCell(start, 0).getResizedRange(rows - 1, columns - 1);
}
