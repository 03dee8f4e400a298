import type { SheetSnapshot } from "../model/book";
import type { Area } from "../model/cells";
import { askPlaces, askSheet } from "./askSheet";
import { sheetColumns } from "./preflight";
import { readByPieces } from "./readByPieces";
import type { SheetFrame } from "./readFrame";
import { readHiddenRows } from "./readHiddenRows";
import type { Depth } from "./readSheets";
import { formatsWithin, noPlaces, placesOf, sheetSnapshot } from "./sheetSnapshot";

/**
 * Reads sheets that are too large for one answer: first where their cells are, then the cells, about 1 MB a
 * request. Merged cells are not looked for, because Excel fails where there are many.
 */
export async function readLargeSheets(
  context: Excel.RequestContext,
  frames: readonly SheetFrame[],
  depthOf: (frame: SheetFrame) => Depth,
): Promise<SheetSnapshot[]> {
  const asked = frames.map((frame) => ({
    sheet: askSheet(context, frame),
    places: depthOf(frame) === "frame" ? undefined : askPlaces(context, frame),
  }));
  await context.sync();
  const withCells = asked.map(({ places }) => places).filter((places) => places !== undefined);
  const hidden = await readHiddenRows(context, withCells);
  const places = withCells.map((each, at) => readable(placesOf(each, hidden[at])));
  const wanted = places.map(({ used }, at) => ({ sheetId: withCells[at].sheetId, used }));
  const read = await readByPieces(context, [
    ...wanted.map(({ sheetId, used }) => ({ what: "values" as const, sheetId, area: used })),
    ...wanted.map(({ sheetId, used }) => ({ what: "numberFormat" as const, sheetId, area: firstRows(used) })),
  ]);
  return asked.map(({ sheet, places: own }) => {
    const at = own ? withCells.indexOf(own) : -1;
    if (at < 0) return sheetSnapshot(sheet, noPlaces, [], []);
    const { used } = places[at];
    const codes = read[places.length + at].map((line) => line.map(String));
    const formats = formatsWithin(used, { area: firstRows(used), codes });
    return sheetSnapshot(sheet, places[at], read[at], formats);
  });
}

/** Of a row as a whole Excel tells no cells, so the last of all columns is left out. */
function readable<Found extends { readonly used: Area }>(places: Found): Found {
  const { used } = places;
  return { ...places, used: { ...used, columns: Math.min(used.columns, sheetColumns - 1) } };
}

/** The rows whose formats are read: 1,000, fewer where they are very wide. */
function firstRows(used: Area): Area {
  const affordable = Math.max(1, Math.floor(200_000 / used.columns));
  return { ...used, rows: Math.min(used.rows, 1000, affordable) };
}
