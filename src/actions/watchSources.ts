import { joinEdits, type Edits } from "../model/edits";
import { watch } from "../workbook/watch";

/** People edit in bursts: a look waits until they have rested this long. */
const restingMs = 1500;

/**
 * Tells of edits in the workbook, once the person has rested from them, until the result is called. Undefined where
 * this Excel tells of none, or not now. Nothing is written.
 */
export async function watchSources(
  onEdits: (edits: Edits) => void,
  resting = restingMs,
): Promise<(() => Promise<void>) | undefined> {
  let edits: Edits | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = () => {
    const told = edits;
    edits = undefined;
    if (told) onEdits(told);
  };
  const unwatch = await watch((edit) => {
    edits = joinEdits(edits, edit);
    clearTimeout(timer);
    timer = setTimeout(tell, resting);
  });
  if (!unwatch) return undefined;
  return () => {
    clearTimeout(timer);
    return unwatch();
  };
}
