import { whiteSpace, whiteSpaceByAccount } from "../analyses/divisions/whiteSpace";
import { readDivisions } from "../intake/divisions/readDivisions";
import type { DivisionsRun } from "../model/divisions";
import { divisionTexts } from "../model/divisionTexts";
import { dayOf } from "../reports/dayOf";
import { divisionInput } from "../reports/divisions/divisionInput";
import { divisionReport } from "../reports/divisions/divisionReport";
import { inputSheetName } from "./inputSheetName";
import type { Computed, Given, Tool } from "./Tool";

/**
 * "Build division map": the sheet `Division map`, which division buys what, and what is not sold yet. Where there is no
 * `VF_Divisions` it is made, for the person to fill in.
 */
export const divisionTool: Tool<DivisionsRun> = {
  id: "buildDivisionMap",
  revenue: "not read",
  settings: [],
  compute: computeDivisions,
};

function computeDivisions({ book, settings, request, notes, unchanged }: Given): Computed<DivisionsRun> {
  const read = readDivisions(book, settings);
  if (!read) {
    const input = divisionInput();
    const message = divisionTexts.made({ sheet: inputSheetName(book, input) });
    const result = { action: "buildDivisionMap", message, notes };
    return { sheets: [], inputs: [input], read: [], result };
  }
  const { map } = read;
  const { divisions, products, place } = map;
  const facts = whiteSpace(divisions.flatMap(({ cells }) => cells));
  const allNotes = [...notes, ...read.notes];
  const sheet = divisionReport({
    map,
    facts,
    byProduct: products.map((_, at) => whiteSpace(divisions.map(({ cells }) => cells[at]))),
    byAccount: whiteSpaceByAccount(divisions),
    notes: allNotes,
    day: dayOf(request.asOf),
    unchanged: unchanged([place]),
  });
  const message = divisionTexts.built(facts, divisions.length);
  return {
    sheets: [sheet],
    read: [place],
    result: { action: "buildDivisionMap", message, notes: allNotes, facts },
  };
}
