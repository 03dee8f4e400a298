import type { ActionRequest, ActionResult } from "../model/outcome";
import type { Plan } from "../model/plan";
import { Problem } from "../model/problem";
import type { BookReading } from "../workbook/BookReading";
import { pastRuns, undoableRuns } from "../workbook/history/pastRun";
import { pastColumns } from "./pastColumns";
import { pastTiers } from "./pastTiers";
import { takeStep } from "./takeStep";

/** The plan that takes the last run back, and when that run was. */
export interface UndoPlan {
  readonly plan: Plan;
  readonly notes: ActionResult["notes"];
  /** ISO 8601, in UTC. */
  readonly last: string;
}

/** The job of "Undo last run". Throws the Problem `nothingToUndo`. */
export function planUndo(book: BookReading, request: ActionRequest): UndoPlan {
  takeStep(request, "computing");
  const [last, before] = pastRuns(book).reverse();
  if (!last || undoableRuns(book) === 0) throw new Problem("nothingToUndo");
  const past = last.entry.first || !before ? undefined : pastTiers(before, book);
  const { columns, notes } = pastColumns(last, book, past?.columns ?? []);
  const plan = { sheets: past?.sheets ?? [], columns, run: before?.entry.run, undoes: true };
  return { plan, notes, last: last.entry.run.asOf };
}
