import type { BookSnapshot } from "../model/book";
import type { LastRun } from "../model/outcome";
import type { RunRecord } from "../model/plan";
import type { Revenue } from "../model/revenue";
import type { Settings } from "../model/settings";
import { fingerprint } from "../workbook/fingerprint";
import { knownCells } from "../workbook/inputs/tablesAfter";
import { recordsOf } from "../workbook/records";
import { standingRuns } from "../workbook/runRecord";

/**
 * The last run of every tool whose results stand in the workbook, by the tool's id, and whether it broke off or would
 * come to the same with this revenue (undefined where there is none to read) and these settings.
 */
export function lastRuns(
  book: Pick<BookSnapshot, "records" | "sheets">,
  revenue: Revenue | undefined,
  settings: Settings,
): Readonly<Record<string, LastRun>> {
  const runs = Object.entries(standingRuns(book));
  const brokenOff = recordsOf(book).journal?.tools ?? [];
  return Object.fromEntries([
    ...runs.map(([tool, run]) => [tool, lastRun(run, book, revenue, settings)] as const),
    ...brokenOff.map((tool): [string, LastRun] => [tool, { current: false, changed: "unfinished" }]),
  ]);
}

function lastRun(
  { asOf, fingerprint: then, settings: of, tables }: RunRecord,
  book: Pick<BookSnapshot, "sheets">,
  revenue: Revenue | undefined,
  settings: Settings,
): LastRun {
  const read = of.includes("revenue") ? revenue : undefined;
  const cells = tables.flatMap((known) => {
    const found = knownCells(book, known);
    return found ? [found] : [];
  });
  const now = fingerprint({ settings, of, revenue: read, tables: cells });
  // Settings decide what is read: where they are others, so may the revenue be.
  if (now.settings !== then.settings) return { asOf, current: false, changed: "settings" };
  if (now.source !== then.source) return { asOf, current: false, changed: "source" };
  return { asOf, current: true };
}
