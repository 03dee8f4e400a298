import type { Arrangement } from "./Arrangement";
import type { BookReading } from "./BookReading";
import { isFirstRun } from "./history/isFirstRun";
import type { Journal } from "./records";

/**
 * The journal of a write: set with its first action and taken away with its last, so that a run that broke off
 * in between is known, and what it had begun is told from what is the user's.
 */
export function journalFor({ sheets, history }: Arrangement, book: BookReading): Journal {
  return {
    first: isFirstRun(book),
    sheets: Object.fromEntries([
      ...sheets.map(({ name, plan }) => [name, plan.role] as const),
      ...(history ? [[history.name, history.entry.role] as const] : []),
    ]),
    charts: Object.fromEntries(
      sheets.flatMap(({ existing, goneCharts }) =>
        existing ? [[existing.id, existing.charts.filter((chart) => !goneCharts.includes(chart))]] : [],
      ),
    ),
  };
}
