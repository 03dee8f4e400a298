import type { BookSnapshot } from "../../model/book";
import { note, type Note } from "../../model/note";
import type { Ratings, Criterion, Scale } from "../../model/scores";
import { accountKey } from "../accountKey";
import { accountHeader } from "../headers/accountHeader";
import { NoteCollector } from "../rows/noteCollector";
import { inputTable } from "../inputTable";
import { rowsBelow } from "../dashboard/rowsBelow";
import { countedNames } from "./countedNames";
import { ratingColumns } from "./ratingColumns";
import { ratingRows } from "./ratingRows";

/** The accounts that the revenue knows. */
export interface KnownAccounts {
  readonly names: readonly string[];
  readonly keys: readonly string[];
}

/**
 * The ratings in `VF_Ratings` (or in cells headed by a word for accounts and a criterion), one array for each of the criteria; and
 * the accounts of the revenue that it lacks, without ratings. Criteria that come from the revenue stay NaN here.
 * A missing rating is NaN and noted, never 0.
 * @throws Problem `ratingOutOfScale` with the cell's address; `ownColumns` where the accounts have no column.
 */
export function readRatings(
  book: BookSnapshot,
  criteria: readonly Criterion[],
  scale: Scale,
  known?: KnownAccounts,
): { readonly ratings: Ratings; readonly notes: readonly Note[] } {
  const rated = criteria.filter(({ source }) => source === "Rating");
  const table = inputTable(book, "VF_Ratings", (headers, names) => {
    const marks = rated.filter(({ key }) => headers.has(key));
    const account = marks.length > 0 ? accountHeader(names) : undefined;
    return account !== undefined && marks.some(({ key }) => key !== accountKey(account));
  });
  if (!table) {
    const accounts = known?.names ?? [];
    const marks = criteria.map(() => new Float64Array(accounts.length).fill(NaN));
    return { ratings: { accounts, keys: known?.keys ?? [], marks, added: accounts }, notes: [] };
  }
  const notes = new NoteCollector();
  const columns = ratingColumns(table, rated);
  const rows = ratingRows(book, table, columns, criteria, scale, notes);
  notes.push(...rowsBelow(table, columns.account.column));
  const isTable = table.place.table !== undefined;
  const missing = lackingIn(rows.keys, known);
  const added = isTable ? missing : { names: [], keys: [] };
  const name = table.place.table?.name ?? table.sheet.name;
  for (const { name: criterion, key } of rated)
    if (!columns.criteria.has(key))
      notes.push(note(isTable ? "noRatingsColumn" : "noColumnInRange", "", { criterion, table: name }));
  if (known) notes.push(...strangers(rows, known));
  if (isTable && missing.names.length > 0)
    notes.push(note("accountsAdded", "", { table: name, count: missing.names.length }));
  if (!isTable && missing.names.length > 0)
    notes.push(note("accountsNotAdded", "", { table: name, ...countedNames(missing.names) }));
  const accounts = [...rows.accounts, ...added.names];
  const marks = rows.marks.map((each) => {
    const whole = new Float64Array(accounts.length).fill(NaN);
    whole.set(each);
    return whole;
  });
  return {
    ratings: {
      accounts,
      keys: [...rows.keys, ...added.keys],
      marks,
      added: added.names,
      found: {
        place: table.place,
        accountColumn: columns.account,
        columns: columns.criteria,
        hasNumberNames: rows.hasNumberNames,
      },
    },
    notes: notes.notes(),
  };
}

function lackingIn(keys: readonly string[], known: KnownAccounts | undefined): KnownAccounts {
  const there = new Set(keys);
  const lacking = (known?.keys ?? []).flatMap((key, at) => (there.has(key) ? [] : [at]));
  return {
    names: lacking.map((at) => known?.names[at] ?? ""),
    keys: lacking.map((at) => known?.keys[at] ?? ""),
  };
}

function strangers(
  rows: { accounts: readonly string[]; keys: readonly string[] },
  known: KnownAccounts,
): Note[] {
  const there = new Set(known.keys);
  const names = rows.accounts.filter((_, at) => !there.has(rows.keys[at]));
  return names.length > 0 ? [note("unknownAccounts", "", countedNames(names))] : [];
}
