import { inputTable } from "../intake/inputTable";
import { readCriteria } from "../intake/scores/readCriteria";
import type { BookSnapshot } from "../model/book";
import type { InputFacts, KpisOfDay } from "../model/explain";
import type { ReadTable } from "../model/plan";
import type { Criterion, Ratings } from "../model/scores";
import { firstCell } from "./firstCell";
import type { ScoredBook } from "./scores/scoreBook";
import { isToFillIn, tried, type Tried } from "./tried";

/**
 * How far the tables are that people fill in: where they stand, what is missing, and what is wrong with them. `scored`
 * is undefined where there are no ratings yet.
 */
export function inputFacts(
  book: BookSnapshot,
  scored: Tried<ScoredBook | undefined>,
  rated: Tried<KpisOfDay | undefined>,
): InputFacts {
  const criteria = tried(() => readCriteria(book).criteria);
  const named = (name: string) => inputTable(book, name, () => false)?.place;
  const ratings = scored.done?.ratings.found?.place ?? named("VF_Ratings");
  const kpis = rated.done?.kpis.place ?? named("VF_Kpis");
  const places = [criteria.done?.found?.place, ratings, kpis];
  return {
    sheets: places.flatMap((place) => (place ? [place.sheetId] : [])),
    criteria: criteria.done?.list,
    criteriaAt: placed(criteria.done?.found?.place),
    ratingsAt: placed(ratings),
    toRate: scored.done && toRate(scored.done.criteria.list, scored.done.ratings),
    kpisAt: placed(kpis),
    scoresFault: scored.fault ?? criteria.fault,
    kpisFault: rated.fault,
    kpisToFillIn: isToFillIn(rated),
  };
}

function placed(place: ReadTable | undefined): string | undefined {
  return place && firstCell(place);
}

function toRate(criteria: readonly Criterion[], { accounts, marks }: Ratings): InputFacts["toRate"] {
  const counting = marks.filter((_, at) => criteria[at].weight > 0 && criteria[at].source === "Rating");
  const lacking = accounts.filter((_, account) => counting.some((each) => Number.isNaN(each[account])));
  return { accounts: accounts.length, lacking: lacking.length };
}
