import { readKpis } from "../intake/dashboard/readKpis";
import { readMrrHistory } from "../intake/dashboard/readMrrHistory";
import type { BookSnapshot } from "../model/book";
import type { FactsBeside, KpisOfDay, ScoredAccounts } from "../model/explain";
import type { Revenue } from "../model/revenue";
import type { Settings } from "../model/settings";
import { dayOf } from "../reports/dayOf";
import { tableNamed } from "../workbook/inputs/tableNamed";
import { scoreBook } from "./scores/scoreBook";
import { inputFacts } from "./inputFacts";
import { unlessProblem } from "./unlessProblem";

/** What the workbook's other tables tell of accounts, to explain them by; faulty tables are left to their own tools. */
export function factsBeside(
  book: BookSnapshot,
  settings: Settings,
  revenue: Revenue | undefined,
  asOf: Date,
): FactsBeside {
  return {
    scored: unlessProblem(() => scored(book, settings, revenue)),
    rated: unlessProblem(() => rated(book, settings, asOf)),
    inputs: inputFacts(book, settings, revenue, () => rated(book, settings, asOf)),
  };
}

function scored(
  book: BookSnapshot,
  settings: Settings,
  revenue: Revenue | undefined,
): ScoredAccounts | undefined {
  if (!tableNamed(book, "VF_Ratings")) return undefined;
  const { criteria, ratings, scores, quadrants } = scoreBook(book, settings, revenue);
  return { keys: ratings.keys, names: ratings.accounts, criteria: criteria.list, scores, quadrants };
}

function rated(book: BookSnapshot, settings: Settings, asOf: Date): KpisOfDay | undefined {
  if (!tableNamed(book, "VF_Kpis")) return undefined;
  const day = Date.parse(`${settings.dashboardDay || dayOf(asOf)}T00:00:00Z`) / 86_400_000;
  const read = readKpis(book, settings, day, readMrrHistory(book, settings)?.history);
  return read && { kpis: read.kpis, day };
}
