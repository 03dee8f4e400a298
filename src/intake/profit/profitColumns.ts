import { profitHeaders } from "../../model/profit";
import { accountKey } from "../accountKey";
import type { BookRules } from "../cells/bookRules";
import { columnUnder, type InputTable } from "../inputTable";
import { holdsNumbers } from "../dashboard/kpiColumns";
import { spells } from "../headers/spelled";
import { isTotalRow } from "../headers/isTotalRow";

/** Where the columns of `VF_Profit` stand on the sheet. */
export interface ProfitColumns {
  readonly account: number;
  readonly revenue: number;
  readonly costOfGoods: number;
  readonly costToServe: number;
  readonly category: number | undefined;
  readonly products: readonly { readonly name: string; readonly column: number }[];
}

/**
 * The columns of `VF_Profit` by their headers; undefined where the account or an amount has none. A further column
 * of numbers is a product, unless its header says that it is a sum or a result.
 */
export function profitColumns(table: InputTable, rules: BookRules): ProfitColumns | undefined {
  const [account, revenue, costOfGoods, costToServe, category] = profitHeaders.map((header) =>
    columnUnder(table, header),
  );
  if (account === undefined || revenue === undefined) return undefined;
  if (costOfGoods === undefined || costToServe === undefined) return undefined;
  const products = table.headers.filter(
    ({ name, column }) => !isNoProduct(name) && holdsNumbers(table, column, rules),
  );
  return { account, revenue, costOfGoods, costToServe, category, products };
}

const noProducts = [...profitHeaders, "Profit", "Contribution", "Margin", "Rank"];

function isNoProduct(name: string): boolean {
  const isOurs = noProducts.some((header) => spells(name, header));
  return isOurs || /\b(margin|share|%)/.test(accountKey(name)) || isTotalRow(name);
}
