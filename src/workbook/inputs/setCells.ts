import { cellEntry, type Entry } from "../cellEntry";
import { send, type Job } from "../send";
import { tablePlaces } from "../sourcePlaces";
import type { CheckedInput } from "./askInput";
import type { InputArrangement, InputCell } from "./InputArrangement";

/** Cells that are set, and a look at each just before. */
export interface GuardedCells {
  readonly jobs: readonly Job[];
  /** What stood in cells of other rows, where rows were sorted between the last look and the write. */
  readonly mistaken: () => readonly Mistaken[];
}

/** A cell that was set in a row that had another key by then, and what to put back there. */
export interface Mistaken {
  readonly table: string;
  readonly put: () => void;
}

/** Sets the cells that the person changed in the pane, each in the row that has its key. */
export function setCells(
  context: Excel.RequestContext,
  input: InputArrangement,
  checked: CheckedInput,
): GuardedCells {
  const seen: { readonly cell: InputCell; readonly key: Excel.Range; readonly old: Excel.Range }[] = [];
  const queue = () => {
    for (const cell of input.set) {
      const key = cellOf(context, input, checked, { ...cell, header: input.table.columns[0].name });
      const old = cellOf(context, input, checked, cell);
      seen.push({ cell, key: key.load("values"), old: old.load("formulas") });
      old.values = [[cellEntry(cell.value)]];
    }
  };
  const mistaken = () =>
    seen
      .filter(({ cell, key }) => key.values[0][0] !== input.keys[cell.row])
      .map(({ cell, old }): Mistaken => {
        const [[entry]]: Entry[][] = old.formulas;
        const isFormula = typeof entry === "string" && entry.startsWith("=");
        const put = () => {
          cellOf(context, input, checked, cell).formulas = [[isFormula ? entry : cellEntry(entry)]];
        };
        return { table: input.table.name, put };
      });
  return { jobs: input.set.length === 0 ? [] : [{ bytes: 1000 * input.set.length, queue }], mistaken };
}

/** Puts back what stood in cells that were set by mistake; the run begins anew then. */
export async function putCellsBack(
  context: Excel.RequestContext,
  all: readonly Mistaken[],
  pace: number,
): Promise<void> {
  await send(
    context,
    all.map(({ put }): Job => ({ bytes: 500, queue: put })),
    pace,
  );
}

function cellOf(
  context: Excel.RequestContext,
  { table }: InputArrangement,
  { rows }: CheckedInput,
  { row, header }: InputCell,
): Excel.Range {
  return tablePlaces(context, table).body({ header, at: 0 }).getCell(rows[row], 0);
}
