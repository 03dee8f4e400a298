import { sheetAddress } from "../../model/cells";
import { firstListed } from "../../model/languages/joined";
import { note, type Note } from "../../model/note";
import type { ActionRequest, ActionResult } from "../../model/outcome";
import { Problem } from "../../model/problem";
import { templateTexts } from "../../model/templateTexts";
import { read } from "../../workbook/read";
import { clearSamples } from "../../workbook/samples/clearSamples";
import { findSamples, type FoundSamples } from "../../workbook/samples/findSamples";
import { preflightSamples } from "../../workbook/samples/preflightSamples";
import { takeStep } from "../takeStep";
import { toItsEnd, type Changed } from "../toItsEnd";

/**
 * Clears the sample rows that nobody changed and leaves the forms. Rows that a person changed or added stay, and so does
 * what they typed beside a row. Undone by `insertTemplate`, which fills blank forms again. Throws the Problem
 * `noSampleData`, and others.
 */
export function removeSampleData(request: ActionRequest): Promise<ActionResult> {
  let rows = 0;
  const once = async (asked: ActionRequest, pace: number): Promise<ActionResult | Changed> => {
    takeStep(asked, "reading");
    const book = await read();
    const found = findSamples(book);
    if (found.length === 0) throw new Problem("noSampleData");
    preflightSamples(found, book);
    takeStep(asked, "writing");
    const samples = found.filter((each) => each.rows.length > 0);
    const cleared = await clearSamples(samples, pace);
    if (cleared.kind === "changed") return { changed: cleared.table, written: true };
    rows += samples.reduce((sum, each) => sum + each.rows.length, 0);
    const message =
      rows > 0 ? templateTexts.removed({ rows, tables: samples.length }) : templateTexts.removedNothing;
    return { action: "removeSampleData", message, notes: found.flatMap(leftNotes) };
  };
  return toItsEnd(request, once);
}

/** Where the person's own rows stand in a table of samples. */
function leftNotes({ table, sheet, others, body }: FoundSamples): Note[] {
  if (others.length === 0) return [];
  const addresses = others.map((row) => sheetAddress(sheet.name, { ...body, row, rows: 1 }));
  const list = firstListed(addresses, MOST);
  return [note("sampleRowsLeft", addresses[0], { table, sheet: sheet.name, count: others.length, list })];
}

const MOST = 5;
