import { columnName } from "../address";
import type { Sheet } from "../Book";
import { tableAt } from "../calculation/tableAreas";
import { isError, type CellFormula, type CellValue } from "../CellStore";
import { longFunctions } from "./futureFunctions";
import { longReferences } from "./longReferences";
import { escapeText, type StringTable } from "./strings";
import { escapeXml } from "./xml";

/** What cells refer to outside their sheet while they are written. */
export interface CellTargets {
  strings: StringTable;
  /** The number by which the file names a style of the book. */
  formatOf(style: number): number;
  /** The `cm` number that marks a dynamic array formula. */
  dynamic(): number;
}

/** The `<sheetData>` of a sheet. */
export function writeCells(sheet: Sheet, targets: CellTargets): string {
  const { cells } = sheet;
  const last = lastRowSaid(sheet);
  const { hasFormulas } = cells;
  const rows: string[] = [];
  const names: string[] = [];
  for (let row = 0; row <= last; row++) {
    const values = cells.rowValues(row);
    const styles = cells.rowStyles(row);
    const count = cells.columnCount(row);
    let line = "";
    for (let column = 0; column < count; column++) {
      const value = values?.[column];
      const style = styles?.[column] ?? 0;
      const formula = hasFormulas ? cells.formula(row, column) : undefined;
      if (value === undefined && style === 0 && !formula) continue;
      const name = (names[column] ??= columnName(column)) + (row + 1);
      const stated = style === 0 ? "" : ` s="${targets.formatOf(style)}"`;
      line += formula
        ? formulaCell(name, stated, formula, value, fileText(formula, sheet, row, column), targets)
        : valueCell(name, stated, value, sheet, row, column, targets);
    }
    const attributes = rowAttributes(sheet, row, targets);
    if (line !== "") rows.push(`<row r="${row + 1}"${attributes}>${line}</row>`);
    else if (attributes !== "") rows.push(`<row r="${row + 1}"${attributes}/>`);
  }
  return `<sheetData>${rows.join("")}</sheetData>`;
}

/** The last row that has cells, a height, a mark or is hidden. */
function lastRowSaid({ cells, rowHeights, hiddenRows, rowMarks }: Sheet): number {
  let last = cells.rowCount - 1;
  for (const rows of [rowHeights.keys(), hiddenRows, rowMarks.keys()])
    for (const row of rows) last = Math.max(last, row);
  return last;
}

function rowAttributes(sheet: Sheet, row: number, { formatOf }: CellTargets): string {
  const mark = sheet.rowMarks.get(row);
  const height = sheet.rowHeights.get(row);
  let text = "";
  if (mark?.style !== undefined) text += ` s="${formatOf(mark.style)}" customFormat="1"`;
  if (height !== undefined) text += ` ht="${height}"${mark?.fitted === height ? "" : ' customHeight="1"'}`;
  if (sheet.hiddenRows.has(row)) text += ' hidden="1"';
  return text + (mark?.attributes ?? "");
}

function valueCell(
  name: string,
  style: string,
  value: CellValue,
  sheet: Sheet,
  row: number,
  column: number,
  { strings }: CellTargets,
): string {
  const origin = sheet.cells.origin(row, column);
  const metadata = origin?.metadata === undefined ? "" : ` vm="${origin.metadata}"`;
  if (value === undefined) return `<c r="${name}"${style}/>`;
  if (typeof value === "number") return numberCell(`<c r="${name}"${style}${metadata}`, "", value);
  if (typeof value === "boolean")
    return `<c r="${name}"${style} t="b"${metadata}><v>${Number(value)}</v></c>`;
  if (isError(value)) return `<c r="${name}"${style} t="e"${metadata}><v>${escapeXml(value.error)}</v></c>`;
  return `<c r="${name}"${style} t="s"${metadata}><v>${strings.indexOf(value, origin?.rich)}</v></c>`;
}

/** The formula as the file spells it; only table references need to know where it stands. */
function fileText({ text }: CellFormula, sheet: Sheet, row: number, column: number): string {
  const home = text.includes("[") ? tableAt(sheet, row, column)?.table : undefined;
  return escapeText(longFunctions(longReferences(text.slice(1), home)));
}

function formulaCell(
  name: string,
  style: string,
  formula: CellFormula,
  value: CellValue,
  text: string,
  targets: CellTargets,
): string {
  const ref = formula.kind === "plain" ? "" : ` t="array" ref="${formula.ref ?? name}"`;
  const marked = formula.kind === "dynamic" ? ` cm="${targets.dynamic()}"` : "";
  const opened = `<c r="${name}"${style}`;
  const inside = `<f${ref}>${text}</f>`;
  if (value === undefined) return `${opened}${marked}>${inside}</c>`;
  if (typeof value === "number") return numberCell(`${opened}${marked}`, inside, value);
  if (typeof value === "boolean") return `${opened} t="b"${marked}>${inside}<v>${Number(value)}</v></c>`;
  if (isError(value)) return `${opened} t="e"${marked}>${inside}<v>${escapeXml(value.error)}</v></c>`;
  return `${opened} t="str"${marked}>${inside}<v>${escapeText(value)}</v></c>`;
}

/** A file has no words for infinity and not-a-number; Excel's own is #NUM!. */
function numberCell(opened: string, inside: string, value: number): string {
  if (Number.isFinite(value)) return `${opened}>${inside}<v>${value}</v></c>`;
  return `${opened} t="e">${inside}<v>#NUM!</v></c>`;
}
