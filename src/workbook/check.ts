import type { Area } from "../model/cells";
import { areaOf } from "./addresses";
import type { Arrangement, ColumnsArrangement, SheetArrangement } from "./Arrangement";
import { askColumn } from "./askColumn";
import { askHeaders, askTable } from "./askHeaders";
import { askRoom } from "./askRoom";
import { breathe } from "./breathe";
import { matchRows } from "./matchRows";
import { askInput, type CheckedInput } from "./inputs/askInput";
import { answerLimit } from "./payload";
import { inOrder, send, type Job } from "./send";
import { sourcePlaces, type SourcePlaces } from "./sourcePlaces";

/** What stands in the workbook right before the write. */
export interface Checked {
  /** The source that is not as it was read; undefined where all are. */
  readonly changed?: string;
  readonly sources: readonly CheckedSource[];
  /** For every table of input that is added to. */
  readonly inputs: readonly CheckedInput[];
  /** For every sheet of ours the cells in use. */
  readonly used: readonly (Area | undefined)[];
}

/** Where a source's columns are, and for every row as it stands now the planned row that belongs to it. */
export interface CheckedSource {
  readonly places: SourcePlaces;
  readonly rows: Int32Array;
  /** Throws the Problems `noRoomBeside` and `mergedBeside` for what the reading could not see. */
  readonly ensureFree: () => void;
  /** How wide the columns are now that new ones of ours will take, in points. */
  readonly widths: readonly (number | undefined)[];
}

interface Asked {
  readonly jobs: Iterable<Job>;
  readonly places: SourcePlaces;
  readonly ensureFree: () => void;
  readonly widths: () => (number | undefined)[];
  /** The planned row of every row, undefined where the source is not as it was read. */
  readonly rows: () => Int32Array | undefined;
}

/** Reads again, right before the write, what it relies on: headers, accounts and free cells of every source. */
export async function check(
  context: Excel.RequestContext,
  arrangement: Arrangement,
  pace: number,
): Promise<Checked> {
  const sources = arrangement.columns.map((each) => askSource(context, each));
  const used = arrangement.sheets.map((each) => askUsed(context, each));
  const inputs = arrangement.inputs.map((each) => askInput(context, each));
  const jobs = inOrder(...[...sources, ...inputs, ...used].map((each) => each.jobs));
  await send(context, jobs, pace, answerLimit);
  await breathe();
  const checked = sources.map(({ places, ensureFree, widths, rows }) => ({
    places,
    ensureFree,
    widths: widths(),
    rows: rows(),
  }));
  const changed = checked.findIndex(({ rows }) => rows === undefined);
  const found = inputs.map((each) => each.checked());
  const changedInput = found.findIndex((each) => each === undefined);
  return {
    changed: arrangement.columns[changed]?.block.source.id ?? arrangement.inputs[changedInput]?.table.name,
    inputs: found.flatMap((each) => each ?? []),
    sources: checked.flatMap(({ rows, ...rest }) => (rows ? [{ ...rest, rows }] : [])),
    used: used.map((each) => each.area()),
  };
}

function askSource(context: Excel.RequestContext, arrangement: ColumnsArrangement): Asked {
  const { account, accounts, block, rows: count, table } = arrangement;
  const places = sourcePlaces(context, arrangement);
  const asked = askColumn(places, account, count, (row) => accounts[row]);
  const headers = table ? askTable(context, table) : askHeaders(context, arrangement);
  const room = askRoom(context, arrangement);
  const rows = () => (headers.same() ? matchRows(accounts, block.source.rowKeys, asked.cells()) : undefined);
  const jobs = inOrder(headers.jobs, room.jobs, places.jobs, asked.jobs);
  return { jobs, places, rows, ensureFree: room.ensureFree, widths: room.widths };
}

function askUsed(context: Excel.RequestContext, { existing }: SheetArrangement) {
  if (!existing) return { jobs: [], area: () => undefined };
  const found: Excel.Range[] = [];
  const queue = () => {
    const sheet = context.workbook.worksheets.getItem(existing.id);
    found.push(sheet.getUsedRangeOrNullObject(false).load("address"));
  };
  const area = () =>
    found.filter(({ isNullObject }) => !isNullObject).map(({ address }) => areaOf(address))[0];
  return { jobs: [{ bytes: 500, queue }], area };
}
