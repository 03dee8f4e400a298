import type { AccountExplained } from "../model/explain";
import type { LastRead } from "../model/outcome";
import { watchSelection } from "../workbook/watchSelection";
import { explainSelected } from "./explainSelected";

/** Who walks over cells with the arrow keys is waited for this long. */
const restingMs = 250;

/**
 * Explains the account of each row that the person selects, until the result is called; undefined where this Excel
 * does not tell of selections, or not now. One small request a selection, and none while `lastRead` gives nothing
 * (a run is going on, nothing was read yet). What was selected before the last selection is not told any more.
 * Where Excel refuses, as while a cell is typed into, nothing is told. A bug goes to `onBug`.
 */
export async function explainSelection(
  lastRead: () => LastRead | undefined,
  onExplained: (explained: AccountExplained) => void,
  onBug: (error: unknown) => void,
  resting = restingMs,
): Promise<(() => Promise<void>) | undefined> {
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = async (mine: number) => {
    const explained = await explainSelected(lastRead);
    if (mine === turn && explained) onExplained(explained);
  };
  const unwatch = await watchSelection(() => {
    turn++;
    clearTimeout(timer);
    timer = setTimeout(() => void tell(turn).then(undefined, onBug), resting);
  });
  if (!unwatch) return undefined;
  return () => {
    turn++;
    clearTimeout(timer);
    return unwatch();
  };
}
