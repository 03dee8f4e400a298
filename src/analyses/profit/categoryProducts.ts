import type { Profits } from "../../model/profit";
import type { Table } from "../../model/table";
import { compareNames } from "../compareNames";
import { differentHeaders } from "../dashboard/differentHeaders";
import { orderlessSum } from "../dashboard/orderlessSum";

/**
 * `VF_CategoryProducts`: the profit of each category with each product, and the category's total; categories with
 * the most profit first. Blank where no account of the category gives any. Undefined without product columns.
 */
export function categoryProducts(
  { accounts, products }: Pick<Profits, "accounts" | "products">,
  words: { readonly noCategory: string },
): Table | undefined {
  if (products.length === 0) return undefined;
  const groups = new Map<string, { readonly name: string; readonly given: (readonly number[])[] }>();
  for (const account of accounts) {
    const name = account.category || words.noCategory;
    const group = groups.get(name.toLowerCase()) ?? { name, given: [] };
    group.given.push(account.products);
    groups.set(name.toLowerCase(), group);
  }
  const rows = [...groups.values()]
    .map(({ name, given }) => {
      const profits = products.map((_, at) => orderlessSum(given.map((each) => each[at])));
      return { name, profits, total: orderlessSum(profits) };
    })
    .sort((a, b) => (b.total || 0) - (a.total || 0) || compareNames(a.name, b.name));
  return {
    name: "VF_CategoryProducts",
    rows: rows.length,
    columns: [
      { name: "Category", kind: "text", values: rows.map(({ name }) => name) },
      ...differentHeaders(products, ["Category", "Total"]).map((name, at) => ({
        name,
        header: name,
        kind: "number" as const,
        values: rows.map(({ profits }) => profits[at]),
      })),
      { name: "Total", kind: "number", values: rows.map(({ total }) => total) },
    ],
  };
}
