import type { Language } from "../model/languages/Language";
import type { ActionRequest, SourceCandidate, Step } from "../model/outcome";
import type { Parameters } from "../model/parameters";
import type { ProblemCode } from "../model/problem";
import type { BookReading } from "../workbook/BookReading";
import type { JobId } from "./jobs";
import type { Parcel } from "./parcels";

/** One end of a line between two threads: a worker, what a worker calls `self`, or a port of a channel. */
export interface Port {
  postMessage(message: unknown, options?: { readonly transfer?: Transferable[] }): void;
  onmessage: ((event: MessageEvent) => void) | null;
}

/** What a page asks of a worker, in parcels. */
export interface JobAsked {
  readonly id: JobId;
  readonly book: BookReading;
  /** Without what cannot travel: its function and its signal. */
  readonly request: ActionRequest;
  /** That of whoever asks. */
  readonly language: Language;
}

/** What a worker tells of the job that it is about. */
export type JobTold =
  | { readonly step: Step }
  /** Of a `JobEnd`. */
  | { readonly parcel: Parcel };

/** How a job ended: with its result, with a Problem, or with a bug. */
export type JobEnd =
  | { readonly kind: "done"; readonly result: unknown }
  | {
      readonly kind: "problem";
      readonly code: ProblemCode;
      readonly parameters: Parameters;
      readonly candidates?: readonly SourceCandidate[];
    }
  | { readonly kind: "bug"; readonly error: unknown };
