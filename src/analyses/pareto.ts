import type { ParetoFacts, Ranking } from "../model/facts";
import type { Revenue } from "../model/revenue";
import type { Settings } from "../model/settings";
import type { Table } from "../model/table";
import { abcTiers } from "./abcTiers";
import { gather, gatherCodes, gatherTexts } from "./gather";
import { paretoFacts } from "./paretoFacts";
import { unrankedAccounts } from "./unrankedAccounts";

/** `VF_Pareto` with the ranked accounts, `VF_Unranked` with the others, and the vital few. */
export interface Pareto {
  readonly accounts: Table;
  readonly unranked: Table;
  readonly facts: ParetoFacts;
}

/**
 * The Pareto table, best account first: rank, revenue over all periods, share and cumulative share (0 to 1), tier.
 * @example
 * pareto(northwind, rankAccounts(totals(northwind), northwind.names), defaultSettings).accounts
 * // Rank  Account             Revenue     Share    Cumulative share  Tier
 * // 1     QUICK-Stop          110,277.30  .087121  .087121           A
 * // 2     Ernst Handel        104,874.98  .082853  .169974           A
 * // 3     Save-a-lot Markets  104,361.94  .082448  .252422           A
 */
export function pareto(revenue: Revenue, ranking: Ranking, settings: Settings): Pareto {
  const { order, rank, sorted, running, base } = ranking;
  const accounts: Table = {
    name: "VF_Pareto",
    rows: order.length,
    columns: [
      { name: "Rank", kind: "number", values: gather(rank, order) },
      { name: "Account", kind: "text", values: gatherTexts(revenue.names, order) },
      { name: "Revenue", kind: "number", values: sorted },
      { name: "Share", kind: "number", values: sharesOf(sorted, base) },
      { name: "Cumulative share", kind: "number", values: sharesOf(running, base) },
      {
        name: "Tier",
        kind: "label",
        codes: gatherCodes(abcTiers(ranking, settings), order),
        labels: settings.tierNames,
      },
    ],
  };
  return {
    accounts,
    unranked: unrankedAccounts(revenue, ranking),
    facts: paretoFacts(ranking, settings.paretoLine),
  };
}

function sharesOf(sums: Float64Array, base: number): Float64Array {
  const shares = new Float64Array(sums.length);
  for (let at = 0; at < sums.length; at++) shares[at] = sums[at] / base;
  return shares;
}
