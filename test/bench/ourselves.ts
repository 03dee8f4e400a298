import { abcTiers } from "../../src/analyses/abcTiers";
import { countTiers } from "../../src/analyses/countTiers";
import { rankAccounts } from "../../src/analyses/rankAccounts";
import { tierMovement } from "../../src/analyses/tierMovement";
import { tiersByPeriod } from "../../src/analyses/tiersByPeriod";
import { totals } from "../../src/analyses/totals";
import type { Revenue } from "../../src/model/revenue";
import { defaultSettings as settings } from "../../src/model/settings";
import { cellOf, columnOf, type Table } from "../../src/model/table";
import type { Contestant } from "./Contestant";
import type { Portfolio } from "./portfolio";

/** Our own sums on the job, as the action "Recompute tiers" calls them. */
export function ourselves({ names, amounts }: Portfolio): Contestant {
  let revenue = revenueOf({ names, amounts });
  let done: ReturnType<typeof job> | undefined;
  return {
    name: "Vital Few",
    // What a run keeps about its names (see `orderEqualsByName`) must not help the next one.
    prepare: () => {
      revenue = revenueOf({ names: [...names], amounts });
    },
    run: async () => {
      done = job(revenue);
    },
    result: async () => {
      const { ranking, movement } = (done ??= job(revenue));
      return {
        tiers: countTiers(ranking, settings).map((line) => [line.accounts, line.revenue] as const),
        flows: flowsOf(movement.flows),
        first: Array.from(ranking.order.subarray(0, 20)),
      };
    },
  };
}

function revenueOf({ names, amounts }: Portfolio): Revenue {
  const periods = amounts.map((_, order) => ({ key: String(order), label: String(order + 1), order }));
  return { names, keys: names, periods, amounts, currency: "", sources: [] };
}

function job(revenue: Revenue) {
  const ranking = rankAccounts(totals(revenue), revenue.names);
  const codes = abcTiers(ranking, settings);
  const byPeriod = tiersByPeriod(revenue, settings);
  const movement = tierMovement(revenue, byPeriod.codes, settings);
  return { ranking, codes, byPeriod, movement };
}

function flowsOf(flows: Table): number[][] {
  const cell = (name: string, row: number) => cellOf(columnOf(flows, name), row);
  const code = (name: string, row: number) => {
    const at = settings.tierNames.indexOf(String(cell(name, row)));
    return at < 0 ? settings.tierNames.length : at;
  };
  const lines = Array.from({ length: flows.rows }, (_, row) => [
    Number(cell("From period", row)),
    code("From", row),
    code("To", row),
    Number(cell("Accounts", row)),
  ]);
  return lines.sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]);
}
