import { placeAccounts } from "../analyses/explain/placeAccounts";
import { readKpis } from "../intake/dashboard/readKpis";
import { readMrrHistory } from "../intake/dashboard/readMrrHistory";
import type { BookSnapshot } from "../model/book";
import type { FactsBeside, KpisOfDay, ScoredAccounts } from "../model/explain";
import type { Revenue } from "../model/revenue";
import type { Settings } from "../model/settings";
import { dayOf } from "../reports/dayOf";
import { tableNamed } from "../workbook/inputs/tableNamed";
import { filledTables } from "./filledTables";
import { inputFacts } from "./inputFacts";
import { scoreBook, type ScoredBook } from "./scores/scoreBook";
import { tried } from "./tried";

/** What the workbook's other tables tell, to explain accounts by and to show what tools would come to. */
export function factsBeside(
  book: BookSnapshot,
  settings: Settings,
  revenue: Revenue | undefined,
  asOf: Date,
): FactsBeside {
  const scores = tried(() => scored(book, settings, revenue));
  const kpis = tried(() => rated(book, settings, asOf));
  return {
    placed: revenue && placeAccounts(revenue, settings),
    scored: scores.done && accountsOf(scores.done),
    rated: kpis.done,
    inputs: inputFacts(book, scores, kpis),
    tables: filledTables(book, settings, asOf),
  };
}

function scored(
  book: BookSnapshot,
  settings: Settings,
  revenue: Revenue | undefined,
): ScoredBook | undefined {
  return tableNamed(book, "VF_Ratings") && scoreBook(book, settings, revenue);
}

function accountsOf({ criteria, ratings, scores, quadrants }: ScoredBook): ScoredAccounts {
  return { keys: ratings.keys, names: ratings.accounts, criteria: criteria.list, scores, quadrants };
}

function rated(book: BookSnapshot, settings: Settings, asOf: Date): KpisOfDay | undefined {
  if (!tableNamed(book, "VF_Kpis")) return undefined;
  const day = Date.parse(`${settings.dashboardDay || dayOf(asOf)}T00:00:00Z`) / 86_400_000;
  const read = readKpis(book, settings, day, readMrrHistory(book, settings)?.history);
  return read && { kpis: read.kpis, day };
}
