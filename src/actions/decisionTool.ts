import { decisionFacts } from "../analyses/decisions/decisionFacts";
import { decisionMaps } from "../analyses/decisions/decisionMaps";
import { rankedToWin } from "../analyses/decisions/rankedToWin";
import { chosenAccount } from "../intake/decisions/chosenAccount";
import { readDecisions } from "../intake/decisions/readDecisions";
import type { DecisionRun } from "../model/decisions";
import { decisionTexts } from "../model/decisionTexts";
import { contactsInput, influenceInput } from "../reports/decisions/decisionInputs";
import { decisionReport } from "../reports/decisions/decisionReport";
import { dayOf } from "../reports/dayOf";
import { inputSheetName } from "./inputSheetName";
import type { Computed, Given, Tool } from "./Tool";

/**
 * "Draw decision map": the sheet `Decision map`, who decides at each account, whom to win and by whom they are reached.
 * `VF_Contacts` and `VF_Influence` are made where they are missing; without contacts there is nothing else to do.
 */
export const decisionTool: Tool<DecisionRun> = {
  id: "drawDecisionMap",
  revenue: "not read",
  settings: ["decisions"],
  compute: computeDecisions,
};

function computeDecisions(given: Given): Computed<DecisionRun> {
  const { book, settings, request, unchanged } = given;
  const read = readDecisions(book, settings);
  if (!read) return tablesToFillIn(given);
  const { tables, hasInfluence } = read;
  const { maps, notes: doubts } = decisionMaps(tables, chosenAccount(tables, settings.decisionAccount));
  const toWin = rankedToWin(maps);
  const facts = decisionFacts(maps, toWin);
  const notes = [...given.notes, ...read.notes, ...doubts];
  const inputs = hasInfluence ? [] : [influenceInput()];
  const sheet = decisionReport({
    maps,
    facts,
    toWin,
    keepMoved: settings.keepMovedBoxes,
    notes,
    places: tables.places,
    day: dayOf(request.asOf),
    unchanged: unchanged(tables.places, inputs),
  });
  const [made] = inputs.map((input) => inputSheetName(book, input));
  return {
    sheets: [sheet],
    inputs,
    read: tables.places,
    result: { action: "drawDecisionMap", message: decisionTexts.built(facts, made), notes, facts },
  };
}

function tablesToFillIn({ book, notes }: Given): Computed<DecisionRun> {
  const inputs = [contactsInput(), influenceInput()];
  const [contacts, influence] = inputs.map((input) => inputSheetName(book, input));
  const message = decisionTexts.made(contacts, influence);
  return { sheets: [], inputs, read: [], result: { action: "drawDecisionMap", message, notes } };
}
