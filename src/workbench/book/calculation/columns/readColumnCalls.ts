import type { Book, Sheet } from "../../Book";
import type { TableHome } from "../tableAreas";
import { columnFunctions } from "./columnFunctions";
import { formulaCalls, type Argument, type FormulaCall } from "./formulaCalls";
import { readOperand, type Operand } from "./operands";

/** A call that looks through cells, with arguments plain enough to be worked out from an index. */
export interface ColumnCall {
  readonly kind: "call";
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly arguments: readonly ColumnArgument[];
}

/** `">"&[@Score]`: a comparison with a value. */
export interface Comparison {
  readonly kind: "comparison";
  readonly sign: string;
  readonly value: Operand | ColumnCall;
}

/** An argument of such a call. */
export type ColumnArgument = Operand | Comparison | ColumnCall;

/** So many cells the engine may just as well look through. */
const fewCells = 100;

/** The calls of a formula (without "=") that look through many cells, none inside another. */
export function readColumnCalls(
  book: Book,
  home: Sheet,
  table: TableHome | undefined,
  text: string,
): readonly ColumnCall[] {
  const argument = ({ start, end, calls }: Argument): ColumnArgument | undefined => {
    const raw = text.slice(start, end);
    const trimmed = raw.trim();
    const [only] = calls;
    if (calls.length === 1 && only.end - only.start === trimmed.length) return read(only);
    if (calls.length > 1) return undefined;
    const [joined, sign] = /^"(=|<>|<|<=|>|>=)"\s*&\s*/.exec(trimmed) ?? [];
    if (sign === undefined || joined === undefined)
      return calls.length === 0 ? readOperand(book, home, table, trimmed) : undefined;
    const from = start + raw.indexOf(trimmed) + joined.length;
    const value = argument({ start: from, end, calls });
    return value && value.kind !== "comparison" ? { kind: "comparison", sign, value } : undefined;
  };
  const read = (call: FormulaCall): ColumnCall | undefined => {
    const { name, start, end } = call;
    if (!Object.hasOwn(columnFunctions, name) && name !== "INDEX") return undefined;
    const given = call.arguments.map(argument);
    const known = given.filter((each) => each !== undefined);
    return known.length === given.length ? { kind: "call", name, start, end, arguments: known } : undefined;
  };
  const widest = (call: FormulaCall): ColumnCall[] => {
    const found = read(call);
    if (found) return cellsLookedAt(found) > fewCells ? [found] : [];
    return call.arguments.flatMap(({ calls }) => calls.flatMap(widest));
  };
  return formulaCalls(text).flatMap(widest);
}

/** How many cells a call looks through. */
export function cellsLookedAt(call: ColumnCall): number {
  const of = (each: ColumnArgument): number => {
    if (each.kind === "area") return each.rect.rows * each.rect.columns;
    return each.kind === "call" ? cellsLookedAt(each) : 0;
  };
  return call.arguments.reduce((sum, each) => sum + of(each), 0);
}
