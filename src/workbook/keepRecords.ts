import { recordPrefix } from "./records";
import type { Job } from "./send";

/** Keeps records of ours in the workbook's settings, by key without the prefix. */
export function keep(context: Excel.RequestContext, records: Readonly<Record<string, unknown>>): Job {
  const queue = () => {
    for (const [key, value] of Object.entries(records))
      context.workbook.settings.add(recordPrefix + key, value);
  };
  return { bytes: 500 + JSON.stringify(records).length, queue };
}

/** Takes records away. Each is set anew before it is deleted: it may be gone where somebody else ran at the same time. */
export function forget({ workbook }: Excel.RequestContext, keys: readonly string[]): void {
  for (const key of keys) workbook.settings.add(recordPrefix + key, "").delete();
}

/** Takes the journal away: the run has come to its end. */
export function closeJournal(context: Excel.RequestContext): void {
  forget(context, ["journal"]);
}
