import type { AxisDataSource, NumberDataSource } from "@cj-tech-master/excelts/chart";
import { parseRect, quoteSheetName, rectAddress, splitSheet } from "../../book/address";
import type { Book, Rect, Sheet } from "../../book/Book";
import type { Area } from "../ranges/resolveAddress";

/** The cells as charts refer to them, "Sheet1!$A$2:$A$9". */
export function sourceOf({ sheet, rect }: Area): string {
  const fixed = rectAddress(rect).replace(/[A-Z]+|[0-9]+/g, "$$$&");
  return `${quoteSheetName(sheet.name)}!${fixed}`;
}

/** The cells a chart refers to, or undefined where there is no such sheet or area. */
export function areaOfSource(book: Book, source: string | undefined): Area | undefined {
  const { sheet: name, rest } = splitSheet(source ?? "");
  const sheet = book.sheets.find((each) => each.name.toLowerCase() === name?.toLowerCase());
  const rect = parseRect(rest);
  return sheet && rect ? { sheet, rect } : undefined;
}

/** Categories: texts unless every cell in use is a number. */
export function categorySource(area: Area): AxisDataSource {
  const formula = sourceOf(area);
  return isNumeric(area.sheet, area.rect) ? { numRef: { formula } } : { strRef: { formula } };
}

/** The numbers of a series. */
export function numberSource(area: Area): NumberDataSource {
  return { numRef: { formula: sourceOf(area) } };
}

/** The reference of a source, whatever kind it is. */
export function formulaOf(source: AxisDataSource | NumberDataSource | undefined): string | undefined {
  if (!source) return undefined;
  const texts = "strRef" in source ? source.strRef?.formula : undefined;
  const levels = "multiLvlStrRef" in source ? source.multiLvlStrRef?.formula : undefined;
  return source.numRef?.formula ?? texts ?? levels;
}

function isNumeric({ cells }: Sheet, { row, column, rows, columns }: Rect): boolean {
  let numbers = 0;
  for (let down = row; down < row + rows; down++)
    for (let across = column; across < column + columns; across++) {
      const value = cells.value(down, across);
      if (typeof value === "number") numbers++;
      else if (value !== undefined) return false;
    }
  return numbers > 0;
}
