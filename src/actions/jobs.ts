import type { ActionRequest } from "../model/outcome";
import type { BookReading } from "../workbook/BookReading";
import { planContents } from "./contents/planContents";
import { inspectBook } from "./inspectBook";
import { planRun, type PlannedRun } from "./planRun";
import { planUndo } from "./planUndo";
import { planTemplate } from "./template/planTemplate";
import type { Tool } from "./Tool";
import { tools, type ToolId, type ToolResult } from "./tools";

type Runs = {
  readonly [Id in ToolId]: (book: BookReading, request: ActionRequest) => PlannedRun<ToolResult<Id>>;
};

/** A run of every tool; which tool gives what `Object.entries` does not tell. */
const runs = Object.fromEntries(
  Object.entries<Tool>(tools).map(([id, tool]) => [
    id,
    (book: BookReading, request: ActionRequest) => planRun(tool, book, request),
  ]),
) as Runs;

/**
 * The pure part of every action that has one: of the book as read and the request it makes a plan, a result, or both,
 * all of it plain data. A job tells its steps by `takeStep` and throws Problems. `compute` runs them.
 */
export const jobs = {
  inspect: inspectBook,
  undoLastRun: planUndo,
  insertTemplate: planTemplate,
  contents: planContents,
  ...runs,
};

/** The name of a job. */
export type JobId = keyof typeof jobs;

/** What a job gives. */
export type JobResult<Id extends JobId> = ReturnType<(typeof jobs)[Id]>;
