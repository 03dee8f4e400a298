import { areaAddress, sheetAddress, type Area } from "../../model/cells";
import { kpiHeaders, type KpiHeader } from "../../model/dashboard";
import { columnWord } from "../../model/languages/columnWords";
import { firstListed } from "../../model/languages/joined";
import { note } from "../../model/note";
import type { ReadTable } from "../../model/plan";
import { isPercentage } from "../cells/parseAmount";
import { cellAddress, cellAt } from "../cells/sheetGrid";
import { shortened } from "../cells/shortened";
import type { AccountRows } from "./joinAccounts";
import type { KpiColumns } from "./kpiColumns";
import type { KpiRow } from "./kpiRow";
import type { InputReading } from "./InputReading";
import { isPercentCell } from "./numberIn";

/** Notes the columns that are not there, the blanks in those that are, shares that look mistyped, and the accounts on several rows. */
export function noteKpis(
  reading: InputReading,
  place: ReadTable,
  columns: KpiColumns,
  rows: readonly KpiRow[],
  accounts: readonly AccountRows[],
): void {
  for (const header of kpiHeaders) noteColumn(reading, place, header, columns.known[header], rows);
  noteShares(reading, columns, "Engagement", ({ engagement }) => engagement, rows);
  noteShares(reading, columns, "Cancellation risk", ({ risk }) => risk, rows);
  const account = columns.known.Account ?? place.area.column;
  for (const group of accounts.filter((each) => each.rows.length > 1)) {
    const cells = group.rows.map(({ row }) => cellAddress(place.sheet, row, account));
    reading.notes.add("joinedKpis", place.sheet, group.rows[1].row, account, () => ({
      name: shortened(group.rows[0].name),
      count: cells.length,
      list: firstListed(cells, 5),
    }));
  }
}

/** Notes where 0.35 was likely meant as 35 of 100. */
function noteShares(
  reading: InputReading,
  { known }: KpiColumns,
  header: "Engagement" | "Cancellation risk",
  valueOf: (row: KpiRow) => number,
  rows: readonly KpiRow[],
): void {
  const { sheet, notes } = reading;
  const column = known[header];
  if (column === undefined || rows.some((row) => valueOf(row) > 1)) return;
  const isPercent = (row: number) =>
    isPercentCell(reading, row, column) || isPercentage(cellAt(sheet, row, column));
  const broken = rows.find((each) => valueOf(each) > 0 && valueOf(each) < 1 && !isPercent(each.row));
  if (!broken) return;
  const value = shortened(String(cellAt(sheet, broken.row, column)));
  notes.push(
    note("looksLikeShares", cellAddress(sheet.name, broken.row, column), {
      column: columnWord(header),
      value,
    }),
  );
}

/** A blank day in the queue is no doubt: most accounts are not in it. */
const mayBeBlank: readonly KpiHeader[] = ["In queue since"];

function noteColumn(
  { sheet, notes }: InputReading,
  { area }: ReadTable,
  header: KpiHeader,
  column: number | undefined,
  rows: readonly KpiRow[],
): void {
  if (column === undefined) {
    notes.push(note("kpiColumnMissing", sheetAddress(sheet.name, area), { column: columnWord(header) }));
    return;
  }
  if (mayBeBlank.includes(header)) return;
  const blank = rows.filter(({ row }) => String(cellAt(sheet, row, column)).trim() === "");
  if (blank.length === 0) return;
  const cells = blank.map(({ row }): Area => ({ row, column, rows: 1, columns: 1 }));
  const parameters = { column: columnWord(header), count: blank.length, accounts: rows.length };
  const list = firstListed(cells.map(areaAddress), 5);
  notes.push(note("notKnown", sheetAddress(sheet.name, cells[0]), { ...parameters, list }));
}
