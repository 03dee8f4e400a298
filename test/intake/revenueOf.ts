import type { BookSnapshot } from "../../src/model/book";
import type { Note } from "../../src/model/note";
import type { Revenue } from "../../src/model/revenue";
import { defaultSettings, type Settings } from "../../src/model/settings";
import { chooseSources, requireSources } from "../../src/intake/chooseSources";
import { findSources } from "../../src/intake/findSources";
import { readRevenue } from "../../src/intake/readRevenue";

/** The whole way from a workbook to its revenue, as an action takes it, with amounts by account name and period label. */
export function revenueOf(
  book: BookSnapshot,
  changes: Partial<Settings> = {},
  asked: readonly string[] = [],
): { revenue: Revenue; notes: readonly Note[]; amounts: Record<string, Record<string, number>> } {
  const settings = { ...defaultSettings, ...changes };
  const found = findSources(book, settings);
  const chosen = chooseSources(book, found, settings, asked);
  const { revenue, notes } = readRevenue(book, requireSources(found, chosen.sources), settings);
  const byPeriod = (account: number) =>
    Object.fromEntries(revenue.periods.map(({ label }, period) => [label, revenue.amounts[period][account]]));
  const amounts = Object.fromEntries(revenue.names.map((name, account) => [name, byPeriod(account)]));
  const all = [...chosen.notes, ...notes];
  const unfilled = all.find(({ text }) => /\{\w+\}/.test(text));
  if (unfilled) throw new Error(`A sentence lacks a parameter: ${unfilled.text}`);
  return { revenue, notes: all, amounts };
}
