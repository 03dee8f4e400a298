import { explain, type AllKnown } from "../analyses/explain/explain";
import { knownOf } from "../analyses/explain/knownOf";
import { accountAt } from "../intake/accountAt";
import type { AccountExplained, AccountStanding } from "../model/explain";
import { explainTexts } from "../model/explainTexts";
import type { Inspection, LastRead } from "../model/outcome";
import type { SelectedRow } from "../model/selection";

/** Explains the account that a row is about, by what was last read of the workbook. */
export function explainRow(row: SelectedRow, { inspection, changedSince }: LastRead): AccountExplained {
  const { known, names } = rememberedOf(inspection);
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

/** Ranking and tiers are those of one look: they are computed for the first account that is selected after it. */
const remembered = new WeakMap<Inspection, Remembered>();

function rememberedOf(inspection: Inspection): Remembered {
  const now = remembered.get(inspection) ?? toRemember(inspection);
  remembered.set(inspection, now);
  return now;
}

function toRemember({ revenue, settings, beside: { scored, rated } }: Inspection): Remembered {
  const kpis = rated?.kpis.accounts.map(({ key, name }) => [key, name] as const) ?? [];
  const scores = scored?.keys.map((key, at) => [key, scored.names[at]] as const) ?? [];
  const accounts = revenue?.keys.map((key, at) => [key, revenue.names[at]] as const) ?? [];
  return {
    known: { revenue: revenue && knownOf(revenue, settings), scored, rated, settings },
    names: new Map([...kpis, ...scores, ...accounts]),
  };
}
