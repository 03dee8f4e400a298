import type { AccountRows, SelectedRow } from "../model/selection";
import { accountKey } from "./accountKey";

/** The account that a row is about: its name as it stands there, and its key. */
export interface AccountAt {
  readonly name: string;
  readonly key: string;
}

/**
 * The account that a selected cell is about; undefined where there is none. In a block of rows about accounts it is
 * the one named in that row; beside several blocks the one that holds the cell, else the nearest to its left. In
 * other rows, such as those of a table that was made since `places` were read, it is a cell that names an account
 * of `keys`, the nearest to the left; words that are also tiers count only where nothing else names an account.
 */
export function accountAt(
  selected: SelectedRow,
  places: readonly AccountRows[],
  keys: ReadonlySet<string> | ReadonlyMap<string, unknown>,
  tierNames: readonly string[] = [],
): AccountAt | undefined {
  const inPlaces = places
    .filter(({ sheetId, area }) => sheetId === selected.sheetId && isBody(area, selected.row))
    .sort((a, b) => distance(a, selected.column) - distance(b, selected.column));
  for (const place of inPlaces) {
    const found = cellAt(selected, place.column);
    if (found) return found;
  }
  return byName(selected, keys, tierNames);
}

function isBody({ row, rows }: AccountRows["area"], selected: number): boolean {
  return selected > row && selected < row + rows;
}

/** 0 for a block that holds the column, then those to the left, then those to the right, the nearest first. */
function distance({ area }: AccountRows, column: number): number {
  const end = area.column + area.columns;
  if (column >= end) return column - end + 1;
  return column >= area.column ? 0 : RIGHT + area.column - column;
}

const RIGHT = 1e6;

function cellAt({ first, cells }: SelectedRow, column: number): AccountAt | undefined {
  const cell = cells[column - first];
  const name = cell === undefined ? "" : String(cell);
  const key = accountKey(name);
  return key === "" ? undefined : { name: name.trim(), key };
}

function byName(
  selected: SelectedRow,
  keys: Pick<ReadonlySet<string>, "has">,
  tierNames: readonly string[],
): AccountAt | undefined {
  const tiers = new Set(tierNames.map(accountKey));
  const named = selected.cells.flatMap((cell, at) => {
    const found = typeof cell === "string" ? cellAt(selected, selected.first + at) : undefined;
    return found && keys.has(found.key) ? [{ ...found, column: selected.first + at }] : [];
  });
  const sure = named.filter(({ key }) => !tiers.has(key));
  const all = sure.length > 0 ? sure : named;
  const nearest = all.findLast(({ column }) => column <= selected.column) ?? all[0];
  return nearest && { name: nearest.name, key: nearest.key };
}
