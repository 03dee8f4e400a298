import type { Cell } from "../model/cells";
import { entryBytes } from "./entryBytes";
import { pieces } from "./payload";
import type { Job } from "./send";
import { pieceOf, type ColumnPlace, type SourcePlaces } from "./sourcePlaces";

/** A column below its header, asked for in pieces; `cells` gives them after the jobs were sent. */
export interface AskedColumn {
  readonly jobs: Iterable<Job>;
  readonly cells: () => Cell[];
}

/** Asks for a column of a source; `expected`, one cell a row, tells how large the answer will be. */
export function askColumn(
  places: SourcePlaces,
  place: ColumnPlace,
  rows: number,
  expected: (row: number) => Cell | null,
): AskedColumn {
  const ranges: Excel.Range[] = [];
  const jobs = function* (): Generator<Job, void> {
    for (const piece of pieces(rows, (row) => 2 + entryBytes(expected(row)))) {
      const queue = () => {
        ranges.push(pieceOf(places.body(place), piece, rows).load("values"));
      };
      yield { bytes: 500 + piece.bytes, queue };
    }
  };
  return { jobs: jobs(), cells: () => firstCells(ranges.map(({ values }) => values)) };
}

/** The first cell of every line. A plain loop: these are the longest lists there are. */
function firstCells(blocks: readonly (readonly (readonly Cell[])[])[]): Cell[] {
  const cells: Cell[] = [];
  for (const block of blocks) for (let at = 0; at < block.length; at++) cells.push(block[at][0]);
  return cells;
}
