import { decisionFacts } from "../analyses/decisions/decisionFacts";
import { decisionMaps } from "../analyses/decisions/decisionMaps";
import { rankedToWin } from "../analyses/decisions/rankedToWin";
import { chosenAccount } from "../intake/decisions/chosenAccount";
import type { DecisionFacts, DecisionTables, PersonToWin } from "../model/decisions";
import type { Settings } from "../model/settings";
import { tried } from "./tried";

/** Whom the decision map would name, or the sentence that says why it cannot be drawn. */
export type DecisionPreview =
  | { readonly facts: DecisionFacts; readonly accounts: number; readonly toWin: readonly PersonToWin[] }
  | { readonly fault: string };

/** The people to win with the way in, in the order of the map; nothing is written. */
export function previewDecisions(tables: DecisionTables, settings: Settings): DecisionPreview {
  const { done, fault = "" } = tried(() => {
    const { maps } = decisionMaps(tables, chosenAccount(tables, settings.decisionAccount));
    const toWin = rankedToWin(maps);
    return { facts: decisionFacts(maps, toWin), accounts: maps.length, toWin };
  });
  return done ?? { fault };
}
