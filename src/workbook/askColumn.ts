import type { Cell } from "../model/cells";
import type { ColumnsArrangement } from "./Arrangement";
import { bodyRange } from "./bodyRange";
import { entryBytes } from "./entryBytes";
import { pieces } from "./payload";
import type { Job } from "./send";

/** A column below its header, asked for in pieces; `cells` gives them after the jobs were sent. */
export interface AskedColumn {
  readonly jobs: readonly Job[];
  readonly cells: () => Cell[];
}

/** Asks for a column of a source; `expected` tells how large the answer will be. */
export function askColumn(
  context: Excel.RequestContext,
  arrangement: ColumnsArrangement,
  place: { readonly header: string; readonly at: number },
  expected: (row: number) => Cell | null,
): AskedColumn {
  const ranges: Excel.Range[] = [];
  const jobs = pieces(arrangement.rows, (row) => 2 + entryBytes(expected(row))).map((piece) => ({
    bytes: 500 + piece.bytes,
    queue: () => {
      ranges.push(bodyRange(context, arrangement, place, piece).load("values"));
    },
  }));
  return { jobs, cells: () => ranges.flatMap((range) => range.values.map(([cell]): Cell => cell)) };
}
