import type { BookSnapshot } from "../model/book";
import { sheetWord } from "../model/languages/sheetWords";
import type { InputBlock } from "../model/plan";
import { freeSheetName } from "../workbook/freeName";

/** The name that the sheet of a table to fill in gets: its own where it was begun before, else the next free one. */
export function inputSheetName({ sheets }: BookSnapshot, { make }: InputBlock): string {
  const begun = sheets.find(({ role }) => role === make.role);
  return (
    begun?.name ??
    freeSheetName(
      sheetWord(make.name),
      sheets.map(({ name }) => name),
    )
  );
}
