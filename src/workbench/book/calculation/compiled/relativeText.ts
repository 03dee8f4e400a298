import type { CellFormula } from "../../CellStore";
import { parseReferences } from "../../references";

const known = new WeakMap<CellFormula, { readonly row: number; readonly text: string }>();

/**
 * The text of a formula with the rows that move when it is filled down counted from its own: the same for every
 * row that it was filled into.
 */
export function relativeText(formula: CellFormula, row: number): string {
  if (!hasCells.test(formula.text)) return formula.text;
  const before = known.get(formula);
  if (before?.row === row) return before.text;
  const text = parseReferences(formula.text)
    .map((piece) => {
      if (typeof piece === "string") return piece;
      const corners = [piece.first, piece.last].map(
        (corner) =>
          corner &&
          `${String(corner.column)}${corner.columnFixed ? "$" : ""} ${
            corner.rowFixed || corner.row === undefined ? `$${String(corner.row)}` : corner.row - row
          }`,
      );
      return `${piece.prefix}{${corners.filter((corner) => corner !== undefined).join(":")}}`;
    })
    .join("");
  known.set(formula, { row, text });
  return text;
}

const hasCells = /[a-z]\$?\d|\d:|[a-z]:/i;
