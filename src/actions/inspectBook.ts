import { accountRows } from "../intake/accountRows";
import { chooseSources } from "../intake/chooseSources";
import { findSources } from "../intake/findSources";
import { readRevenue } from "../intake/readRevenue";
import { readSettings } from "../intake/readSettings";
import { candidateOf } from "../intake/sourceLayout";
import { actionTexts } from "../model/actionTexts";
import type { BookSnapshot } from "../model/book";
import type { ActionRequest, Inspection } from "../model/outcome";
import type { Revenue } from "../model/revenue";
import type { Settings } from "../model/settings";
import { undoableRuns } from "../workbook/history/pastRun";
import { tableNamed } from "../workbook/inputs/tableNamed";
import { orderIn } from "../workbook/readers/SheetOrder";
import { recordsOf } from "../workbook/records";
import { samplesIn } from "../workbook/samples/sampleRecords";
import { standingRuns } from "../workbook/runRecord";
import { factsBeside } from "./factsBeside";
import { lastRuns } from "./lastRuns";
import { momentOf } from "./momentOf";
import { takeStep } from "./takeStep";

/** The job of a look at the workbook: what "Recompute tiers" would read of it. Throws Problems. */
export function inspectBook(book: BookSnapshot, request: ActionRequest): Inspection {
  takeStep(request, "understanding");
  const { settings, notes: settingNotes } = readSettings(book, request.set);
  const found = findSources(book, settings);
  const { sources, notes: sourceNotes } = chooseSources(book, found, settings, request.sources);
  const before = {
    action: "inspect",
    notes: [...settingNotes, ...sourceNotes],
    readOnly: book.readOnly,
    settings,
    candidates: found.map(candidateOf),
    undo: undoOf(book),
    isPrepared: orderIn(book) !== undefined,
    hasSamples: Object.keys(samplesIn(book)).length > 0,
  };
  if (sources.length === 0) {
    const message =
      found.length === 0 ? actionTexts.foundNothing : actionTexts.choose({ sources: found.length });
    return {
      ...before,
      message,
      sources: [],
      accountRows: accountRows(book, []),
      beside: factsBeside(book, settings, undefined, request.asOf),
      readFrom: inputSheets(book),
      ...runsOf(book, undefined, settings),
    };
  }
  const { revenue, notes } = readRevenue(book, sources, settings);
  const { names, periods } = revenue;
  return {
    ...before,
    message: actionTexts.found({
      accounts: names.length,
      periods: periods.length,
      sources: sources.length,
    }),
    notes: [...before.notes, ...notes],
    sources: revenue.sources,
    accountRows: accountRows(book, revenue.sources),
    beside: factsBeside(book, settings, revenue, request.asOf),
    readFrom: [...new Set([...revenue.sources.map(({ sheetId }) => sheetId), ...ownSheetsRead(book)])],
    revenue,
    ...runsOf(book, revenue, settings),
  };
}

function runsOf(book: BookSnapshot, revenue: Revenue | undefined, settings: Settings) {
  const runs = lastRuns(book, revenue, settings);
  return { lastRuns: runs, lastRun: runs.recomputeTiers };
}

function undoOf(book: BookSnapshot): Inspection["undo"] {
  const runs = undoableRuns(book);
  const last = recordsOf(book).history.at(-1);
  return runs > 0 && last ? { runs, tool: last.run.tool, last: momentOf(last.run.asOf) } : undefined;
}

function ownSheetsRead(book: BookSnapshot): readonly string[] {
  const settings = book.sheets.filter(({ role }) => role === "settings");
  return [...settings.map(({ id }) => id), ...inputSheets(book)];
}

/** The sheets with the tables of input that the standing runs have read. */
function inputSheets(book: BookSnapshot): readonly string[] {
  const tables = Object.values(standingRuns(book)).flatMap((run) => run.tables);
  return tables.flatMap((known) =>
    "sheetId" in known ? [known.sheetId] : (tableNamed(book, known.name, known.id)?.sheet.id ?? []),
  );
}
