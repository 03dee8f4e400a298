import { charterFacts } from "../analyses/charter/charterFacts";
import { readCharter } from "../intake/charter/readCharter";
import type { CharterRun } from "../model/charter";
import { charterTexts } from "../model/charterTexts";
import { charterInput } from "../reports/charter/charterInput";
import { charterReport } from "../reports/charter/charterReport";
import { inputSheetName } from "./inputSheetName";
import type { Computed, Given, Tool } from "./Tool";

/**
 * "Build charter": the sheet `KAM charter`, one page to print, from what `VF_Charter` says. Where there is no such
 * table it is made, with the usual sections, for the person to write in.
 */
export const charterTool: Tool<CharterRun> = {
  id: "buildCharter",
  revenue: "not read",
  settings: [],
  compute: computeCharter,
};

function computeCharter(given: Given): Computed<CharterRun> {
  const { book, settings, request, unchanged } = given;
  const read = readCharter(book, settings);
  if (!read) return tableToFillIn(given);
  const { charter } = read;
  const facts = charterFacts(charter.sections);
  const notes = [...given.notes, ...read.notes];
  const tables = [charter.place];
  const sheet = charterReport({ charter, facts, notes, asOf: request.asOf, unchanged: unchanged(tables) });
  const message = charterTexts.built({ finding: charterTexts.finding(facts) });
  return { sheets: [sheet], read: tables, result: { action: "buildCharter", message, notes, facts } };
}

function tableToFillIn({ book, notes }: Given): Computed<CharterRun> {
  const input = charterInput();
  const message = charterTexts.made({ sheet: inputSheetName(book, input) });
  return {
    sheets: [],
    inputs: [input],
    read: [],
    result: { action: "buildCharter", message, notes },
  };
}
