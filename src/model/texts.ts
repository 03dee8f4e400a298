import { formatMessage } from "./languages/formatMessage";
import type { Messages } from "./languages/Messages";
import { notes } from "./languages/en/notes";
import { problems } from "./languages/en/problems";
import { speech } from "./languages/speech";
import { partIn } from "./languages/translations";
import type { Parameters } from "./parameters";

export type ProblemTexts = typeof problems;
export type NoteTexts = typeof notes;

/** The sentence of a Problem in the present language. */
export function problemText(code: keyof ProblemTexts, parameters: Parameters): string {
  return sentence("problems", problems, code, parameters);
}

/** The sentence of a note in the present language. */
export function noteText(code: keyof NoteTexts, parameters: Parameters): string {
  return sentence("notes", notes, code, parameters);
}

function sentence(
  part: "problems" | "notes",
  english: Messages,
  code: string,
  parameters: Parameters,
): string {
  const message = partIn(speech().language, part, english)[code];
  if (typeof message !== "string") throw new Error(`The catalogue has no message ${code} in ${part}.`);
  return formatMessage(message, parameters);
}
