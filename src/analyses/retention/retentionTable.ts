import type { Retention, RetentionStretch } from "../../model/retention";
import type { Table } from "../../model/table";

/**
 * `VF_Retention`: one row for each pair of consecutive periods, in time order. Rates are blank where nobody had
 * revenue in the first of the two.
 * @example
 * retentionTable(retentionByPeriod(northwind))
 * // From period  To period  Opening accounts  Kept  Lost  New accounts  …  Closing revenue  GRR      NRR
 * // 1997         1998       86                79    7     2             …  440,624.87       .575135  .709635
 */
export function retentionTable(stretches: readonly RetentionStretch[]): Table {
  const numbers = (name: string, of: (retention: Retention) => number) => ({
    name,
    kind: "number" as const,
    values: Float64Array.from(stretches, ({ retention }) => of(retention)),
  });
  return {
    name: "VF_Retention",
    rows: stretches.length,
    columns: [
      { name: "From period", kind: "text", values: stretches.map(({ from }) => from.label) },
      { name: "To period", kind: "text", values: stretches.map(({ to }) => to.label) },
      numbers("Opening accounts", ({ accounts }) => accounts.opening),
      numbers("Kept", ({ accounts }) => accounts.kept),
      numbers("Lost", ({ accounts }) => accounts.lost),
      numbers("New accounts", ({ accounts }) => accounts.fresh),
      numbers("Logo retention", ({ logoRetention }) => logoRetention),
      numbers("Opening revenue", ({ revenue }) => revenue.opening),
      numbers("Churned", ({ revenue }) => revenue.churned),
      numbers("Contraction", ({ revenue }) => revenue.contraction),
      numbers("Expansion", ({ revenue }) => revenue.expansion),
      numbers("New revenue", ({ revenue }) => revenue.fresh),
      numbers("Closing revenue", ({ revenue }) => revenue.closing),
      numbers("GRR", ({ grossRetention }) => grossRetention),
      numbers("NRR", ({ netRetention }) => netRetention),
    ],
  };
}
