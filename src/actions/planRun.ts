import type { SourceLayout } from "../intake/sourceLayout";
import { sheetAddress } from "../model/cells";
import { speech } from "../model/languages/speech";
import type { ActionRequest, ActionResult } from "../model/outcome";
import type { Plan, RunRecord, SheetPlan } from "../model/plan";
import { settingsReport } from "../reports/settingsReport";
import { worded } from "../reports/wording/worded";
import type { BookReading } from "../workbook/BookReading";
import { fingerprint } from "../workbook/fingerprint";
import { tablesAfter } from "../workbook/inputs/tablesAfter";
import type { PastInputs } from "./pastGiven";
import { takeIn } from "./takeIn";
import { takeStep } from "./takeStep";
import type { Computed, Given, Tool } from "./Tool";

/** What a run is to write, and what it will tell. */
export interface PlannedRun<Result extends ActionResult = ActionResult> {
  readonly plan: Plan;
  readonly result: Result;
}

/** The pure part of a run of any tool: the same book and request come to the same. Throws Problems. */
export function planRun<Result extends ActionResult>(
  tool: Tool<Result>,
  book: BookReading,
  request: ActionRequest,
): PlannedRun<Result> {
  takeStep(request, "understanding");
  const { given, layouts } = takeIn(tool, book, request);

  takeStep(request, "computing");
  const computed = worded(tool.compute(given));
  const run = recordOf(tool, given, computed);
  const { settings, candidates, notes, revenue } = given;
  const inputs: PastInputs = {
    settings,
    candidates,
    notes,
    layouts,
    hasRevenue: revenue !== undefined,
    language: speech().language,
    request: lasting(request),
  };
  const plan: Plan = {
    sheets: [...computed.sheets, settingsSheet(given, layouts)],
    columns: computed.columns ?? [],
    inputs: computed.inputs,
    run,
    memory: { inputs, areas: [...(revenue?.sources ?? []), ...computed.read] },
  };
  return { plan, result: computed.result };
}

/** The sheet `KAM Settings` of a run. */
export function settingsSheet(
  { settings, revenue, candidates, request: { asOf } }: Given,
  layouts: readonly SourceLayout[],
): SheetPlan {
  const sheet = settingsReport({ settings, sources: revenue?.sources ?? layouts, candidates, asOf });
  return worded({ sheets: [sheet] }).sheets[0];
}

/** What of a request has a part in what a run comes to. */
function lasting(request: ActionRequest): PastInputs["request"] {
  return { ...request, onStep: undefined, onTool: undefined, signal: undefined };
}

function recordOf(
  { id, revenue: reads, settings: ofTool }: Tool,
  { book, settings, revenue, request }: Given,
  { sheets, inputs, read, result: { notes } }: Computed,
): RunRecord {
  const of = reads === "not read" ? ofTool : [...new Set([...ofTool, "revenue" as const])];
  const tables = tablesAfter(book, read, inputs);
  const { language } = speech();
  return {
    tool: id,
    asOf: request.asOf.toISOString(),
    fingerprint: fingerprint({ settings, of, revenue, tables: tables.map(({ cells }) => cells) }),
    settings: of,
    tables: tables.map(({ known }) => known),
    sheets: sheets.map(({ role }) => role),
    notes: notes.length,
    from: [
      ...(revenue?.sources ?? []).map(({ id }) => id),
      ...read.map(({ table, sheet, area }) => table?.name ?? sheetAddress(sheet, area)),
    ],
    ...(language !== "en" && { language }),
  };
}
