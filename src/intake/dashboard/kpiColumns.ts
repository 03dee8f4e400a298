import { kpiHeaders, type KpiHeader } from "../../model/dashboard";
import { isBlankAmount, parseAmount } from "../cells/parseAmount";
import type { BookRules } from "../cells/bookRules";
import { cellAt } from "../cells/sheetGrid";
import { accountHeader } from "../headers/accountHeader";
import { spells } from "../headers/spelled";
import { bodyRows, columnUnder, type InputTable } from "../inputTable";

/** Which columns of `VF_Kpis` are ours to read, and which hold numbers besides. */
export interface KpiColumns {
  /** By header; undefined where the table lacks it. */
  readonly known: Readonly<Partial<Record<KpiHeader, number>>>;
  readonly further: readonly { readonly name: string; readonly column: number }[];
}

/** The columns of `VF_Kpis` by their headers, the accounts by any word for them. A further column holds numbers where most of its cells do. */
export function kpiColumns(table: InputTable, rules: BookRules): KpiColumns {
  const account = accountHeader(table.headers.map(({ name }) => name)) ?? "Account";
  const headerOf = (header: KpiHeader) => (header === "Account" ? account : header);
  const known = Object.fromEntries(
    kpiHeaders.map((header) => [header, columnUnder(table, headerOf(header))]),
  );
  const further = table.headers.filter(
    ({ name, column }) =>
      !kpiHeaders.some((header) => spells(name, headerOf(header))) && holdsNumbers(table, column, rules),
  );
  return { known, further };
}

/** Whether most of the filled cells of a column are numbers. */
export function holdsNumbers(table: InputTable, column: number, { culture }: BookRules): boolean {
  const cells = bodyRows(table).map((row) => cellAt(table.sheet, row, column));
  const filled = cells.filter((cell) => !isBlankAmount(cell));
  const numbers = filled.filter((cell) => !Number.isNaN(parseAmount(cell, culture)));
  return numbers.length > 0 && numbers.length * 2 > filled.length;
}
