import type { Cell } from "../model/cells";

/**
 * For every row as it stands now the planned row that belongs to it, by what stands in the account column, so
 * that rows sorted meanwhile get their own values. Undefined where rows came, went or were renamed, and where
 * the same text stood for an account in one row and for none in another.
 */
export function matchRows(
  planned: readonly Cell[],
  keys: readonly string[],
  now: readonly Cell[],
): Int32Array | undefined {
  if (planned.length !== now.length) return undefined;
  if (planned.every((cell, row) => cell === now[row])) return Int32Array.from(planned, (_, row) => row);
  const rowsOf = new Map<Cell, number[]>();
  for (const [row, cell] of planned.entries()) {
    const rows = rowsOf.get(cell);
    if (!rows) rowsOf.set(cell, [row]);
    else if (keys[rows[0]] !== keys[row]) return undefined;
    else rows.push(row);
  }
  const matched = new Int32Array(now.length);
  for (const [row, cell] of now.entries()) {
    const from = rowsOf.get(cell)?.pop();
    if (from === undefined) return undefined;
    matched[row] = from;
  }
  return matched;
}
