import type { SheetSnapshot } from "../model/book";
import type { Cells } from "../model/cells";
import { areaOf } from "./addresses";
import { below } from "./areas";
import {
  askFormats,
  askMerged,
  askPlaces,
  askSheet,
  askTop,
  type AskedPlaces,
  type AskedSheet,
} from "./askSheet";
import { breathe } from "./breathe";
import type { SheetFrame } from "./readFrame";
import { readLargeSheets } from "./readLargeSheets";
import { readHiddenRows } from "./readHiddenRows";
import { formatsWithin, noPlaces, placesOf, sheetSnapshot } from "./sheetSnapshot";

/** What is read of a sheet beside its frame: nothing of its cells, all of them, or merged cells as well. */
export type Depth = "frame" | "cells" | "cells and merges";

interface Asked {
  readonly sheet: AskedSheet;
  readonly places?: AskedPlaces;
  /** The cells in use of the first rows. */
  readonly top?: Excel.Range;
  readonly formats?: Excel.Range;
}

/** More rows than these are read by pieces: Office.js unpacks an answer in one go, and the page waits for it. */
const rowsAtOnce = 20_000;

/**
 * Reads sheets whole, all of them in one request. Fails where the answer is too large. Where a sheet is long, or in
 * use over all its columns, of which Excel tells no cells as a whole, they are read by pieces.
 */
export async function readSheets(
  context: Excel.RequestContext,
  frames: readonly SheetFrame[],
  depthOf: (frame: SheetFrame) => Depth,
): Promise<SheetSnapshot[]> {
  const asked = frames.map((frame) => ask(context, frame, depthOf(frame)));
  await context.sync();
  await breathe();
  if (asked.some(isUntold) || asked.some(goesOnBelow)) return readLargeSheets(context, frames, depthOf);
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
  const top = askTop(context, frame, rowsAtOnce);
  top.load("values");
  const formats = askFormats(context, frame);
  return { sheet, places: depth === "cells and merges" ? askMerged(places) : places, top, formats };
}

function taken({ sheet, places, top, formats }: Asked, hiddenRows: readonly number[] = []): SheetSnapshot {
  if (!places || !top || top.isNullObject || !formats) return sheetSnapshot(sheet, noPlaces, [], []);
  const found = placesOf(places, hiddenRows);
  const cells: Cells = top.values;
  const codes = formats.isNullObject
    ? undefined
    : { area: areaOf(formats.address), codes: formats.numberFormat };
  return sheetSnapshot(sheet, found, cells, formatsWithin(found.used, codes));
}

/** Of whole rows and columns Excel gives null instead of cells, which its types do not say. */
function isUntold({ top, formats }: Asked): boolean {
  const cells = top && !top.isNullObject ? top.values : [];
  const codes = formats && !formats.isNullObject ? formats.numberFormat : [];
  return [cells, codes].some((lines) => lines === null);
}

/** Up to that row the cells in use of the first rows are all that are in use. */
const goesOnBelow = ({ places }: Asked) =>
  places !== undefined && below(areaOf(places.used.address)) > rowsAtOnce;
