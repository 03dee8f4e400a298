import type { Slot } from "./Arrangement";
import { onceARequest } from "./onceARequest";
import type { SourcePlaces } from "./sourcePlaces";

/** Columns of ours in runs: those that stand side by side and are alike share one. */
export function slotRuns(slots: readonly Slot[], likeness: (slot: Slot) => string): Slot[][] {
  const runs: Slot[][] = [];
  for (const slot of [...slots].sort((one, other) => one.at - other.at)) {
    const last = runs.at(-1)?.at(-1);
    const joins = last && last.at + 1 === slot.at && likeness(last) === likeness(slot);
    if (joins) runs[runs.length - 1].push(slot);
    else runs.push([slot]);
  }
  return runs;
}

/** The headers or the cells below them of a run as one range, wherever it stands by now. */
export function runRange(places: SourcePlaces, run: readonly Slot[], part: "header" | "body"): Excel.Range {
  const [first, last] = [run[0], run[run.length - 1]];
  const range = places[part](first);
  if (first === last) return range;
  const key = `${part} of ${places.id} from ${first.at} to ${last.at}`;
  return onceARequest(range.context, key, () => range.getBoundingRect(places[part](last)));
}
