import type { Book, BookTable, Sheet } from "../../book/Book";
import { isError, type CellValue } from "../../book/CellStore";
import { formatCell } from "../../book/formatCell";
import type { Border, BorderEdge } from "../../book/Style";
import { conditionalLooks, type ConditionalLook } from "../conditional/conditionalLooks";
import { tableLook } from "./tableLook";

/** How a cell is to be drawn: its own format over its table's style, under its conditional formats. */
export interface CellLook {
  text: string;
  /** What the text comes from decides how it behaves where the cell is too narrow. */
  kind: "blank" | "text" | "number" | "other";
  font: { name: string; points: number; bold: boolean; italic: boolean; underline: boolean; strike: boolean };
  color: string;
  fill?: string;
  borders: Partial<Record<BorderEdge, Border>>;
  horizontal: "left" | "center" | "right";
  vertical: "top" | "center" | "bottom";
  wrap: boolean;
  shrink: boolean;
  /** Steps of indentation on the side the text starts from. */
  indent: number;
  /** Degrees, counter-clockwise. */
  rotation: number;
  bar?: ConditionalLook["bar"];
  icon?: ConditionalLook["icon"];
  /** A table's header cell with its filter arrow; "filtered" where it hides rows. */
  filter?: "open" | "filtered";
}

const ink = "#000000";

/** Answers for any cell of a sheet how it looks just now; make a new one after every change. */
export function cellLooks(book: Book, sheet: Sheet): (row: number, column: number) => CellLook {
  const conditional = conditionalLooks(book, sheet);
  return (row, column) => {
    const value = sheet.cells.value(row, column);
    const style = book.styles[styleAt(sheet, row, column)];
    const table = sheet.tables.find((each) => isIn(each, row, column));
    const fromTable = table ? tableLook(table, row, column) : undefined;
    const added = conditional(row, column);
    const given = added?.format;
    const shown = formatCell(value, given?.numberFormat ?? style.numberFormat, book);
    const { font } = style;
    return {
      text: added?.hidesValue ? "" : shown.text,
      kind: kindOf(value),
      font: {
        name: font?.name ?? book.font.name,
        points: font?.size ?? book.font.size,
        bold: given?.bold ?? font?.bold ?? fromTable?.bold ?? false,
        italic: given?.italic ?? font?.italic ?? false,
        underline: given?.underline ?? font?.underline !== undefined,
        strike: given?.strikethrough ?? font?.strikethrough ?? false,
      },
      color: shown.color ?? given?.color ?? font?.color ?? fromTable?.color ?? ink,
      fill: given?.fill ?? style.fill?.color ?? fromTable?.fill,
      borders: { ...tableLines(fromTable), ...style.borders },
      horizontal: horizontalOf(style.horizontal, value),
      vertical: verticalOf(style.vertical),
      wrap: style.wrap ?? false,
      shrink: style.shrinkToFit ?? false,
      indent: style.indent ?? 0,
      rotation: style.rotation ?? 0,
      bar: added?.bar,
      icon: added?.icon,
      filter: table ? filterOf(table, row, column) : undefined,
    };
  };
}

/** The index of a cell's style; cells of their own style aside, a row's or a column's style reaches all its cells. */
function styleAt({ cells, rowMarks, columnMarks }: Sheet, row: number, column: number): number {
  return cells.style(row, column) || (rowMarks.get(row)?.style ?? columnMarks.get(column)?.style ?? 0);
}

/** True where nothing at all is to be drawn. */
export function isEmptyLook(look: CellLook): boolean {
  return (
    look.text === "" &&
    !look.fill &&
    !look.bar &&
    !look.icon &&
    !look.filter &&
    Object.keys(look.borders).length === 0
  );
}

function kindOf(value: CellValue): CellLook["kind"] {
  if (value === undefined) return "blank";
  return typeof value === "number" ? "number" : typeof value === "string" ? "text" : "other";
}

function horizontalOf(horizontal: string | undefined, value: CellValue): CellLook["horizontal"] {
  if (horizontal === "Left" || horizontal === "Right" || horizontal === "Center")
    return horizontal === "Left" ? "left" : horizontal === "Right" ? "right" : "center";
  if (horizontal === "CenterAcrossSelection" || horizontal === "Distributed") return "center";
  if (typeof value === "number") return "right";
  return typeof value === "boolean" || isError(value) ? "center" : "left";
}

function verticalOf(vertical: string | undefined): CellLook["vertical"] {
  if (vertical === "Top") return "top";
  return vertical === "Center" || vertical === "Distributed" || vertical === "Justify" ? "center" : "bottom";
}

function tableLines(look: ReturnType<typeof tableLook>): Partial<Record<BorderEdge, Border>> {
  const line = (color: string): Border => ({ style: "Continuous", weight: "Thin", color });
  return {
    ...(look?.lineAbove && { top: line(look.lineAbove) }),
    ...(look?.lineBelow && { bottom: line(look.lineBelow) }),
  };
}

function filterOf(table: BookTable, row: number, column: number): CellLook["filter"] {
  if (!table.hasHeaders || !table.filterButton || row !== table.area.row) return undefined;
  return table.filters.has(column - table.area.column) ? "filtered" : "open";
}

function isIn({ area }: BookTable, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}
