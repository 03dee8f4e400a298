import type { SheetSnapshot } from "../../model/book";
import type { NoteCode } from "../../model/note";
import type { AndParameters } from "../../model/parameters";
import type { NoteTexts } from "../../model/noteTexts";
import type { BookRules } from "../cells/bookRules";
import { cellAt } from "../cells/sheetGrid";
import { shortened } from "../cells/shortened";
import type { NoteCollector } from "../rows/noteCollector";

/** What the cells of a table of input are read by, and where their doubts go. */
export interface InputReading {
  readonly sheet: SheetSnapshot;
  readonly rules: BookRules;
  readonly notes: NoteCollector;
  /** The day of the dashboard, counted from 1970-01-01. */
  readonly day: number;
}

/** Notes a doubt about a cell, with what stands in it. */
export function doubt<Code extends NoteCode>(
  { sheet, notes }: InputReading,
  row: number,
  column: number,
  code: Code,
  ...[parameters]: AndParameters<NoteTexts[Code], "address" | "value">
): void {
  const value = () => shortened(String(cellAt(sheet, row, column)));
  notes.add(code, sheet.name, row, column, () => ({ value: value(), ...parameters }));
}
