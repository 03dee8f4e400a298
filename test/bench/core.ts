import { abcTiers } from "../../src/analyses/abcTiers";
import { rankAccounts } from "../../src/analyses/rankAccounts";
import { tierMovement } from "../../src/analyses/tierMovement";
import { countTiers } from "../../src/analyses/countTiers";
import { tierTable } from "../../src/analyses/tierTable";
import { tiersByPeriod } from "../../src/analyses/tiersByPeriod";
import { totals } from "../../src/analyses/totals";
import type { Revenue } from "../../src/model/revenue";
import { defaultSettings } from "../../src/model/settings";
import { numbersOf, columnOf, cellOf } from "../../src/model/table";

/** A contestant: `run` does the whole job once, `result` tells enough of it to compare. */
export interface Contestant {
  readonly name: string;
  run(): Promise<void>;
  result(): Promise<JobResult>;
}

/** Accounts and revenue per tier; period pair, tier before, tier after, accounts (3 = no revenue); the first accounts. */
export interface JobResult {
  readonly tiers: readonly (readonly [number, number])[];
  readonly flows: readonly (readonly number[])[];
  readonly first: readonly number[];
}

export interface Portfolio {
  readonly names: readonly string[];
  readonly amounts: readonly Float64Array[];
}

/** Our own sums on the job: totals, rank, share, cumulative share, tier, tiers per period, movement. */
export function ourselves({ names, amounts }: Portfolio): Contestant {
  const periods = amounts.map((_, order) => ({ key: String(order), label: String(order + 1), order }));
  const revenue: Revenue = { names, keys: names, periods, amounts, currency: "", sources: [] };
  const settings = defaultSettings;
  const job = () => {
    const ranking = rankAccounts(totals(revenue), names);
    const codes = abcTiers(ranking, settings);
    const byPeriod = tiersByPeriod(revenue, settings);
    const movement = tierMovement(revenue, byPeriod.codes, settings);
    return { ranking, codes, movement };
  };
  let done: ReturnType<typeof job>;
  return {
    name: "Vital Few",
    run: async () => {
      done = job();
    },
    result: async () => {
      const { ranking, movement } = done;
      const lines = tierTable(countTiers(ranking, settings));
      const counts = numbersOf(lines, "Accounts");
      const sums = numbersOf(lines, "Revenue");
      const code = (name: string | number) => {
        const at = settings.tierNames.indexOf(String(name));
        return at < 0 ? 3 : at;
      };
      const { flows } = movement;
      return {
        tiers: settings.tierNames.map((_, tier) => [counts[tier], sums[tier]] as const),
        flows: Array.from({ length: flows.rows }, (_, row) => [
          Number(cellOf(columnOf(flows, "From period"), row)),
          code(cellOf(columnOf(flows, "From"), row)),
          code(cellOf(columnOf(flows, "To"), row)),
          Number(cellOf(columnOf(flows, "Accounts"), row)),
        ]).sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]),
        first: Array.from(ranking.order.subarray(0, 20)),
      };
    },
  };
}
