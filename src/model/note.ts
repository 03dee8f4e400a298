import { noteText, type NoteTexts } from "./noteTexts";
import type { AndParameters } from "./parameters";

/** The name of a doubt; every code has its sentence in the part `notes` of the catalogue. */
export type NoteCode = keyof NoteTexts;

/** Done, but you should know: a code, its sentence and the cell or range it is about ("" where there is none). */
export interface Note {
  readonly code: NoteCode;
  readonly address: string;
  readonly text: string;
  /** Where one note stands for many cells: all of them as ranges, at most 1,000. */
  readonly addresses?: readonly string[];
}

/** A note with its sentence. The compiler asks for every parameter that the sentence names besides the address. */
export function note<Code extends NoteCode>(
  code: Code,
  address: string,
  ...[parameters]: AndParameters<NoteTexts[Code], "address">
): Note {
  return { code, address, text: noteText(code, { address, ...parameters }) };
}
