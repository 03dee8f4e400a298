import type { Arrangement } from "./Arrangement";
import type { BookReading } from "./BookReading";
import { isFirstRun } from "./history/isFirstRun";
import { isInputRole } from "../model/inputRole";
import { recordsOf, type Journal } from "./records";

/**
 * The journal of a write: set with its first action and taken away with its last, so that a run that broke off
 * in between is known, and what it had begun is told from what is the user's. What runs of other tools that broke off
 * had begun stays in it.
 */
export function journalFor(arrangement: Arrangement, book: BookReading): Journal {
  const { tool, sheets, history } = arrangement;
  const left = journalLeft(arrangement, book);
  return {
    tools: [...(left?.tools ?? []), tool],
    first: isFirstRun(book),
    sheets: Object.fromEntries([
      ...Object.entries(left?.sheets ?? {}),
      ...sheets.map(({ name, plan }) => [name, plan.role] as const),
      ...(history ? [[history.name, history.entry.role] as const] : []),
    ]),
    inputs: sheets.flatMap(({ plan }) => (isInputRole(plan.role) ? [{ ...plan, blocks: [] }] : [])),
    charts: Object.fromEntries([
      ...Object.entries(left?.charts ?? {}),
      ...sheets.flatMap(({ existing, goneCharts }) =>
        existing
          ? [[existing.id, existing.charts.filter((chart) => !goneCharts.includes(chart))] as const]
          : [],
      ),
    ]),
    // Until they are drawn, what a run that broke off had begun to draw is all that is known of them.
    shapes: recordsOf(book).journal?.shapes ?? {},
  };
}

/** What is left of the journal when a run has come to its end: what runs of other tools that broke off had begun. */
export function journalLeft({ tool, sheets }: Arrangement, book: BookReading): Journal | undefined {
  const { journal } = recordsOf(book);
  const tools = journal?.tools.filter((each) => each !== tool) ?? [];
  if (!journal || tools.length === 0) return undefined;
  const names = new Set(sheets.map(({ name }) => name));
  const ids = new Set(sheets.map(({ existing }) => existing?.id));
  return {
    tools,
    first: journal.first,
    sheets: Object.fromEntries(Object.entries(journal.sheets).filter(([name]) => !names.has(name))),
    inputs: [],
    charts: Object.fromEntries(Object.entries(journal.charts).filter(([id]) => !ids.has(id))),
    shapes: Object.fromEntries(Object.entries(journal.shapes).filter(([id]) => !ids.has(id))),
  };
}
