import { notes } from "./languages/en/notes";
import { sentenceOf } from "./languages/sentenceOf";
import type { Parameters } from "./parameters";

/** The sentences of notes in English, by code. */
export type NoteTexts = typeof notes;

/** The sentence of a note in the present language. */
export function noteText(code: keyof NoteTexts, parameters: Parameters): string {
  return sentenceOf("notes", notes, code, parameters);
}
