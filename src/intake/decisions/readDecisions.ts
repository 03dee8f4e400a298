import type { BookSnapshot } from "../../model/book";
import type { DecisionTables } from "../../model/decisions";
import type { Note } from "../../model/note";
import { Problem } from "../../model/problem";
import type { Settings } from "../../model/settings";
import { bookRules } from "../cells/bookRules";
import type { InputReading } from "../dashboard/InputReading";
import { columnUnder, inputTable, type InputTable } from "../inputTable";
import { NoteCollector } from "../rows/noteCollector";
import { contactRows } from "./contactRows";
import { influenceRows } from "./influenceRows";

/**
 * Contacts and influence, from `VF_Contacts` and `VF_Influence` or tables with their headers; undefined where there are
 * no contacts, without influence where only that table is missing.
 * @throws Problem `ownColumns` where a column is missing without which a table says nothing, `noContacts`.
 */
export function readDecisions(
  book: BookSnapshot,
  settings: Pick<Settings, "groupDatesBy">,
):
  | { readonly tables: DecisionTables; readonly hasInfluence: boolean; readonly notes: readonly Note[] }
  | undefined {
  const contacts = inputTable(book, "VF_Contacts", (headers) =>
    ["account", "contact", "reports to"].every((header) => headers.has(header)),
  );
  if (!contacts) return undefined;
  const influence = inputTable(book, "VF_Influence", (headers) =>
    ["account", "from", "to", "strength"].every((header) => headers.has(header)),
  );
  const notes = new NoteCollector();
  const rules = bookRules(book, settings);
  const readingOf = ({ sheet }: InputTable): InputReading => ({ sheet, rules, notes, day: NaN });
  needColumns(contacts, "VF_Contacts", ["Account", "Contact"]);
  const rows = contactRows(readingOf(contacts), contacts);
  if (rows.length === 0) throw new Problem("noContacts", named(contacts, "VF_Contacts"));
  if (influence) needColumns(influence, "VF_Influence", ["From", "To"]);
  const tables: DecisionTables = {
    contacts: rows,
    influences: influence ? influenceRows(readingOf(influence), influence) : [],
    places: [contacts.place, ...(influence ? [influence.place] : [])],
  };
  return { tables, hasInfluence: influence !== undefined, notes: notes.notes() };
}

function needColumns(table: InputTable, name: string, needed: readonly string[]): void {
  if (needed.some((header) => columnUnder(table, header) === undefined))
    throw new Problem("ownColumns", { ...named(table, name), list: needed.join(", ") });
}

function named({ place }: InputTable, name: string) {
  return { table: place.table?.name ?? name, sheet: place.sheet };
}
