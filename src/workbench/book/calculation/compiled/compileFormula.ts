import type { Book, Sheet } from "../../Book";
import { areaOf, parseReferences } from "../../references";
import { sheetNamed } from "../../sheetNamed";
import { columnFunctions } from "../columns/columnFunctions";
import { readOperand, type CellOperand } from "../columns/operands";
import type { TableHome } from "../tableAreas";
import { columnCall } from "./columnCall";
import type { Compiled, Evaluate } from "./Compiled";
import { parseFormula, type Expression } from "./parseFormula";
import { scalarFunctions } from "./scalarFunctions";
import { isComparison, operate } from "./scalars";
import { sumProduct } from "./sumProduct";

/** Where a formula stands: the row that its text was taken from, and the table around it. */
export interface Place {
  readonly book: Book;
  readonly sheet: Sheet;
  readonly row: number;
  readonly table: TableHome | undefined;
}

/** A formula (without "=") that is worked out here for every row it is filled into; undefined: the engine's. */
export function compileFormula(text: string, place: Place): Evaluate | undefined {
  const tree = parseFormula(text);
  const compiled = tree && compile(tree, place);
  return compiled?.kind === "value" ? compiled.evaluate : undefined;
}

function compile(tree: Expression, place: Place): Compiled | undefined {
  switch (tree.kind) {
    case "value": {
      const { value } = tree;
      return { kind: "value", evaluate: () => value, isTruth: typeof value === "boolean" };
    }
    case "reference":
      return tree.text.includes("[") ? tableReference(tree.text, place) : cellReference(tree.text, place);
    case "operation": {
      const [left, right] = [compile(tree.left, place), compile(tree.right, place)];
      if (left?.kind !== "value" || right?.kind !== "value") return undefined;
      const { sign } = tree;
      const evaluate: Evaluate = (row, reader) =>
        operate(sign, left.evaluate(row, reader), right.evaluate(row, reader));
      return { kind: "value", evaluate, isTruth: isComparison(sign) };
    }
    case "call":
      return call(tree.name, tree.given, place);
  }
}

function call(name: string, given: readonly Expression[], place: Place): Compiled | undefined {
  if (name === "SUMPRODUCT") {
    const evaluate = sumProduct(given, (each) => compile(each, place));
    return evaluate && { kind: "value", evaluate, isTruth: false };
  }
  const compiled = given.map((each) => compile(each, place));
  const known = compiled.filter((each) => each !== undefined);
  if (known.length < compiled.length) return undefined;
  if (name === "INDEX" || Object.hasOwn(columnFunctions, name)) {
    const evaluate = columnCall(name, known);
    return evaluate && { kind: "value", evaluate, isTruth: false };
  }
  const values = known.filter((each) => each.kind === "value");
  if (values.length < known.length || !Object.hasOwn(scalarFunctions, name)) return undefined;
  const { build, isTruth = false } = scalarFunctions[name];
  const evaluate = build(values);
  return evaluate && { kind: "value", evaluate, isTruth };
}

function cellReference(text: string, { book, sheet: home, row: origin }: Place): Compiled | undefined {
  const [piece, ...others] = parseReferences(text);
  if (others.length > 0 || piece === undefined || typeof piece === "string") return undefined;
  const sheet = piece.sheet === undefined ? home : sheetNamed(book, piece.sheet);
  if (!sheet) return undefined;
  const { first, last } = piece;
  if (!last) {
    const { row = 0, column = 0 } = first;
    return first.rowFixed ? cellAt({ sheet, row, column }) : cellAt({ sheet, column }, row - origin);
  }
  if (first.rowFixed !== last.rowFixed) return undefined;
  const area = areaOf(piece);
  if (first.rowFixed) return { kind: "area", sheet, isFixed: true, at: () => area };
  const { row: top } = area;
  return { kind: "area", sheet, isFixed: false, at: (row) => ({ ...area, row: top + row - origin }) };
}

function tableReference(text: string, { book, sheet, table }: Place): Compiled | undefined {
  const operand = readOperand(book, sheet, table, text);
  if (operand?.kind === "cell") return cellAt(operand);
  if (operand?.kind !== "area") return undefined;
  const { rect } = operand;
  return { kind: "area", sheet: operand.sheet, isFixed: true, at: () => rect };
}

function cellAt({ sheet: { cells }, row: fixed, column }: Omit<CellOperand, "kind">, offset = 0): Compiled {
  const evaluate: Evaluate =
    fixed === undefined ? (row) => cells.value(row + offset, column) : () => cells.value(fixed, column);
  return { kind: "value", evaluate, isTruth: false };
}
