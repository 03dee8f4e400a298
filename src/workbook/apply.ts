import type { Note } from "../model/note";
import type { Step } from "../model/outcome";
import type { Plan } from "../model/plan";
import { Problem } from "../model/problem";
import { arrange } from "./arrange";
import type { Arrangement, ColumnsArrangement, SheetArrangement } from "./Arrangement";
import { attempt } from "./attempt";
import type { BookReading } from "./BookReading";
import { check, type Checked } from "./check";
import { askIds, type GivenIds } from "./askIds";
import { ownerMark } from "./askSheet";
import { breathe } from "./breathe";
import { converse } from "./converse";
import { goneMeanwhile } from "./goneMeanwhile";
import { guardRoom, putBack, type Overwritten } from "./guardRoom";
import { askInputBack } from "./inputs/askInputBack";
import { preflightInput } from "./inputs/preflightInput";
import { putCellsBack, setCells, type Mistaken } from "./inputs/setCells";
import { writeInput } from "./inputs/writeInput";
import { journalFor, journalLeft } from "./journalFor";
import { closeJournal, forget, keep } from "./keepRecords";
import { newColumnRecords, newSheetRecords } from "./newRecords";
import { forgetRuns } from "./history/forgetRuns";
import { writeHistory } from "./history/writeHistory";
import { requestBytes } from "./payload";
import { preflight } from "./preflight";
import type { Journal } from "./records";
import { inOrder, send, type Job } from "./send";
import { sheetsGoing } from "./sheetsGoing";
import { layOutSheet } from "./setUpSheet";
import { askShapes, type FoundShapes } from "./shapes/askShapes";
import { renewShapes } from "./shapes/renewShapes";
import { askBack, askTables } from "./verify";
import { writeAxes } from "./writeAxes";
import { writeColumns } from "./writeColumns";
import { writeSheet } from "./writeSheet";

/** How a write ended: done and verified, or a source was edited meanwhile, so that the run must start again. */
export type Applied =
  | { readonly kind: "written"; readonly notes: readonly Note[] }
  | { readonly kind: "changed"; readonly source: string; readonly written: boolean };

/**
 * Makes a plan come true in the workbook it was made for: refuses early what cannot be done (a Problem), reads
 * again what it relies on, writes, and verifies; 3 requests below the payload limit. Applying the same plan
 * twice changes nothing. `onStep` is told "writing" before anything is written; what it throws stops the run. At
 * half the `pace` requests are half as large.
 */
export async function apply(
  plan: Plan,
  book: BookReading,
  onStep: (step: Step) => void,
  pace = 1,
): Promise<Applied> {
  await breathe();
  const arranged = arrange(plan, book);
  preflight(arranged, book);
  for (const input of arranged.inputs) preflightInput(input);
  if (isLast(plan) && book.structureProtected) throw new Problem("accessDenied");
  const checkAndWrite = async (context: Excel.RequestContext): Promise<Applied> => {
    const checked = await check(context, arranged, pace);
    if (checked.changed !== undefined) return { kind: "changed", source: checked.changed, written: false };
    for (const { ensureFree } of checked.sources) ensureFree();
    const arrangement = withWidths(arranged, checked);
    onStep("writing");
    const written = await write(context, arrangement, book, checked, pace);
    const { overwritten, mistaken } = written;
    if (mistaken.length > 0) {
      await putCellsBack(context, mistaken, pace);
      return { kind: "changed", source: mistaken[0].table, written: true };
    }
    if (overwritten.length > 0) {
      const without = withoutNew(arrangement, new Set(overwritten.map((each) => each.arrangement)));
      const columns = newColumnRecords(without, book);
      await putBack(context, overwritten, keep(context, { columns }), pace);
      return { kind: "changed", source: overwritten[0].arrangement.block.source.id, written: true };
    }
    onStep("checking");
    const lost = await finish(context, arrangement, book, checked, written, plan, pace);
    if (lost !== undefined) return { kind: "changed", source: lost, written: true };
    return { kind: "written", notes: arrangement.notes };
  };
  const attempted = await attempt(() => converse(checkAndWrite), goneMeanwhile);
  if ("done" in attempted) return attempted.done;
  // Either somebody took away what the write relied on, or the write itself is wrong.
  const { changed } = await converse((context) => check(context, arranged, pace));
  if (changed === undefined) throw attempted.refused;
  return { kind: "changed", source: changed, written: false };
}

interface Written {
  /** The ids of what was added. */
  readonly given: GivenIds;
  /** The journal as it stands. */
  readonly journal: Journal;
  /** The shapes on our sheets, which are drawn last: only now it is known where their cells are. */
  readonly shapes: ReadonlyMap<SheetArrangement, FoundShapes>;
  /** What stood in the way of new columns. */
  readonly overwritten: readonly Overwritten[];
  /** Cells of tables of input that were set in the wrong row. */
  readonly mistaken: readonly Mistaken[];
}

