import type { Rect } from "../../Book";
import { isError, type CellValue } from "../../CellStore";
import { columnFunctions, type Given } from "../columns/columnFunctions";
import { leftToEngine, type Compiled, type Evaluate } from "./Compiled";
import { errors } from "./scalars";

/** Functions whose result is the error of a value that they are given. */
const passErrorsOn = new Set(["MATCH", "RANK", "RANK.EQ", "SUBSTITUTE"]);

/** Functions that take cells only when they are worked out here: of values the engine knows the fine print. */
const ofCellsOnly = new Set(["SUM", "AVERAGE", "MEDIAN", "MIN", "MAX", "COUNT"]);

/** A call of INDEX or of one of the functions that look through columns; undefined: the engine's. */
export function columnCall(name: string, given: readonly Compiled[]): Evaluate | undefined {
  if (name === "INDEX") return index(given);
  if (ofCellsOnly.has(name) && given.some(({ kind }) => kind !== "area")) return undefined;
  const work = columnFunctions[name];
  return (row, reader) => {
    const known: Given[] = [];
    for (const each of given) {
      if (each.kind === "area") {
        known.push({ facts: reader.factsOf({ sheet: each.sheet, rect: each.at(row) }, each.isFixed) });
        continue;
      }
      const value = each.evaluate(row, reader);
      if (isError(value) && passErrorsOn.has(name)) return value;
      // Of blank cells, errors and a comparison with nothing each function makes something else.
      if (value === undefined || isError(value) || openComparisons.has(value)) throw leftToEngine;
      known.push({ value });
    }
    const result = work(known);
    if (result === undefined || (typeof result === "number" && !Number.isFinite(result))) throw leftToEngine;
    return result;
  };
}

const openComparisons = new Set<CellValue>(["=", "<>", "<", "<=", ">", ">="]);

function index([area, ...positions]: readonly Compiled[]): Evaluate | undefined {
  const places = positions.filter((each) => each.kind === "value");
  if (area?.kind !== "area" || places.length < positions.length) return undefined;
  const [first, second] = places;
  if (!first || places.length > 2) return undefined;
  const { cells } = area.sheet;
  return (row, reader) => {
    const rect = area.at(row);
    const one = first.evaluate(row, reader);
    const other = second?.evaluate(row, reader);
    if (isError(one)) return one;
    if (isError(other)) return other;
    const [down, across] = second ? [one, other] : alongOne(rect, one);
    if (typeof down !== "number" || typeof across !== "number" || down < 1 || across < 1) throw leftToEngine;
    if (down >= rect.rows + 1 || across >= rect.columns + 1) return errors.reference;
    return cells.value(rect.row + Math.floor(down) - 1, rect.column + Math.floor(across) - 1);
  };
}

/** One position counts along an area of one row or column. */
function alongOne({ rows, columns }: Rect, position: CellValue): readonly [CellValue, CellValue] {
  if (rows === 1) return [1, position];
  return columns === 1 ? [position, 1] : [undefined, undefined];
}
