import type { SourceCandidate } from "./outcome";
import { problemText, type ProblemTexts } from "./texts";

/** The name of a thing the user can put right; every code has its sentence in `texts.ts`. */
export type ProblemCode = keyof ProblemTexts;

/** What a sentence needs to know: names, addresses, counts. */
export type Parameters = Readonly<Record<string, string | number>>;

/** Something the user can put right. Caught once, in `runAction`, and shown as its sentence. */
export class Problem extends Error {
  override readonly name = "Problem";
  constructor(
    readonly code: ProblemCode,
    readonly parameters: Parameters = {},
    /** The sources to choose from where the Problem is that there are several. */
    readonly candidates?: readonly SourceCandidate[],
  ) {
    super(problemText(code, parameters));
  }
}
