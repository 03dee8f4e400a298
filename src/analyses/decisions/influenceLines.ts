import type { ContactRow, Influence, InfluenceRow } from "../../model/decisions";
import { note, type Note } from "../../model/note";

/** Who influences whom at an account, by their index among its people. */
export interface InfluenceLines {
  /** The account's own contacts, then its guests: contacts of other accounts that an influence names here. */
  readonly people: readonly ContactRow[];
  readonly influences: readonly Influence[];
  readonly notes: readonly Note[];
}

/**
 * The influences at one account. One from or to nobody, upon oneself or told twice is noted and left out.
 *
 * @example
 * // "Accenture" is a contact of another account
 * influenceLines(influences, hospital, everybody).influences // [{ from: 12, to: 1, strength: "Strong" }]
 */
export function influenceLines(
  rows: readonly InfluenceRow[],
  own: readonly ContactRow[],
  everybody: readonly ContactRow[],
): InfluenceLines {
  const people = [...own];
  const influences: Influence[] = [];
  const notes: Note[] = [];
  const named = (key: string) => {
    const isNamed = (row: ContactRow) => key !== "" && row.key === key;
    return people.find(isNamed) ?? everybody.find(isNamed);
  };
  const indexOf = (row: ContactRow) => {
    if (!people.includes(row)) people.push(row);
    return people.indexOf(row);
  };
  for (const { from, fromKey, to, toKey, strength, cells } of rows) {
    const [source, target] = [named(fromKey), named(toKey)];
    if (!source) notes.push(note("influenceFromNobody", cells.from, { name: from }));
    else if (!target) notes.push(note("influenceToNobody", cells.to, { name: to }));
    else if (source === target) notes.push(note("influenceUponSelf", cells.to, { name: to }));
    else {
      const line = { from: indexOf(source), to: indexOf(target), strength };
      const isTold = influences.some((each) => each.from === line.from && each.to === line.to);
      if (isTold) notes.push(note("repeatedInfluence", cells.from, { from, to }));
      else influences.push(line);
    }
  }
  return { people, influences, notes };
}
