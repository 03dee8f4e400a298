import type { ColumnsArrangement, Slot } from "./Arrangement";
import { printOfText } from "./printOf";
import { runRange, slotRuns } from "./slotRuns";
import type { SourcePlaces } from "./sourcePlaces";
import { writeHighlight } from "./writeHighlight";

/** A print of a column's conditional formats. */
export function printOfRules({ column }: Slot): number {
  return printOfText(JSON.stringify(column.highlights));
}

/** True where a column stands with the conditional formats that the last run gave it, on all of its rows. */
export function rulesStand(slot: Slot, rows: number): boolean {
  const { own } = slot;
  if (!own || own.unfinished !== undefined || own.written < rows) return false;
  return own.rules === printOfRules(slot);
}

/**
 * Gives columns their conditional formats. New ones side by side share theirs, save those that compare numbers; one
 * that stands already is alone, as somebody may have put a column of their own beside it.
 */
export function writeColumnRules({ slots, rows }: ColumnsArrangement, places: SourcePlaces): void {
  const renewed = slots.filter((slot) => !rulesStand(slot, rows));
  const likeness = ({ column: { highlights, header }, own }: Slot) => {
    const isShared = !own && highlights.every(({ kind }) => kind === "text is");
    return JSON.stringify(isShared ? highlights : header);
  };
  for (const run of slotRuns(renewed, likeness)) {
    const [{ column, own }] = run;
    if (column.highlights.length === 0 && !own) continue;
    const body = runRange(places, run, "body");
    if (own) body.conditionalFormats.clearAll();
    for (const rule of column.highlights) writeHighlight(body, rule);
  }
}
