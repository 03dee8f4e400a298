import type { SourceCandidate } from "./outcome";
import type { Parameters, ParametersOf } from "./parameters";
import { problemText, type ProblemTexts } from "./problemTexts";

/** The name of a thing the user can put right; every code has its sentence in the part `problems` of the catalogue. */
export type ProblemCode = keyof ProblemTexts;

/** Something the user can put right. Caught once, in `runAction`, and shown as its sentence. */
export class Problem<Code extends ProblemCode = ProblemCode> extends Error {
  override readonly name = "Problem";
  readonly code: ProblemCode;
  readonly parameters: Parameters;
  /** The sources to choose from where the Problem is that there are several. */
  readonly candidates?: readonly SourceCandidate[];

  /** The compiler asks for every parameter that the code's sentence names. */
  constructor(code: Code, ...[parameters, candidates]: Told<Code>) {
    super(problemText(code, parameters ?? {}));
    this.code = code;
    this.parameters = parameters ?? {};
    this.candidates = candidates;
  }

  /** A Problem told by another thread: its parameters were asked for where it was made. */
  static again(code: ProblemCode, parameters: Parameters, candidates?: readonly SourceCandidate[]): Problem {
    return new Problem(code, parameters as ParametersOf<ProblemTexts[ProblemCode]>, candidates);
  }
}

type Told<Code extends ProblemCode> =
  undefined extends ParametersOf<ProblemTexts[Code]>
    ? [parameters?: Parameters, candidates?: readonly SourceCandidate[]]
    : [parameters: ParametersOf<ProblemTexts[Code]>, candidates?: readonly SourceCandidate[]];
