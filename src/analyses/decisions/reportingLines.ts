import type { ContactRow } from "../../model/decisions";
import { note, type Note } from "../../model/note";

/**
 * To whom each of an account's contacts reports, as indices of the rows; undefined for who stands at a top. A manager
 * who is no contact of the account is noted and left out. Where lines run in a loop, the one of the loop's first row
 * is left out, so that all of them stay on the map.
 *
 * @example
 * // Ada reports to Ben, Ben to Cleo, Cleo to Ada
 * reportingLines(rows).managers // [undefined, 2, 0]
 */
export function reportingLines(rows: readonly ContactRow[]): {
  readonly managers: readonly (number | undefined)[];
  readonly notes: readonly Note[];
} {
  const notes: Note[] = [];
  const indexOf = new Map(rows.map(({ key }, index) => [key, index]));
  const managers = rows.map(({ name, manager, managerKey, account, cells }) => {
    if (managerKey === "") return undefined;
    const index = indexOf.get(managerKey);
    if (index === undefined) notes.push(note("unknownManager", cells.manager, { name, manager, account }));
    return index;
  });
  rows.forEach(({ cells }, index) => {
    const loop = loopFrom(managers, index);
    if (loop.length === 0) return;
    managers[index] = undefined;
    const list = [...loop, index].map((each) => rows[each].name).join(" → ");
    notes.push(note("reportingLoop", cells.manager, { list }));
  });
  return { managers, notes };
}

/** The people on the way up from somebody that leads back to them, they first; none where it does not. */
function loopFrom(managers: readonly (number | undefined)[], start: number): readonly number[] {
  const way = [start];
  const met = new Set(way);
  for (let at = managers[start]; at !== undefined; at = managers[at]) {
    if (at === start) return way;
    if (met.has(at)) return [];
    met.add(at);
    way.push(at);
  }
  return [];
}
