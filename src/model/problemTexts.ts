import { problems } from "./languages/en/problems";
import { sentenceOf } from "./languages/sentenceOf";
import type { Parameters } from "./parameters";

/** The sentences of Problems in English, by code. */
export type ProblemTexts = typeof problems;

/** The sentence of a Problem in the present language. */
export function problemText(code: keyof ProblemTexts, parameters: Parameters): string {
  return sentenceOf("problems", problems, code, parameters);
}
