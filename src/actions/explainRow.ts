import { explain, type AllKnown } from "../analyses/explain/explain";
import { knownOf } from "../analyses/explain/knownOf";
import { accountAt } from "../intake/accountAt";
import type { AccountExplained, AccountStanding } from "../model/explain";
import { explainTexts } from "../model/explainTexts";
import type { Inspection, LastRead } from "../model/outcome";
import type { SelectedRow } from "../model/selection";
import { breathe } from "../workbook/breathe";

/** Explains the account that a row is about, by what was last read of the workbook. */
export async function explainRow(
  row: SelectedRow,
  { inspection, changedSince }: LastRead,
): Promise<AccountExplained> {
  const { known, names } = await rememberedOf(inspection);
  const found = accountAt(row, inspection.accountRows, names, known.settings.tierNames);
  if (!found) return nothing(explainTexts.noAccount);
  const sections = explain(found.key, known);
  if (sections.length === 0) return nothing(explainTexts.unknownAccount({ name: found.name }));
  const account = names.get(found.key) ?? found.name;
  return {
    action: "explainAccount",
    message: explainTexts.explained({ account, sentence: sections[0].sentences[0] }),
    notes: [],
    account,
    sections,
    standing: standingOf(found.key, known.revenue),
    ...(changedSince ? { doubt: explainTexts.asLastRead } : {}),
  };
}

function standingOf(key: string, known: AllKnown["revenue"]): AccountStanding | undefined {
  const account = known?.revenue.keys.indexOf(key) ?? -1;
  if (!known || account < 0 || known.rank[account] === 0) return undefined;
  const { tierNames } = known.settings;
  const place = known.tiers[account];
  const ranked = known.standings.sorted.length;
  return { tier: tierNames[place], place, tiers: tierNames.length, rank: known.rank[account], ranked };
}

function nothing(message: string): AccountExplained {
  return { action: "explainAccount", message, notes: [], sections: [] };
}

interface Remembered {
  readonly known: AllKnown;
  /** The name of every account that is known, by its key. */
  readonly names: ReadonlyMap<string, string>;
}

/** One look is remembered from the first account on that is selected after it. */
const remembered = new WeakMap<Inspection, Promise<Remembered>>();

function rememberedOf(inspection: Inspection): Promise<Remembered> {
  const now = remembered.get(inspection) ?? toRemember(inspection);
  remembered.set(inspection, now);
  return now;
}

async function toRemember({ revenue, settings, beside }: Inspection): Promise<Remembered> {
  const { scored, rated, placed } = beside;
  const names = new Map<string, string>();
  for (const { key, name } of rated?.kpis.accounts ?? []) names.set(key, name);
  for (const [at, key] of (scored?.keys ?? []).entries()) names.set(key, scored?.names[at] ?? "");
  for (const [at, key] of (revenue?.keys ?? []).entries()) {
    if (at % fewNames === 0) await breathe();
    names.set(key, revenue?.names[at] ?? "");
  }
  const known = { revenue: revenue && knownOf(revenue, settings, placed), scored, rated, settings };
  return { known, names };
}

/** So many names are taken in before the page may do something else. */
const fewNames = 2000;
