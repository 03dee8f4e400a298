import type { TierLine } from "../model/outcome";
import type { Table } from "../model/table";

/**
 * `VF_Tiers`: one row a tier, from what `countTiers` found. The average of an empty tier is blank.
 * @example
 * tierTable(countTiers(northwind, defaultSettings))
 * // Tier  Accounts  Share of accounts  Revenue       Share of revenue  Average revenue
 * // A     34        .382               1,013,547.84  .801              29,810.23
 */
export function tierTable(lines: readonly TierLine[]): Table {
  const numbers = (name: string, of: (line: TierLine) => number) => ({
    name,
    kind: "number" as const,
    values: Float64Array.from(lines, of),
  });
  return {
    name: "VF_Tiers",
    rows: lines.length,
    columns: [
      { name: "Tier", kind: "text", values: lines.map((line) => line.tier) },
      numbers("Accounts", (line) => line.accounts),
      numbers("Share of accounts", (line) => line.shareOfAccounts),
      numbers("Revenue", (line) => line.revenue),
      numbers("Share of revenue", (line) => line.shareOfRevenue),
      numbers("Average revenue", (line) => (line.accounts > 0 ? line.revenue / line.accounts : NaN)),
    ],
  };
}
