import { dayOfCell } from "../intake/cells/dayOfCell";
import { readCharter } from "../intake/charter/readCharter";
import { readDecisions } from "../intake/decisions/readDecisions";
import { readDivisions } from "../intake/divisions/readDivisions";
import { inputTable } from "../intake/inputTable";
import { readProfit } from "../intake/profit/readProfit";
import { readTeam } from "../intake/team/readTeam";
import { readTimeline } from "../intake/timeline/readTimeline";
import type { BookSnapshot } from "../model/book";
import type { FilledTable, FilledTables } from "../model/filledTables";
import type { ReadTable } from "../model/plan";
import type { Settings } from "../model/settings";
import { dayOf } from "../reports/dayOf";
import { firstCell } from "./firstCell";
import { isToFillIn, tried } from "./tried";

/** The tables that one tool each reads, as that tool would read them now. */
export function filledTables(book: BookSnapshot, settings: Settings, asOf: Date): FilledTables {
  const day = dayOfCell(dayOf(asOf), { date1904: book.date1904, monthFirst: false });
  return {
    buildProfitMatrix: filled(
      book,
      "VF_Profit",
      () => readProfit(book, settings)?.profits,
      ({ accounts }) => accounts.length,
    ),
    buildCharter: filled(
      book,
      "VF_Charter",
      () => readCharter(book, settings)?.charter,
      ({ sections }) => sections.length,
    ),
    buildTimeline: filled(
      book,
      "VF_Timeline",
      () => withDay(readTimeline(book, settings, day)?.timeline, day),
      ({ tasks }) => tasks.length,
    ),
    buildTeam: filled(
      book,
      "VF_Team",
      () => withDay(readTeam(book, settings)?.team, day),
      ({ entries }) => new Set(entries.flatMap(({ person }) => person || [])).size,
    ),
    drawDecisionMap: filled(
      book,
      "VF_Contacts",
      () => readDecisions(book, settings)?.tables,
      ({ contacts }) => contacts.length,
    ),
    buildDivisionMap: filled(
      book,
      "VF_Divisions",
      () => readDivisions(book, settings)?.map,
      ({ divisions }) => divisions.length,
    ),
  };
}

function withDay<Read>(read: Read | undefined, day: number) {
  return read && { ...read, day };
}

function filled<Read extends Placed>(
  book: BookSnapshot,
  name: string,
  read: () => Read | undefined,
  countOf: (read: Read) => number,
): FilledTable<Read> | undefined {
  const reading = tried(read);
  const { done, fault } = reading;
  if (!done && fault === undefined) return undefined;
  const places = done ? placesOf(done) : [inputTable(book, name, () => false)?.place ?? []].flat();
  return {
    at: places.length > 0 ? firstCell(places[0]) : undefined,
    sheetIds: places.map(({ sheetId }) => sheetId),
    count: done ? countOf(done) : 0,
    read: done,
    fault,
    isToFillIn: isToFillIn(reading),
  };
}

type Placed = { readonly place: ReadTable } | { readonly places: readonly ReadTable[] };

/** The tool's own table first. */
function placesOf(read: Placed): readonly ReadTable[] {
  return "places" in read ? read.places : [read.place];
}
