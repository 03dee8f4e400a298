import type { BookSnapshot } from "../../model/book";
import { charterHeaders, type Charter, type CharterSection } from "../../model/charter";
import { charterTexts } from "../../model/charterTexts";
import { columnWord } from "../../model/languages/columnWords";
import { listed } from "../../model/languages/joined";
import type { Note } from "../../model/note";
import { Problem } from "../../model/problem";
import type { Settings } from "../../model/settings";
import { accountKey } from "../accountKey";
import { bookRules } from "../cells/bookRules";
import { isErrorValue } from "../cells/isErrorValue";
import { cellAt } from "../cells/sheetGrid";
import { shortened } from "../cells/shortened";
import { doubt, type InputReading } from "../dashboard/InputReading";
import { bodyRows, columnUnder, inputTable } from "../inputTable";
import { rowsBelow } from "../dashboard/rowsBelow";
import { NoteCollector } from "../rows/noteCollector";

/**
 * The sections of `VF_Charter`, or of a table with its two headers alone; undefined where there is neither. A text
 * without a section goes on with the one above, and rows of one section are its paragraphs.
 * @throws Problem `ownColumns` where a column is missing, `noCharter` where nothing is written.
 */
export function readCharter(
  book: BookSnapshot,
  settings: Pick<Settings, "groupDatesBy">,
): { readonly charter: Charter; readonly notes: readonly Note[] } | undefined {
  const table = inputTable(book, "VF_Charter", isCharterHeader);
  if (!table) return undefined;
  const { place, sheet } = table;
  const names = { table: place.table?.name ?? "VF_Charter", sheet: place.sheet };
  const [section, text] = charterHeaders.map((header) => columnUnder(table, header));
  if (section === undefined || text === undefined)
    throw new Problem("ownColumns", { ...names, list: listed(charterHeaders.map(columnWord)) });
  const reading: InputReading = {
    sheet,
    rules: bookRules(book, settings),
    notes: new NoteCollector(),
    day: NaN,
  };
  const sections = new Map<string, { name: string; row: number; paragraphs: string[] }>();
  let current: { paragraphs: string[] } | undefined;
  for (const row of bodyRows(table)) {
    const typed = shortened(textIn(reading, row, section));
    const paragraphs = paragraphsOf(textIn(reading, row, text));
    if (typed === "" && paragraphs.length === 0) continue;
    if (typed !== "" || !current) {
      const name = typed || charterTexts.unnamed;
      if (typed === "") doubt(reading, row, text, "noSection", { name });
      const known = sections.get(accountKey(name)) ?? { name, row, paragraphs: [] };
      sections.set(accountKey(name), known);
      current = known;
    }
    current.paragraphs.push(...paragraphs);
  }
  const read = [...sections.values()];
  if (read.every(({ paragraphs }) => paragraphs.length === 0)) throw new Problem("noCharter", names);
  for (const { name, row, paragraphs } of read)
    if (paragraphs.length === 0) doubt(reading, row, section, "emptySection", { name });
  reading.notes.push(...rowsBelow(table, section));
  const charter = {
    sections: read.map(({ name, paragraphs }): CharterSection => ({ name, paragraphs })),
    place,
  };
  return { charter, notes: reading.notes.notes() };
}

/** Section and Text alone: other tables have columns of these names too. */
function isCharterHeader(headers: ReadonlySet<string>): boolean {
  const named = [...headers].filter((header) => header !== "");
  return named.length === charterHeaders.length && headers.has("section") && headers.has("text");
}

function textIn(reading: InputReading, row: number, column: number): string {
  const cell = cellAt(reading.sheet, row, column);
  if (!isErrorValue(cell)) return String(cell);
  doubt(reading, row, column, "errorValue");
  return "";
}

function paragraphsOf(text: string): string[] {
  return text
    .split(/[\r\n]+/)
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "");
}
