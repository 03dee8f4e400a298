import type { Edits } from "../model/edits";
import type { Inspection } from "../model/outcome";
import { isShared } from "../workbook/isShared";

/** A run over so many accounts takes about a second, of which Excel stands still for a moment; more would disturb. */
export const mostAccountsByItself = 5000;

/**
 * Whether "Recompute tiers" may run by itself after edits that a look has confirmed: where the person asked for it,
 * the edits are their own, and nobody else has the workbook open, as the add-ins of two people would both write.
 */
export async function mayRecompute(
  { settings, revenue, lastRun, readOnly }: Inspection,
  { local, remote }: Edits,
): Promise<boolean> {
  if (!settings.recomputeByItself || !local || remote || readOnly) return false;
  if (!revenue || revenue.names.length > mostAccountsByItself) return false;
  if (!lastRun || lastRun.current) return false;
  return !(await isShared());
}
