import { explain } from "../analyses/explain/explain";
import { knownOf, type Known } from "../analyses/explain/knownOf";
import { accountAt } from "../intake/accountAt";
import type { AccountExplained } from "../model/explain";
import { explainTexts } from "../model/explainTexts";
import type { LastRead } from "../model/outcome";
import type { Revenue } from "../model/revenue";
import type { SelectedRow } from "../model/selection";
import type { Settings } from "../model/settings";

/** Explains the account that a row is about, by what was last read of the workbook. */
export function explainRow(row: SelectedRow, { inspection, changedSince }: LastRead): AccountExplained {
  const { revenue, settings, accountRows } = inspection;
  if (!revenue) return nothing(explainTexts.noAccount);
  const { known, accounts } = rememberedOf(revenue, settings);
  const found = accountAt(row, accountRows, accounts, settings.tierNames);
  if (!found) return nothing(explainTexts.noAccount);
  const account = accounts.get(found.key);
  if (account === undefined) return nothing(explainTexts.unknownAccount(found.name));
  const sections = explain(account, known);
  const name = revenue.names[account];
  return {
    action: "explainAccount",
    message: explainTexts.explained(name, sections[0].sentences[0]),
    notes: [],
    account: name,
    sections,
    ...(changedSince ? { doubt: explainTexts.asLastRead } : {}),
  };
}

function nothing(message: string): AccountExplained {
  return { action: "explainAccount", message, notes: [], sections: [] };
}

interface Remembered {
  readonly settings: Settings;
  readonly known: Known;
  /** The place of each account in `Revenue`, by its key. */
  readonly accounts: ReadonlyMap<string, number>;
}

/** Ranking and tiers are those of one look: they are computed for the first account that is selected after it. */
const remembered = new WeakMap<Revenue, Remembered>();

function rememberedOf(revenue: Revenue, settings: Settings): Remembered {
  const before = remembered.get(revenue);
  if (before?.settings === settings) return before;
  const accounts = new Map(revenue.keys.map((key, account) => [key, account]));
  const now = { settings, known: knownOf(revenue, settings), accounts };
  remembered.set(revenue, now);
  return now;
}
