import type { Cell } from "../model/cells";
import { askColumns } from "./askColumns";
import { entryBytes } from "./entryBytes";
import type { Job } from "./send";
import type { ColumnPlace, SourcePlaces } from "./sourcePlaces";

/** A column below its header, asked for in pieces; `cells` gives them after the jobs were sent. */
export interface AskedColumn {
  readonly jobs: Iterable<Job>;
  readonly cells: () => Cell[];
}

/** Asks for one column of a source; `expected`, one cell a row, tells how large the answer will be. */
export function askColumn(
  places: SourcePlaces,
  place: ColumnPlace,
  rows: number,
  expected: (row: number) => Cell | null,
): AskedColumn {
  const { jobs, cells } = askColumns(places, [place], rows, (row) => 2 + entryBytes(expected(row)));
  return { jobs, cells: () => cells(0) };
}
