import type { SheetSnapshot } from "../../model/book";
import { sheetAddress, type Area } from "../../model/cells";
import { note } from "../../model/note";
import { bandBelow } from "./bandBelow";
import type { BookRules } from "../cells/bookRules";
import { layoutAt } from "./layoutAt";
import { parseAmount } from "../cells/parseAmount";
import { isTotalRow } from "../headers/isTotalRow";
import { cellAt, overlaps } from "../cells/sheetGrid";
import type { SourceLayout } from "../sourceLayout";

/**
 * A plain block together with the rows below it that go on after one blank row: accounts and amounts in the same
 * columns and no header of their own. Rows that go on after more blank rows stay apart, with a note.
 */
export function overBlankRows(
  sheet: SheetSnapshot,
  layout: SourceLayout,
  found: readonly SourceLayout[],
  rules: BookRules,
): SourceLayout {
  const goesOn = (band: Area | undefined): band is Area =>
    band !== undefined &&
    !found.some((other) => other !== layout && overlaps(other.area, band)) &&
    holdsRevenue(sheet, layout, band, rules);
  const blank: number[] = [];
  let area = layout.area;
  let below = bandBelow(sheet, area);
  while (goesOn(below) && below.row === area.row + area.rows + 1) {
    blank.push(below.row - 1);
    area = { ...area, rows: below.row + below.rows - area.row };
    below = bandBelow(sheet, area);
  }
  const whole = blank.length > 0 ? (layoutAt({ sheet, area }, rules) ?? layout) : layout;
  const notes = [...whole.notes];
  if (blank.length > 0) {
    const address = sheetAddress(sheet.name, { ...area, row: blank[0], rows: 1 });
    notes.push(note("blankRowsInside", address, { count: blank.length, source: whole.id }));
  }
  if (goesOn(below)) notes.push(note("rowsBelow", sheetAddress(sheet.name, below)));
  return { ...whole, notes };
}

/** A table's layout with a note where rows of accounts and amounts stand below the table, outside of it. */
export function withRowsBelow(sheet: SheetSnapshot, layout: SourceLayout, rules: BookRules): SourceLayout {
  const below = bandBelow(sheet, layout.area);
  if (!below || below.row > layout.area.row + layout.area.rows || !holdsRevenue(sheet, layout, below, rules))
    return layout;
  const address = sheetAddress(sheet.name, below);
  return { ...layout, notes: [...layout.notes, note("rowsBelowTable", address, { source: layout.id })] };
}

function holdsRevenue(sheet: SheetSnapshot, layout: SourceLayout, band: Area, rules: BookRules): boolean {
  const amounts = layout.layout === "wide" ? layout.columns : [layout.amountColumn];
  for (let row = band.row; row < band.row + band.rows; row++) {
    const account = cellAt(sheet, row, layout.accountColumn.column);
    const isAccount = account !== "" && !isTotalRow(String(account));
    const isAmount = ({ column }: { readonly column: number }) =>
      !Number.isNaN(parseAmount(cellAt(sheet, row, column), rules.culture));
    if (isAccount && amounts.some(isAmount)) return true;
  }
  return false;
}
