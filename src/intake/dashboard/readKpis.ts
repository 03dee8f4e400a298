import type { BookSnapshot } from "../../model/book";
import type { Kpis, MrrHistory } from "../../model/dashboard";
import { columnWord } from "../../model/languages/columnWords";
import { listed } from "../../model/languages/joined";
import { note, type Note } from "../../model/note";
import { Problem } from "../../model/problem";
import type { Settings } from "../../model/settings";
import { accountKey } from "../accountKey";
import { bookRules } from "../cells/bookRules";
import { currencyOfFormat } from "../cells/currencies";
import { formatAt } from "../cells/sheetGrid";
import { shortened } from "../cells/shortened";
import { accountHeader } from "../headers/accountHeader";
import { NoteCollector } from "../rows/noteCollector";
import type { InputReading } from "./InputReading";
import { bodyRows, inputTable, type InputTable } from "../inputTable";
import { isAccountLine } from "./isAccountLine";
import { byAccount, joinAccount } from "./joinAccounts";
import { kpiColumns, type KpiColumns } from "./kpiColumns";
import { noteKpis } from "./kpiNotes";
import { kpiRow, type KpiRow } from "./kpiRow";
import { rowsBelow } from "./rowsBelow";

/**
 * The accounts of `VF_Kpis`, or of a table with its headers; undefined where there is neither. `day` counts from
 * 1970-01-01. Plans stand in the order of the history's columns, else from the least to the
 * most MRR a row, so that the last is the one to sell up to whatever the order of the rows.
 * @throws Problem `ownColumns` where Account or MRR is missing, `noKpiAccounts`, `noMrr`.
 */
export function readKpis(
  book: BookSnapshot,
  settings: Pick<Settings, "groupDatesBy" | "rankAtRiskBy">,
  day: number,
  history?: MrrHistory,
): { readonly kpis: Kpis; readonly notes: readonly Note[] } | undefined {
  const table = inputTable(book, "VF_Kpis", isKpiHeader);
  if (!table) return undefined;
  const rules = bookRules(book, settings);
  const columns = kpiColumns(table, rules);
  const { Account, MRR } = columns.known;
  if (Account === undefined || MRR === undefined)
    throw new Problem("ownColumns", { ...named(table), list: listed(["Account", "MRR"].map(columnWord)) });
  const reading: InputReading = { sheet: table.sheet, rules, notes: new NoteCollector(), day };
  const isAsked = (name: string) => accountKey(name) === accountKey(settings.rankAtRiskBy);
  const rows = bodyRows(table)
    .filter((row) => isAccountLine(reading, table, row, Account))
    .map((row) => kpiRow(reading, columns, row, isAsked));
  if (rows.length === 0) throw new Problem("noKpiAccounts", named(table));
  if (rows.every(({ mrr }) => Number.isNaN(mrr))) throw new Problem("noMrr", named(table));
  const groups = byAccount(rows);
  reading.notes.push(...rowsBelow(table, Account));
  noteKpis(reading, table.place, columns, rows, groups);
  const plans = plansOf(rows, history, reading.notes);
  const planAt = new Map(plans.map((plan, at) => [accountKey(plan), at]));
  const kpis: Kpis = {
    accounts: groups.map((group) => joinAccount(group, (plan) => planAt.get(accountKey(plan)) ?? -1)),
    plans,
    further: columns.further.map(({ name }) => name),
    currency: currencyOf(table, columns, rows),
    place: table.place,
  };
  return { kpis, notes: reading.notes.notes() };
}

/** Beside the accounts and MRR one of these says that a table is meant for the dashboard, not revenue. */
function isKpiHeader(headers: ReadonlySet<string>, names: readonly string[]): boolean {
  return (
    headers.has("mrr") &&
    (headers.has("engagement") || headers.has("cancellation risk")) &&
    accountHeader(names) !== undefined
  );
}

function named({ place }: InputTable) {
  return { table: place.table?.name ?? "VF_Kpis", sheet: place.sheet };
}

function plansOf(
  rows: readonly KpiRow[],
  history: MrrHistory | undefined,
  notes: NoteCollector,
): readonly string[] {
  const met = byMeanMrr(rows);
  if (!history) return [...met.values()];
  for (const plan of history.plans) met.delete(accountKey(plan));
  const others = [...met.values()];
  for (const plan of others) notes.push(note("planNotInHistory", "", { plan: shortened(plan) }));
  return [...others, ...history.plans];
}

/** Plans by key, as first spelled, from the least to the most mean MRR a row; those without any MRR first. */
function byMeanMrr(rows: readonly KpiRow[]): Map<string, string> {
  const plans = new Map<string, { name: string; amounts: number[] }>();
  for (const { plan, mrr } of rows) {
    if (plan === "") continue;
    const key = accountKey(plan);
    const found = plans.get(key) ?? { name: plan, amounts: [] };
    if (!Number.isNaN(mrr)) found.amounts.push(mrr);
    plans.set(key, found);
  }
  const means = [...plans].map(([key, { name, amounts }]) => {
    const sum = amounts.sort((a, b) => a - b).reduce((total, each) => total + each, 0);
    return { key, name, mean: amounts.length > 0 ? sum / amounts.length : -Infinity };
  });
  means.sort((a, b) => (a.mean === b.mean ? (a.key < b.key ? -1 : 1) : a.mean - b.mean));
  return new Map(means.map(({ key, name }) => [key, name]));
}

/** The one currency that the formats of the MRR state; "" for none or several. */
function currencyOf({ sheet }: InputTable, { known }: KpiColumns, rows: readonly KpiRow[]): string {
  const formats = new Set(rows.map(({ row }) => formatAt(sheet, row, known.MRR ?? 0)));
  const stated = new Set([...formats].map(currencyOfFormat).filter((currency) => currency !== ""));
  return stated.size === 1 ? [...stated][0] : "";
}
