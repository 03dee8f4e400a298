import type { SheetSnapshot } from "../model/book";
import type { Cells } from "../model/cells";
import { areaOf } from "./addresses";
import { askFormats, askMerged, askPlaces, askSheet, type AskedPlaces, type AskedSheet } from "./askSheet";
import type { SheetFrame } from "./readFrame";
import { readLargeSheets } from "./readLargeSheets";
import { readHiddenRows } from "./readHiddenRows";
import { formatsWithin, noPlaces, placesOf, sheetSnapshot } from "./sheetSnapshot";

/** What is read of a sheet beside its frame: nothing of its cells, all of them, or merged cells as well. */
export type Depth = "frame" | "cells" | "cells and merges";

interface Asked {
  readonly sheet: AskedSheet;
  readonly places?: AskedPlaces;
  readonly formats?: Excel.Range;
}

/**
 * Reads sheets whole, all of them in one request. Fails where the answer is too large. Where a sheet is in
 * use over all its columns or rows, of which Excel tells no cells as a whole, they are read by pieces.
 */
export async function readSheets(
  context: Excel.RequestContext,
  frames: readonly SheetFrame[],
  depthOf: (frame: SheetFrame) => Depth,
): Promise<SheetSnapshot[]> {
  const asked = frames.map((frame) => ask(context, frame, depthOf(frame)));
  await context.sync();
  if (asked.some(isUntold)) return readLargeSheets(context, frames, depthOf);
  const hidden = await readHiddenRows(
    context,
    asked.map(({ places }) => places).filter((places) => places !== undefined),
  );
  return asked.map((each) => taken(each, each.places ? hidden.shift() : undefined));
}

function ask(context: Excel.RequestContext, frame: SheetFrame, depth: Depth): Asked {
  const sheet = askSheet(context, frame);
  if (depth === "frame") return { sheet };
  const places = askPlaces(context, frame);
  places.used.load("values");
  const formats = askFormats(context, frame);
  return { sheet, places: depth === "cells and merges" ? askMerged(places) : places, formats };
}

function taken({ sheet, places, formats }: Asked, hiddenRows: readonly number[] = []): SheetSnapshot {
  if (!places || !formats) return sheetSnapshot(sheet, noPlaces, [], []);
  const found = placesOf(places, hiddenRows);
  const cells: Cells = places.used.values;
  const top = formats.isNullObject
    ? undefined
    : { area: areaOf(formats.address), codes: formats.numberFormat };
  return sheetSnapshot(sheet, found, cells, formatsWithin(found.used, top));
}

/** Of whole rows and columns Excel gives null instead of cells, which its types do not say. */
function isUntold({ places, formats }: Asked): boolean {
  const codes = formats && !formats.isNullObject ? formats.numberFormat : [];
  return [places ? places.used.values : [], codes].some((lines) => lines === null);
}
