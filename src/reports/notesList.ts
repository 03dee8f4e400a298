import type { Note } from "../model/note";
import type { Place, TextBlock } from "../model/plan";
import { sheetTexts } from "../model/sheetTexts";
import { bulletLines } from "./bulletLines";
import { styles } from "./look";
import { textAt } from "./textAt";

/** A list of notes on a sheet, and the first row below it. */
export interface NotesList {
  readonly blocks: readonly TextBlock[];
  readonly endRow: number;
}

/**
 * The notes under their heading, each with its address, broken into lines that fit so many characters.
 * Each line is a row of its own: wrapped cells would stretch the rows of the tables beside them.
 */
export function notesList(notes: readonly Note[], at: Place, characters: number): NotesList {
  const lines =
    notes.length === 0 ? [sheetTexts.noNotes] : notes.flatMap((note) => linesOf(note, characters));
  const heading = textAt(
    "notesHeading",
    at.row,
    at.column,
    sheetTexts.notesHeading({ notes: notes.length }),
    styles.heading,
  );
  const list: TextBlock = {
    kind: "text",
    name: "notes",
    at: { row: at.row + 1, column: at.column },
    cells: lines.map((line) => [line]),
    style: styles.note,
  };
  return { blocks: [heading, list], endRow: at.row + 1 + lines.length };
}

function linesOf({ text, address }: Note, characters: number): string[] {
  const sentence = address === "" || text.includes(address) ? text : `${address}: ${text}`;
  return bulletLines(sentence, characters);
}
