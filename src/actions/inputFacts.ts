import { inputTable } from "../intake/dashboard/inputTable";
import { readCriteria } from "../intake/scores/readCriteria";
import type { BookSnapshot } from "../model/book";
import { sheetAddress } from "../model/cells";
import type { InputFacts, KpisOfDay } from "../model/explain";
import type { ReadTable } from "../model/plan";
import { Problem } from "../model/problem";
import type { Revenue } from "../model/revenue";
import type { Criterion, Ratings } from "../model/scores";
import type { Settings } from "../model/settings";
import { scoreBook } from "./scores/scoreBook";

/** How far the tables are that people fill in: where they stand, what is missing, and what is wrong with them. */
export function inputFacts(
  book: BookSnapshot,
  settings: Settings,
  revenue: Revenue | undefined,
  readKpis: () => KpisOfDay | undefined,
): InputFacts {
  const criteria = tried(() => readCriteria(book).criteria);
  const scored = tried(() => scoreBook(book, settings, revenue));
  const rated = tried(readKpis);
  const kpis = rated.done?.kpis.place ?? inputTable(book, "VF_Kpis", () => false)?.place;
  const places = [criteria.done?.found?.place, scored.done?.ratings.found?.place, kpis];
  return {
    sheets: places.flatMap((place) => (place ? [place.sheetId] : [])),
    criteria: criteria.done?.list,
    criteriaAt: firstRow(criteria.done?.found?.place),
    ratingsAt: firstRow(scored.done?.ratings.found?.place),
    toRate: scored.done && toRate(scored.done.criteria.list, scored.done.ratings),
    kpisAt: firstRow(kpis),
    scoresFault: scored.fault,
    kpisFault: rated.fault,
  };
}

/** Where typing begins: the first cell below the header. */
function firstRow(place: ReadTable | undefined): string | undefined {
  if (!place) return undefined;
  const { area, sheet } = place;
  return sheetAddress(sheet, { row: area.row + 1, column: area.column, rows: 1, columns: 1 });
}

function toRate(criteria: readonly Criterion[], { accounts, marks }: Ratings): InputFacts["toRate"] {
  const counting = marks.filter((_, at) => criteria[at].weight > 0 && criteria[at].source === "Rating");
  const lacking = accounts.filter((_, account) => counting.some((each) => Number.isNaN(each[account])));
  return { accounts: accounts.length, lacking: lacking.length };
}

interface Tried<Result> {
  readonly done?: Result;
  readonly fault?: string;
}

function tried<Result>(step: () => Result): Tried<Result> {
  try {
    return { done: step() };
  } catch (error) {
    if (error instanceof Problem) return { fault: error.message };
    throw error;
  }
}
