import { isError, type CellValue } from "../../CellStore";
import type { ColumnReader } from "../columns/ColumnReader";
import type { Compiled, Evaluate } from "./Compiled";
import type { Expression } from "./parseFormula";
import { operate } from "./scalars";

/** The values of an area or of an operation on areas, row by row; a single value stands for all. */
interface List {
  /** Rows and columns as text; undefined for a single value. */
  readonly shape: string | undefined;
  values(row: number, reader: ColumnReader): readonly CellValue[];
}

/** SUMPRODUCT of areas of one shape and of operations on them, such as `--(B3:G3<>"")`; undefined: the engine's. */
export function sumProduct(
  given: readonly Expression[],
  compile: (expression: Expression) => Compiled | undefined,
): Evaluate | undefined {
  const lists = given.map((each) => listOf(each, compile)).filter((each) => each !== undefined);
  const [first] = lists;
  if (!first || lists.length < given.length) return undefined;
  if (first.shape === undefined || lists.some(({ shape }) => shape !== first.shape)) return undefined;
  return (row, reader) => {
    const columns = lists.map((list) => list.values(row, reader));
    let sum = 0;
    for (let at = 0; at < columns[0].length; at++) {
      let product = 1;
      for (const values of columns) {
        const value = values[at];
        if (isError(value)) return value;
        // A text counts as nothing.
        product *= typeof value === "number" ? value : Number(value === true);
      }
      sum += product;
    }
    return sum;
  };
}

function listOf(
  expression: Expression,
  compile: (expression: Expression) => Compiled | undefined,
): List | undefined {
  if (expression.kind === "operation") {
    const [left, right] = [listOf(expression.left, compile), listOf(expression.right, compile)];
    return left && right && joined(expression.sign, left, right);
  }
  const compiled = compile(expression);
  if (compiled?.kind === "area") return cellsOf(compiled);
  return compiled && { shape: undefined, values: (row, reader) => [compiled.evaluate(row, reader)] };
}

function joined(sign: string, left: List, right: List): List | undefined {
  const shape = left.shape ?? right.shape;
  if (left.shape !== undefined && right.shape !== undefined && left.shape !== right.shape) return undefined;
  const values: List["values"] = (row, reader) => {
    const [ones, others] = [left.values(row, reader), right.values(row, reader)];
    const longer = left.shape === undefined ? others : ones;
    const one = (at: number) => (left.shape === undefined ? ones[0] : ones[at]);
    const other = (at: number) => (right.shape === undefined ? others[0] : others[at]);
    return longer.map((_, at) => operate(sign, one(at), other(at)));
  };
  return { shape, values };
}

function cellsOf({ sheet: { cells }, at }: Compiled & { readonly kind: "area" }): List {
  const { rows, columns } = at(0);
  const values: List["values"] = (row) => {
    const area = at(row);
    const found: CellValue[] = [];
    for (let down = area.row; down < area.row + area.rows; down++)
      for (let across = area.column; across < area.column + area.columns; across++)
        found.push(cells.value(down, across));
    return found;
  };
  return { shape: `${rows} ${columns}`, values };
}
