import { areaAddress, type Cell } from "../model/cells";
import { areaOf } from "./addresses";
import type { ColumnsArrangement, SheetArrangement, Slot } from "./Arrangement";
import { askColumn } from "./askColumn";
import { askColumns, type AskedColumns } from "./askColumns";
import { breathe } from "./breathe";
import { entryBytes } from "./entryBytes";
import { matchRows } from "./matchRows";
import { inOrder, type Job } from "./send";
import { slotRuns } from "./slotRuns";
import type { SourcePlaces } from "./sourcePlaces";

/** What was asked back after the write; `kept` tells whether it holds what was written. */
export interface AskedBack {
  readonly jobs: Iterable<Job>;
  readonly kept: () => Promise<boolean>;
}

/** Asks for the accounts of a source and for our columns beside them once more. */
export function askBack(arrangement: ColumnsArrangement, places: SourcePlaces): AskedBack {
  const { account, accounts, block, slots, rows: count } = arrangement;
  const keys = askColumn(places, account, count, (row) => accounts[row]);
  const runs = slotRuns(slots, () => "").map((run) => ({
    run,
    asked: askColumns(places, run, count, (row) =>
      run.reduce((sum, { column }) => sum + entryBytes(column.values[row] ?? null), 2),
    ),
  }));
  const kept = async () => {
    await breathe();
    const rows = matchRows(accounts, block.source.rowKeys, keys.cells());
    if (!rows) return false;
    for (const { run, asked } of runs) if (!(await holds(asked.pieces(), run, rows))) return false;
    return true;
  };
  return { jobs: inOrder(keys.jobs, ...runs.map(({ asked }) => asked.jobs)), kept };
}

/** Whether columns side by side hold what was planned for them; `rows` gives the planned row of each. */
async function holds(
  pieces: ReturnType<AskedColumns["pieces"]>,
  run: readonly Slot[],
  rows: Int32Array,
): Promise<boolean> {
  let row = 0;
  for (const piece of pieces) {
    await breathe();
    for (const line of piece) {
      const planned = rows[row++];
      if (!run.every(({ column }, at) => isSame(line[at], column.values[planned] ?? ""))) return false;
    }
  }
  return true;
}

/** Asks where our tables stand now: Excel may grow a table over what is written beside it. */
export function askTables(context: Excel.RequestContext, { tables }: SheetArrangement): AskedBack {
  const ranges: Excel.Range[] = [];
  const queue = () => {
    for (const { name } of tables) {
      const range = context.workbook.tables.getItem(name).getRange();
      ranges.push(range.load("address"));
    }
  };
  const kept = async () =>
    ranges.every(({ address }, at) => areaAddress(areaOf(address)) === areaAddress(tables[at].area));
  return { jobs: [{ bytes: 500 * tables.length, queue }], kept };
}

/** A number may come back with its last digits changed. */
function isSame(found: Cell, written: Cell): boolean {
  if (typeof found !== "number" || typeof written !== "number") return found === written;
  return Math.abs(found - written) <= 1e-12 * Math.max(Math.abs(found), Math.abs(written));
}
