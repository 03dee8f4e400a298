import { speak, speech } from "../model/languages/speech";
import type { ActionRequest } from "../model/outcome";
import type { BookReading } from "../workbook/BookReading";
import type { JobId, JobResult } from "./jobs";
import { speechFor } from "./speechFor";

/** Does a job somewhere: it takes the book and the request, and gives what the job gives or throws what it throws. */
export type Compute = <Id extends JobId>(
  id: Id,
  book: BookReading,
  request: ActionRequest,
) => Promise<JobResult<Id>>;

/** Does a job on the caller's own thread. */
export const computeHere: Compute = async (id, book, request) => {
  const { jobs } = await import("./jobs");
  // Which job gives what the compiler knows from outside only.
  return jobs[id](book, request) as JobResult<typeof id>;
};

let chosen = computeHere;

/** From now on jobs are done there: in the pane by a worker, so that the page goes on meanwhile. */
export function computeWith(compute: Compute): void {
  chosen = compute;
}

/**
 * Does the pure part of an action, wherever this page does such work: in a worker, else right here. From then on the
 * page writes numbers as this workbook does.
 */
export const compute: Compute = (id, book, request) => {
  speak(speechFor(speech().language, book));
  return chosen(id, book, request);
};
