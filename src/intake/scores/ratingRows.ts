import type { BookSnapshot } from "../../model/book";
import type { Cell } from "../../model/cells";
import { listed } from "../../model/languages/joined";
import { note } from "../../model/note";
import { Problem } from "../../model/problem";
import type { Criterion, Scale } from "../../model/scores";
import { accountKey, isBlankName } from "../accountKey";
import { isErrorValue } from "../cells/isErrorValue";
import { cellAddress, cellAt } from "../cells/sheetGrid";
import { shortened } from "../cells/shortened";
import { shownAmount } from "../cells/shownAmount";
import { bodyRows, type InputTable } from "../inputTable";
import type { NoteCollector } from "../rows/noteCollector";
import { countedNames } from "./countedNames";
import { doubtfulNumber } from "./doubtfulNumber";
import type { RatingColumns } from "./ratingColumns";

/** The rows of a table of ratings: accounts, and one array of ratings for each criterion; NaN where there is none. */
export interface RatingRows {
  readonly accounts: readonly string[];
  readonly keys: readonly string[];
  readonly marks: readonly (readonly number[])[];
  /** Some account is a number, which a formula does not find by its text. */
  readonly hasNumberNames: boolean;
}

/** Reads the rows, each account once. Throws the Problem `ratingOutOfScale` for the first rating outside the scale. */
export function ratingRows(
  { culture }: BookSnapshot,
  table: InputTable,
  columns: RatingColumns,
  criteria: readonly Criterion[],
  scale: Scale,
  notes: NoteCollector,
): RatingRows {
  const { sheet } = table;
  const accounts = new Map<string, string>();
  const marks = criteria.map((): number[] => []);
  const outside: Outside[] = [];
  const unrated: string[] = [];
  let hasNumberNames = false;

  const markAt = (row: number, column: number, criterion: Criterion): number => {
    const cell = cellAt(sheet, row, column);
    const { number, doubt } = doubtfulNumber(cell, culture);
    const value = shortened(String(cell));
    if (doubt) notes.add(doubt, sheet.name, row, column, () => ({ value, number: shownAmount(number) }));
    if (number < scale.lowest || number > scale.highest)
      outside.push({ address: cellAddress(sheet.name, row, column), value, criterion: criterion.name });
    return number;
  };

  for (const row of bodyRows(table)) {
    const cell = cellAt(sheet, row, columns.account.column);
    const account = accountIn(cell);
    const key = account === undefined ? "" : accountKey(account);
    if (account === undefined || accounts.has(key)) {
      const code = isErrorValue(cell)
        ? "accountError"
        : account === undefined
          ? undefined
          : "repeatedAccount";
      if (code)
        notes.add(code, sheet.name, row, columns.account.column, () => ({
          account: account ?? "",
          value: String(cell),
        }));
      continue;
    }
    accounts.set(key, account);
    hasNumberNames ||= typeof cell === "number";
    const found = criteria.map((criterion) => {
      const column = columns.criteria.get(criterion.key)?.column;
      return column === undefined ? NaN : markAt(row, column, criterion);
    });
    found.forEach((mark, at) => marks[at].push(mark));
    if (columns.criteria.size > 0 && found.every((mark) => Number.isNaN(mark))) unrated.push(account);
    else
      criteria.forEach((criterion, at) => {
        const column = columns.criteria.get(criterion.key)?.column;
        if (column !== undefined && Number.isNaN(found[at]) && cellAt(sheet, row, column) === "")
          notes.add("missingRating", sheet.name, row, column, () => ({
            account: shortened(account),
            criterion: criterion.name,
          }));
      });
  }
  if (outside.length > 0) throw outOfScale(outside, scale);
  if (unrated.length > 0) notes.push(note("notRated", "", countedNames(unrated)));
  return { accounts: [...accounts.values()], keys: [...accounts.keys()], marks, hasNumberNames };
}

/** The account that a cell names, as it is written there; undefined for none. */
function accountIn(cell: Cell): string | undefined {
  const name = String(cell);
  return isBlankName(name) || isErrorValue(cell) ? undefined : name;
}

const MOST_NAMED = 5;

interface Outside {
  readonly address: string;
  readonly value: string;
  readonly criterion: string;
}

function outOfScale([first, ...others]: readonly Outside[], { lowest, highest }: Scale): Problem {
  const list = listed(others.slice(0, MOST_NAMED).map(({ address }) => address));
  const more = others.length === 0 ? "none" : others.length <= MOST_NAMED ? "some" : "many";
  return new Problem("ratingOutOfScale", { ...first, lowest, highest, list, more });
}
