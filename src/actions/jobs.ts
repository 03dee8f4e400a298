import { computeTiers } from "./computeTiers";
import { inspectBook } from "./inspectBook";
import { planUndo } from "./planUndo";

/**
 * The pure part of every action that has one: of the book as read and the request it makes a plan, a result, or both,
 * all of it plain data. A job tells its steps by `takeStep` and throws Problems. `compute` runs them.
 */
export const jobs = { inspect: inspectBook, recomputeTiers: computeTiers, undoLastRun: planUndo };

/** The name of a job. */
export type JobId = keyof typeof jobs;

/** What a job gives. */
export type JobResult<Id extends JobId> = ReturnType<(typeof jobs)[Id]>;
