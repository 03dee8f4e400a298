import type { Cell } from "../model/cells";
import { pieces } from "./payload";
import type { Job } from "./send";
import { pieceOf, type ColumnPlace, type SourcePlaces } from "./sourcePlaces";

/** Columns below their headers, asked for in pieces, and what came of them after the jobs were sent. */
export interface AskedColumns {
  readonly jobs: Iterable<Job>;
  /** The cells of one column. */
  readonly cells: (at: number) => Cell[];
  /** The pieces in order, each a list of rows. */
  readonly pieces: () => readonly (readonly (readonly Cell[])[])[];
}

/** Asks for columns of a source that stand side by side; `bytesOfRow` tells how large the answer will be. */
export function askColumns(
  places: SourcePlaces,
  side: readonly ColumnPlace[],
  rows: number,
  bytesOfRow: (row: number) => number,
): AskedColumns {
  const ranges: Excel.Range[] = [];
  const jobs = function* (): Generator<Job, void> {
    for (const piece of pieces(rows, bytesOfRow)) {
      const queue = () => {
        ranges.push(pieceOf(bodyOf(places, side), piece, rows, side.length).load("values"));
      };
      yield { bytes: 500 + piece.bytes, queue };
    }
  };
  const found = () => ranges.map(({ values }): Cell[][] => values);
  return {
    jobs: jobs(),
    cells: (at) => cellsIn(found(), at),
    pieces: found,
  };
}

function bodyOf(places: SourcePlaces, side: readonly ColumnPlace[]): Excel.Range {
  const [first, last] = [places.body(side[0]), side[side.length - 1]];
  return side.length === 1 ? first : first.getBoundingRect(places.body(last));
}

/** One cell of every line. A plain loop: these are the longest lists there are. */
function cellsIn(blocks: readonly (readonly (readonly Cell[])[])[], column: number): Cell[] {
  const cells: Cell[] = [];
  for (const block of blocks) for (let at = 0; at < block.length; at++) cells.push(block[at][column]);
  return cells;
}
