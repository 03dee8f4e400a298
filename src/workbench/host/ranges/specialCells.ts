import type { Rect, Sheet } from "../../book/Book";
import { isError } from "../../book/CellStore";
import { check } from "../check";
import { notSupported } from "../HostError";
import { intersection } from "./rects";
import { storedPart } from "./usedWithin";

const kinds = [
  "Visible",
  "Formulas",
  "Constants",
  "Blanks",
  "ConditionalFormats",
  "DataValidations",
  "SameConditionalFormat",
  "SameDataValidation",
] as const;

/** The rectangles of a range's cells of one kind, from the top left on. */
export function specialCells(sheet: Sheet, rect: Rect, cellType: unknown, valueType: unknown): Rect[] {
  const kind = check.oneOf(cellType, kinds, "The kind of cells");
  switch (kind) {
    case "Visible":
      return visibleCells(sheet, rect);
    case "Formulas":
    case "Constants":
      return ofContent(sheet, rect, kind, valueType ?? "All");
    case "Blanks":
      return cellsWhere(
        rect,
        (row, column) => sheet.cells.value(row, column) === undefined && !sheet.cells.formula(row, column),
      );
    case "ConditionalFormats":
      return overlaps(
        rect,
        sheet.conditionalFormats.flatMap(({ areas }) => areas),
      );
    case "DataValidations":
      return overlaps(
        rect,
        sheet.validations.flatMap(({ areas }) => areas),
      );
    default:
      throw notSupported(`Range.getSpecialCells("${kind}")`);
  }
}

function visibleCells(sheet: Sheet, rect: Rect): Rect[] {
  const rows = runs(rect.row, rect.rows, (row) => !sheet.hiddenRows.has(row));
  const columns = runs(rect.column, rect.columns, (column) => !sheet.hiddenColumns.has(column));
  return rows.flatMap(([row, height]) =>
    columns.map(([column, width]) => ({ row, column, rows: height, columns: width })),
  );
}

const contents = ["All", "Numbers", "Text", "Logical", "Errors"] as const;

function ofContent({ cells }: Sheet, rect: Rect, kind: "Formulas" | "Constants", valueType: unknown): Rect[] {
  const wanted = check.oneOf(valueType, contents, "The kind of values");
  const typeOf = { Numbers: "number", Text: "string", Logical: "boolean", Errors: "object" } as const;
  const stored = storedPart(cells, rect);
  if (!stored) return [];
  return cellsWhere(stored, (row, column) => {
    const value = cells.value(row, column);
    if ((cells.formula(row, column) !== undefined) !== (kind === "Formulas")) return false;
    if (kind === "Constants" && value === undefined) return false;
    return wanted === "All" || (wanted === "Errors" ? isError(value) : typeof value === typeOf[wanted]);
  });
}

function overlaps(rect: Rect, areas: readonly Rect[]): Rect[] {
  return areas.map((area) => intersection(area, rect)).filter((area) => area !== undefined);
}

/** Runs of cells row by row; equal runs below one another are one rectangle. */
function cellsWhere(rect: Rect, isWanted: (row: number, column: number) => boolean): Rect[] {
  const found: Rect[] = [];
  let open = new Map<string, Rect>();
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    const next = new Map<string, Rect>();
    for (const [column, columns] of runs(rect.column, rect.columns, (at) => isWanted(row, at))) {
      const key = `${column} ${columns}`;
      const above = open.get(key);
      const area = above ?? { row, column, rows: 0, columns };
      if (!above) found.push(area);
      area.rows++;
      next.set(key, area);
    }
    open = next;
  }
  return found;
}

/** First and length of each run of numbers that pass. */
function runs(first: number, count: number, passes: (at: number) => boolean): [number, number][] {
  const found: [number, number][] = [];
  for (let at = first; at < first + count; at++) {
    const last = found.at(-1);
    if (!passes(at)) continue;
    if (last && last[0] + last[1] === at) last[1]++;
    else found.push([at, 1]);
  }
  return found;
}
