import type { Area, Cell } from "../../model/cells";
import { areaOf } from "../addresses";
import { joined } from "../areas";
import { cellAt } from "../cellAt";
import { cellEntry, type Entry } from "../cellEntry";
import { converse } from "../converse";
import { rangeOf } from "../rangeOf";
import { send, type Job } from "../send";
import type { FoundSamples } from "./findSamples";
import { samplesKey } from "./sampleRecords";

/** How a removal ended: done, or a table was edited meanwhile, so that it must start again. */
export type Cleared = { readonly kind: "cleared" } | { readonly kind: "changed"; readonly table: string };

/**
 * Clears sample rows where they stand, so that nothing of the person's moves; 3 requests. What somebody typed into them
 * since the reading is put back. Broken off, it may be done again: a cleared row is no sample row any more.
 */
export function clearSamples(samples: readonly FoundSamples[], pace: number): Promise<Cleared> {
  return converse(async (context): Promise<Cleared> => {
    const moved = await firstMoved(context, samples, pace);
    if (moved) return { kind: "changed", table: moved.table };
    const cleared = samples.flatMap((of) => [
      ...areasOf(of, of.columns).map((area): Clearing => ({ of, area, isOurs: false })),
      ...areasOf(of, of.ours).map((area): Clearing => ({ of, area, isOurs: true })),
    ]);
    const seen: Seen[] = [];
    await send(
      context,
      cleared.map((each) => clearing(context, each, seen)),
      pace,
    );
    const typed = seen.filter((each) => !isAsRead(each));
    if (typed.length > 0) {
      await send(
        context,
        typed.map((each) => putBack(context, each)),
        pace,
      );
      return { kind: "changed", table: typed[0].of.table };
    }
    const forget = () => context.workbook.settings.add(samplesKey, "").delete();
    await send(context, [{ bytes: 500, queue: forget }], pace);
    return { kind: "cleared" };
  });
}

interface Clearing {
  readonly of: FoundSamples;
  readonly area: Area;
  /** Results of ours, which come again with the next run. */
  readonly isOurs: boolean;
}

interface Seen extends Clearing {
  readonly old: Excel.Range;
}

/** The first table whose cells do not stand where they were read. */
async function firstMoved(
  context: Excel.RequestContext,
  samples: readonly FoundSamples[],
  pace: number,
): Promise<FoundSamples | undefined> {
  const asked: Excel.Range[] = [];
  const jobs = samples.map(({ table, body }): Job => {
    const whole = () => context.workbook.tables.getItem(table).getRange().load("address,values");
    return { bytes: 500 + 20 * body.rows * body.columns, queue: () => asked.push(whole()) };
  });
  await send(context, jobs, pace);
  return samples.find(({ sheet, body, rows, columns }, at) => {
    const { address, values } = asked[at];
    const { row, column } = areaOf(address);
    if (row !== body.row || column !== body.column) return true;
    const now = (line: number, across: number): Cell => values[line - row]?.[across - column];
    return rows.some((line) => columns.some((across) => now(line, across) !== cellAt(sheet, line, across)));
  });
}

function areasOf({ rows }: FoundSamples, columns: readonly number[]): Area[] {
  return joined(rows.flatMap((row) => columns.map((column) => ({ row, column, rows: 1, columns: 1 }))));
}

function clearing(context: Excel.RequestContext, each: Clearing, seen: Seen[]): Job {
  const { of, area } = each;
  const queue = () => {
    const range = rangeOf(context.workbook.worksheets.getItem(of.sheet.id), area);
    seen.push({ ...each, old: range.load("formulas") });
    range.clear("Contents");
  };
  return { bytes: 500 + 20 * area.rows * area.columns, queue };
}

/** Sample data holds no formulas, so that what is loaded as one is its value. */
function isAsRead({ of, area, isOurs, old }: Seen): boolean {
  if (isOurs) return true;
  const lines: Cell[][] = old.formulas;
  return lines.every((line, down) =>
    line.every((cell, across) => cell === cellAt(of.sheet, area.row + down, area.column + across)),
  );
}

function putBack(context: Excel.RequestContext, { of, area, old }: Seen): Job {
  const lines: Entry[][] = old.formulas;
  const queue = () => {
    rangeOf(context.workbook.worksheets.getItem(of.sheet.id), area).formulas = lines.map((line) =>
      line.map((cell) => (typeof cell === "string" && cell.startsWith("=") ? cell : cellEntry(cell))),
    );
  };
  return { bytes: 500 + 20 * area.rows * area.columns, queue };
}
