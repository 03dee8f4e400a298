import { listed } from "../model/languages/joined";
import type { ActionRequest, ActionResult } from "../model/outcome";
import { note } from "../model/note";
import type { Plan, RunRecord, SheetPlan, Undoing } from "../model/plan";
import { Problem } from "../model/problem";
import { worded } from "../reports/wording/worded";
import type { BookReading } from "../workbook/BookReading";
import { sameToolBefore } from "../workbook/history/neededRuns";
import { pastRuns, undoableRuns, type PastRun } from "../workbook/history/pastRun";
import { recordsOf } from "../workbook/records";
import { contentsAfter } from "./contents/contentsAfter";
import { inItsLanguage } from "./inItsLanguage";
import { pastColumns } from "./pastColumns";
import { pastGiven } from "./pastGiven";
import { settingsSheet } from "./planRun";
import { takeStep } from "./takeStep";
import type { Computed, Tool } from "./Tool";
import { toolNamed } from "./tools";

/** The plan that takes the last run back, when that run was, and when the one was to which the workbook goes back. */
export interface UndoPlan {
  readonly plan: Plan;
  readonly notes: ActionResult["notes"];
  /** ISO 8601, in UTC. */
  readonly last: string;
  /** The id of its tool. */
  readonly tool: string;
  /** Undefined where nothing of ours stays. */
  readonly backTo: RunRecord | undefined;
}

/** The job of "Undo last run". Throws the Problem `nothingToUndo`. */
export function planUndo(book: BookReading, request: ActionRequest): UndoPlan {
  takeStep(request, "computing");
  const { last, sameTool, before } = runsToGoBackTo(book);
  const { run } = last.entry;
  const past = sameTool && computedAnew(sameTool, book);
  const { columns, notes } = pastColumns(last, book, past?.columns ?? []);
  const settings = before ? settingsOf(before, book) : [];
  const goal = { run: sameTool?.entry.run, undoes: undoing(run, before, past) };
  const sheets = [...(past?.sheets ?? []), ...settings, ...contentsAfter(goal, book, request)];
  const plan: Plan = { ...goal, sheets, columns };
  const tables = run.tables.flatMap((known) => ("name" in known ? [known.name] : []));
  const left = tables.length > 0 ? [note("inputsLeft", "", { list: listed(tables) })] : [];
  return { plan, notes: [...notes, ...left], last: run.asOf, tool: run.tool, backTo: before?.entry.run };
}

interface RunsToGoBackTo {
  readonly last: PastRun;
  /** The run before it of the same tool, which its sheets go back to. */
  readonly sameTool?: PastRun;
  /** The run before it of any tool, which the settings go back to; undefined where there was none. */
  readonly before?: PastRun;
}

function runsToGoBackTo(book: BookReading): RunsToGoBackTo {
  const { history } = recordsOf(book);
  const runs = pastRuns(book);
  const last = runs.at(-1);
  if (!last || undoableRuns(book) === 0) throw new Problem("nothingToUndo");
  const kept = (role: string | undefined) => runs.find(({ entry }) => entry.role === role);
  const { first, firstOfTool } = last.entry;
  const end = history.length - 1;
  return {
    last,
    sameTool: firstOfTool ? undefined : kept(sameToolBefore(history, end)?.role),
    before: first ? undefined : kept(history[end - 1]?.role),
  };
}

function undoing(run: RunRecord, before: PastRun | undefined, past: Computed | undefined): Undoing {
  const stay = past?.sheets.map(({ role }) => role) ?? [];
  const removes = before ? run.sheets.filter((role) => !stay.includes(role)) : ("all" as const);
  return { tool: run.tool, removes };
}

/** What a run that is kept came to. */
function computedAnew(run: PastRun, book: BookReading): Computed {
  const { tool: id } = run.entry.run;
  const tool: Tool | undefined = toolNamed(id);
  if (!tool) throw new Problem("nothingToUndo");
  return inItsLanguage(run, () => worded(tool.compute(pastGiven(run, book).given)));
}

function settingsOf(run: PastRun, book: BookReading): SheetPlan[] {
  const { given, layouts } = pastGiven(run, book);
  return [inItsLanguage(run, () => settingsSheet(given, layouts))];
}
