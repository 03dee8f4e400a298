import { sheetAddress } from "../../model/cells";
import { note } from "../../model/note";
import { cellAt } from "../cells/sheetGrid";
import type { SourceReading } from "./sourceReading";

/** Which rows of a source are hidden or filtered away; notes whether those that name an account are read. */
export function hiddenRows({
  source,
  sheet,
  visibleRowsOnly,
  notes,
}: SourceReading): (row: number) => boolean {
  const { area, accountColumn } = source;
  const first = area.row + 1;
  const last = area.row + area.rows - (source.totalsRow ? 2 : 1);
  const hidden = new Uint8Array(area.row + area.rows);
  const named: number[] = [];
  for (const row of sheet.hiddenRows) {
    if (row < first || row > last) continue;
    hidden[row] = 1;
    if (cellAt(sheet, row, accountColumn.column) !== "") named.push(row);
  }
  if (named.length > 0) {
    const code = visibleRowsOnly ? "hiddenRowsSkipped" : "hiddenRowsRead";
    const addresses = rowRuns(named)
      .slice(0, 1_000)
      .map((run) => sheetAddress(sheet.name, { ...area, ...run }));
    const parameters = { count: named.length, source: source.id };
    notes.push({ ...note(code, addresses[0], parameters), addresses });
  }
  return (row) => hidden[row] === 1;
}

function rowRuns(rows: readonly number[]): readonly { readonly row: number; readonly rows: number }[] {
  const runs: { row: number; rows: number }[] = [];
  for (const row of [...rows].sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last && last.row + last.rows === row) last.rows++;
    else runs.push({ row, rows: 1 });
  }
  return runs;
}
