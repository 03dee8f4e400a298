import { readRevenue } from "../intake/readRevenue";
import type { SourceLayout } from "../intake/sourceLayout";
import type { Note } from "../model/note";
import type { SourceCandidate } from "../model/outcome";
import type { Plan } from "../model/plan";
import type { Settings } from "../model/settings";
import type { BookReading } from "../workbook/BookReading";
import type { PastRun } from "../workbook/history/pastRun";
import { pastBook } from "./pastBook";
import { tierPlan } from "./tierPlan";
import { tierResults } from "./tierResults";
import { unchangedFormula } from "./unchangedFormula";

/** What a run is given beside cells, as it is kept to be run again. */
export interface PastInputs {
  readonly settings: Settings;
  readonly candidates: readonly SourceCandidate[];
  readonly notes: readonly Note[];
  readonly layouts: readonly SourceLayout[];
}

/**
 * What a run that is kept came to: computed anew, as a run hangs on nothing but its inputs. Its sources are where
 * they stand now, with the cells of then.
 */
export function pastTiers(run: PastRun, now: BookReading): Plan {
  // Written by `recomputeTiers`, and on a hidden sheet of ours.
  const { settings, candidates, notes, layouts } = run.inputs as PastInputs;
  const { book, moved } = pastBook(run, layouts, now);
  const { revenue } = readRevenue(book, moved, settings);
  const standing = revenue.sources.every(({ sheetId }) => now.sheets.some(({ id }) => id === sheetId));
  const unchanged = standing
    ? unchangedFormula(revenue.sources, { sheets: book.sheets, ownColumns: now.ownColumns })
    : undefined;
  const asOf = new Date(run.entry.run.asOf);
  return tierPlan(tierResults(revenue, settings), { revenue, settings, candidates, notes, asOf, unchanged });
}
