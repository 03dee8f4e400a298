import type { Parameters } from "./problem";

/**
 * Every sentence a user can be shown, in one place, so that a translation is one more file.
 * `{name}` is filled from the parameters; a code is the contract, its sentence may be reworded.
 */
const problems = {
  noRevenue:
    "No revenue found. Put account names in one column and a year, quarter or month above each revenue column, then try again.",
  severalSources: "More than one block of revenue was found: {list}. Choose the ones to use.",
  unknownSource: "There is no revenue at {source}. Found: {list}.",
} as const;

const notes = {
  textNumber: "{address} holds a number typed as text ({value}); it was read as {number}.",
  notANumber: "{address} holds “{value}”, which is not a number; it counts as missing.",
} as const;

export type ProblemTexts = typeof problems;
export type NoteTexts = typeof notes;

/** The sentence of a Problem. */
export function problemText(code: keyof ProblemTexts, parameters: Parameters): string {
  return fill(problems[code], parameters);
}

/** The sentence of a note. */
export function noteText(code: keyof NoteTexts, parameters: Parameters): string {
  return fill(notes[code], parameters);
}

function fill(sentence: string, parameters: Parameters): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(parameters[name] ?? whole));
}