/** Writes tables of input, sheets, columns and the claim to the columns. */
async function write(
  context: Excel.RequestContext,
  arrangement: Arrangement,
  book: BookReading,
  { sources, inputs, used }: Checked,
  pace: number,
): Promise<Written> {
  const asked = askIds(context, arrangement);
  const shapes = askShapes(context, arrangement.sheets);
  await breathe();
  const columns = newColumnRecords(arrangement, book);
  const journal = journalFor(arrangement, book);
  const { history } = arrangement;
  const kept = { ...journal, ...(history && { kept: history.entry }) };
  const guards = arrangement.columns.map((each, at) => guardRoom(context, each, sources[at]));
  const cells = arrangement.inputs.map((each, at) => setCells(context, each, inputs[at]));
  await send(
    context,
    inOrder(
      [keep(context, { journal, columns })],
      ...arrangement.inputs.map((each, at) => inOrder(writeInput(context, each), cells[at].jobs)),
      ...arrangement.sheets.map((each, at) => writeSheet(context, each, used[at])),
      history ? [keep(context, { journal: { ...journal, keeping: true } })] : [],
      history ? writeHistory(context, history, sources) : [],
      history ? [keep(context, { journal: kept })] : [],
      ...arrangement.columns.map((each, at) =>
        inOrder(guards[at].jobs, writeColumns(context, each, sources[at])),
      ),
      [asked.job],
      shapes.jobs,
    ),
    pace,
  );
  return {
    given: asked.ids(),
    journal: kept,
    shapes: shapes.found(),
    overwritten: guards.flatMap((each) => each.overwritten()),
    mistaken: cells.flatMap((each) => each.mistaken()),
  };
}

/** The arrangement with the widths of the columns that new ones will take. */
function withWidths(arrangement: Arrangement, { sources }: Checked): Arrangement {
  const columns = arrangement.columns.map((each, source) => {
    const widths = [...sources[source].widths];
    const slots = each.slots.map((slot) => (slot.own ? slot : { ...slot, widthBefore: widths.shift() }));
    return { ...each, slots };
  });
  return { ...arrangement, columns };
}

/** The arrangement without the new columns that somebody's cells stood in the way of. */
function withoutNew(arrangement: Arrangement, failed: ReadonlySet<ColumnsArrangement>): Arrangement {
  const columns = arrangement.columns.map((each) =>
    failed.has(each) ? { ...each, slots: each.slots.filter(({ own }) => own) } : each,
  );
  return { ...arrangement, columns };
}

/** Dresses what Excel wants dressed later, keeps the records and asks back; gives the source or sheet that lost values. */
async function finish(
  context: Excel.RequestContext,
  arrangement: Arrangement,
  book: BookReading,
  { sources }: Checked,
  { given, journal, shapes }: Written,
  plan: Plan,
  pace: number,
): Promise<string | undefined> {
  const drawing = renewShapes(context, shapes, book, given);
  const back = [
    ...arrangement.columns.map((each, at) => ({
      ...askBack(each, sources[at].places),
      what: each.block.source.id,
    })),
    ...arrangement.sheets.map((each) => ({ ...askTables(context, each), what: each.name })),
    ...arrangement.inputs.map((each) => ({ ...askInputBack(context, each), what: each.table.name })),
    ...drawing.back,
  ];
  await breathe();
  const { history, ...records } = {
    ...plan.keep,
    columns: newColumnRecords(arrangement, book, given),
    ...newSheetRecords(arrangement, plan, book, given),
    ...(drawing.drawn && { shapes: drawing.drawn }),
    // Where the last run was kept before there were several tools.
    ...(Object.hasOwn(book.records, "run") && { run: "" }),
  };
  const left = journalLeft(arrangement, book);
  const small = (queue: () => void): Job => ({ bytes: 2000, queue });
  // What an undoing goes by goes last: where it breaks off, the next one does the same once more.
  await send(
    context,
    inOrder(
      [{ bytes: 5000 * arrangement.sheets.length, queue: () => dress(context, arrangement) }],
      drawing.begun ? [keep(context, { journal: { ...journal, shapes: drawing.begun } })] : [],
      drawing.jobs,
      plan.undoes ? [small(() => removeSheets(context, plan, book))] : [],
      [isLast(plan) ? small(() => forget(context, besideHistory(book))) : keep(context, records)],
      [small(() => closeJournal(context))],
      left && !isLast(plan) ? [keep(context, { journal: left })] : [],
      isLast(plan) ? [] : [keep(context, { history })],
      [small(() => forgetRuns(context, isLast(plan) ? [] : history, book))],
      isLast(plan) ? [small(() => forget(context, ["history"]))] : [],
      ...back.map(({ jobs }) => jobs),
      ...sources.map(({ places }) => places.letGo),
    ),
    pace,
    // Excel takes its time over many shapes: no request may hold all of them.
    drawing.begun && requestBytes,
  );
  for (const { kept, what } of back) if (!(await kept())) return what;
  return undefined;
}

/** True for undoing the first run: nothing of ours stays. */
const isLast = ({ undoes }: Plan) => undoes?.removes === "all";

const besideHistory = ({ records }: BookReading) =>
  [...new Set([...Object.keys(records), "columns"])].filter((key) => !lasting.has(key));

/** Undoing goes by some of our records to its end; others are no run's. */
const lasting = new Set(["journal", "history", "samples", "prepared"]);

/** After undoing a run: the first sheets go last, as they were made; what holds something of the user's is theirs now. */
function removeSheets({ workbook }: Excel.RequestContext, plan: Plan, book: BookReading): void {
  const { removed, left } = sheetsGoing(plan, book);
  for (const { id } of left) workbook.worksheets.getItem(id).customProperties.getItem(ownerMark).delete();
  for (const { id } of [...removed].reverse()) workbook.worksheets.getItem(id).delete();
}

function dress(context: Excel.RequestContext, { sheets, undressed }: Arrangement): void {
  for (const each of [...sheets, ...undressed]) {
    const sheet = context.workbook.worksheets.getItem(each.existing?.id ?? each.name);
    if (each.setUp !== undefined) layOutSheet(sheet, each);
    for (const chart of each.charts) writeAxes(sheet, chart);
  }
}
