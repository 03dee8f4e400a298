import { readRevenue } from "../intake/readRevenue";
import type { SourceLayout } from "../intake/sourceLayout";
import type { Language } from "../model/languages/Language";
import type { Note } from "../model/note";
import type { ActionRequest, SourceCandidate } from "../model/outcome";
import type { Settings } from "../model/settings";
import type { BookReading } from "../workbook/BookReading";
import type { PastRun } from "../workbook/history/pastRun";
import { tablesAfter } from "../workbook/inputs/tablesAfter";
import { pastBook } from "./pastBook";
import type { TakenIn } from "./takeIn";
import { unchangedFormula } from "./unchangedFormula";

/** What a run is given beside cells, as it is kept to be run again. */
export interface PastInputs {
  readonly settings: Settings;
  readonly candidates: readonly SourceCandidate[];
  readonly notes: readonly Note[];
  readonly layouts: readonly SourceLayout[];
  /** False where the sources were not read; left out by runs that were kept when all of them did. */
  readonly hasRevenue?: boolean;
  /** The language of its sheets; left out by runs that were kept when there was English only. */
  readonly language?: Language;
  readonly request?: Omit<ActionRequest, "asOf">;
}

/**
 * What a run that is kept was given: the cells and settings of then, where they stand now. As a run hangs on nothing
 * else, it can be computed anew.
 */
export function pastGiven(run: PastRun, now: BookReading): TakenIn {
  // Written by `planRun`, and on a hidden sheet of ours.
  const { settings, candidates, notes, layouts, hasRevenue = true, request } = run.inputs as PastInputs;
  const { book, moved } = pastBook(run, hasRevenue ? layouts : [], now);
  const revenue = hasRevenue ? readRevenue(book, moved, settings).revenue : undefined;
  const sources = revenue?.sources ?? [];
  const stands = sources.every(({ sheetId }) => now.sheets.some(({ id }) => id === sheetId));
  const looked = { sheets: book.sheets, ownColumns: now.ownColumns };
  return {
    given: {
      book,
      settings,
      revenue,
      candidates,
      notes,
      request: { ...request, asOf: new Date(run.entry.run.asOf) },
      unchanged: (tables, inputs) =>
        stands ? unchangedFormula(sources, looked, tablesAfter(book, tables, inputs)) : undefined,
    },
    layouts: hasRevenue ? moved : layouts,
  };
}
