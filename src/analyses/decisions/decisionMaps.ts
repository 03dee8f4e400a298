import type { AccountMap, ContactRow, DecisionTables, InfluenceRow, Person } from "../../model/decisions";
import { note, type Note } from "../../model/note";
import { influenceLines, type InfluenceLines } from "./influenceLines";
import { reportingLines } from "./reportingLines";

/**
 * Who decides at each account, in the order in which the contacts first name them, or at the one account whose key is
 * given. A person named twice counts once; of a reporting loop one line is left out, and so is whatever leads to
 * nobody; each is noted. Whom an influence names here although they are contacts of another account come as guests;
 * an account that has nobody but guests of others gets no map of its own.
 *
 * @example
 * // Keller reports to Brandt, Accenture influences Brandt
 * decisionMaps(tables).maps[0] // people Brandt, Keller, Accenture; influences [{ from: 2, to: 0, strength: "Strong" }]
 */
export function decisionMaps(
  { contacts, influences }: DecisionTables,
  only?: string,
): { readonly maps: readonly AccountMap[]; readonly notes: readonly Note[] } {
  const { accounts, doubts } = byAccount(contacts);
  const everybody = [...accounts.values()].flat();
  const isOne = accounts.size === 1;
  const notes = [...doubts, ...influencesNowhere(influences, accounts)];
  const read = [...accounts]
    .filter(([key]) => only === undefined || key === only)
    .map(([key, own]) => {
      const here = influences.filter((row) => row.accountKey === key || (isOne && row.accountKey === ""));
      const lines = influenceLines(here, own, everybody);
      const reporting = reportingLines(own);
      notes.push(...reporting.notes, ...lines.notes);
      return { own, lines, managers: reporting.managers };
    });
  const guests = new Set(read.flatMap(({ own, lines }) => lines.people.slice(own.length)));
  const isElsewhere = ({ own, lines, managers }: (typeof read)[number]) =>
    own.every((row) => guests.has(row)) &&
    lines.influences.length === 0 &&
    managers.every((manager) => manager === undefined);
  const shown = only === undefined ? read.filter((each) => !isElsewhere(each)) : read;
  return { maps: shown.map(({ own, lines, managers }) => mapOf(own, lines, managers)), notes };
}

/** The contacts of each account by its key, everybody once. */
function byAccount(contacts: readonly ContactRow[]) {
  const accounts = new Map<string, ContactRow[]>();
  const doubts: Note[] = [];
  for (const row of contacts) {
    const rows = accounts.get(row.accountKey);
    if (!rows) accounts.set(row.accountKey, [row]);
    else if (rows.some(({ key }) => key === row.key))
      doubts.push(note("repeatedContact", row.cells.name, { name: row.name, account: row.account }));
    else rows.push(row);
  }
  return { accounts, doubts };
}

/** Where there is one account only, its name may be left out. */
function influencesNowhere(
  influences: readonly InfluenceRow[],
  accounts: ReadonlyMap<string, unknown>,
): readonly Note[] {
  const isOne = accounts.size === 1;
  return influences
    .filter(({ accountKey }) => !accounts.has(accountKey) && !(isOne && accountKey === ""))
    .map(({ account, cells }) => note("influenceAccount", cells.account, { account }));
}

function mapOf(
  own: readonly ContactRow[],
  { people, influences }: InfluenceLines,
  managers: readonly (number | undefined)[],
): AccountMap {
  const isManager = new Set(managers);
  const { account, accountKey } = own[0];
  return {
    account,
    accountKey,
    people: people.map((row, index) => {
      const isGuest = index >= own.length;
      const isApart = managers[index] === undefined && !isManager.has(index);
      const id = isGuest ? `${row.key} (${row.accountKey})` : row.key;
      return personOf(row, id, managers[index], isGuest || (row.isOutside && isApart));
    }),
    influences,
  };
}

function personOf(
  { name, title, isTitle, relationship, power, isTouchpoint }: ContactRow,
  id: string,
  manager: number | undefined,
  isOutside: boolean,
): Person {
  return {
    id,
    name,
    title: isTitle ? "" : title,
    isTitle,
    manager,
    relationship,
    power,
    isTouchpoint,
    isOutside,
  };
}
