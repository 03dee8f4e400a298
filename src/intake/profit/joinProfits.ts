import type { AccountProfit } from "../../model/profit";
import { accountKey } from "../accountKey";
import type { ProfitLine } from "./profitLine";

/** An account with the rows that it stands in and the categories that they name. */
export interface JoinedProfit {
  readonly account: AccountProfit;
  readonly rows: readonly number[];
  readonly categories: readonly string[];
}

/**
 * One account from its rows, in the order in which accounts are met: amounts are added up, and what is not known in
 * one row is not known at all; a product's profit counts where it is given. The first category named is the account's.
 */
export function joinProfits(lines: readonly ProfitLine[]): readonly JoinedProfit[] {
  const groups = new Map<string, ProfitLine[]>();
  for (const line of lines) {
    const key = accountKey(line.name);
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  return [...groups.values()].map(joined);
}

function joined(group: readonly ProfitLine[]): JoinedProfit {
  const [first] = group;
  const sumOf = (amount: (line: ProfitLine) => number) => sum(group.map(amount));
  const categories = new Map<string, string>();
  for (const { category } of group) {
    const key = accountKey(category);
    if (key !== "" && !categories.has(key)) categories.set(key, category);
  }
  const account = {
    name: first.name,
    revenue: sumOf(({ revenue }) => revenue),
    costOfGoods: sumOf(({ costOfGoods }) => costOfGoods),
    costToServe: sumOf(({ costToServe }) => costToServe),
    category: [...categories.values()][0] ?? "",
    products: first.products.map((_, at) => {
      const known = group.map(({ products }) => products[at]).filter((profit) => !Number.isNaN(profit));
      return known.length > 0 ? sum(known) : NaN;
    }),
  };
  return { account, rows: group.map(({ row }) => row), categories: [...categories.values()] };
}

const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
