import type { BookSnapshot } from "../../../src/model/book";
import type { Cell } from "../../../src/model/cells";
import { kpiHeaders } from "../../../src/model/dashboard";
import { columnLetters } from "../../../src/model/cells";
import { snapshotOf, type BookLiteral } from "../snapshotOf";

/** 21 November 2026, counted from 1970-01-01. */
export const today = Date.UTC(2026, 10, 21) / 86_400_000;

/** A row of `VF_Kpis` as a test writes it: what is left out is blank. */
export type KpiLine = Readonly<Record<string, Cell>>;

/** A workbook with `VF_Kpis` on the sheet KPIs, from rows by header; `history` stands in `VF_MrrHistory`. */
export function kpiBook(
  lines: readonly KpiLine[],
  { history, headers = kpiHeaders, book = {} }: KpiBookOptions = {},
): BookSnapshot {
  const rows = lines.map((line) => headers.map((header) => line[header] ?? ""));
  const tables = { VF_Kpis: `A1:${columnLetters(headers.length - 1)}${lines.length + 1}` };
  const width = history?.[0].length ?? 0;
  const past = history && {
    History: {
      cells: history,
      tables: { VF_MrrHistory: `A1:${columnLetters(width - 1)}${history.length}` },
    },
  };
  return snapshotOf({ KPIs: { cells: [headers, ...rows], tables }, ...past }, book);
}

interface KpiBookOptions {
  readonly history?: readonly (readonly Cell[])[];
  readonly headers?: readonly string[];
  readonly book?: BookLiteral;
}
