import { headerTexts } from "../model/headerTexts";
import type { TierLine } from "../model/outcome";
import type { Revenue } from "../model/revenue";
import type { Settings } from "../model/settings";
import type { Table } from "../model/table";
import { cutTiers } from "./cutTiers";

/** The tiers of every period: one code an account in each, and `VF_TiersByPeriod`. */
export interface TiersByPeriod {
  readonly codes: readonly Uint8Array[];
  readonly table: Table;
}

/**
 * Ranks every period on its own base, in time order.
 * @example
 * tiersByPeriod(northwind, defaultSettings).table
 * // Period  A accounts  B accounts  C accounts  A revenue  B revenue  C revenue
 * // 1996    26          21          20          168,025.12  29,839.65  10,219.20
 * // 1997    33          23          30          494,751.36  93,641.69  28,692.08
 * // 1998    27          25          29          354,694.01  65,477.13  20,452.71
 */
export function tiersByPeriod(revenue: Revenue, settings: Settings): TiersByPeriod {
  const cuts = revenue.amounts.map((amounts) => cutTiers(amounts, settings));
  const perTier = (
    suffix: string,
    header: (of: { tier: string }) => string,
    of: (line: TierLine) => number,
  ) =>
    settings.tierNames.map((tier, index) => ({
      name: `${tier} ${suffix}`,
      header: header({ tier }),
      kind: "number" as const,
      values: cuts.map(({ lines }) => of(lines[index])),
    }));
  const table: Table = {
    name: "VF_TiersByPeriod",
    rows: revenue.periods.length,
    columns: [
      { name: "Period", kind: "text", values: revenue.periods.map((period) => period.label) },
      ...perTier("accounts", headerTexts.tierAccounts, (line) => line.accounts),
      ...perTier("revenue", headerTexts.tierRevenue, (line) => line.revenue),
    ],
  };
  return { codes: cuts.map(({ codes }) => codes), table };
}
