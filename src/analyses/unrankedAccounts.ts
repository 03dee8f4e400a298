import type { Ranking } from "../model/facts";
import type { Revenue } from "../model/revenue";
import { sheetTexts } from "../model/sheetTexts";
import type { Table } from "../model/table";
import { gather, gatherTexts } from "./gather";
import { indicesWhere } from "./indicesWhere";
import { orderBySize } from "./orderBySize";
import { orderEqualsByName } from "./orderEqualsByName";

/**
 * `VF_Unranked`: the accounts without positive net revenue and why, the largest credit first.
 * @example
 * unrankedAccounts(northwind, ranking)
 * // Account                               Revenue  Reason
 * // FISSA Fabrica Inter. Salchichas S.A.  0        No revenue
 * // Paris spécialités                     0        No revenue
 */
export function unrankedAccounts(revenue: Revenue, { amount, rank }: Ranking): Table {
  const unranked = orderBySize(
    indicesWhere(rank.length, (account) => rank[account] === 0),
    amount,
  );
  orderEqualsByName(unranked, revenue.names);
  const { order } = unranked;
  return {
    name: "VF_Unranked",
    rows: order.length,
    columns: [
      { name: "Account", kind: "text", values: gatherTexts(revenue.names, order) },
      { name: "Revenue", kind: "number", values: gather(amount, order) },
      {
        name: "Reason",
        kind: "label",
        codes: Uint8Array.from(order, (account) => reasonCode(account, amount[account], revenue)),
        labels: reasons.map((reason) => sheetTexts.unrankedReasons[reason]),
      },
    ],
  };
}

const reasons = ["none", "cancelled", "negative"] as const;

function reasonCode(account: number, net: number, revenue: Revenue): number {
  if (net < 0) return reasons.indexOf("negative");
  const silent = revenue.amounts.every((amounts) => amounts[account] === 0);
  return reasons.indexOf(silent ? "none" : "cancelled");
}
