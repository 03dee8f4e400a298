import type { Revenue } from "../../src/model/revenue";

/** Revenue written as a literal table: `{ Alfreds: [0, 2022.5, 2250.5] }` with one column a period. */
export function revenueOf(
  rows: Readonly<Record<string, readonly number[]>>,
  labels?: readonly string[],
): Revenue {
  const names = Object.keys(rows);
  const width = Math.max(1, ...Object.values(rows).map((row) => row.length));
  const periods = labels ?? Array.from({ length: width }, (_, index) => String(2020 + index));
  return {
    names,
    keys: names.map((name) => name.toLowerCase()),
    periods: periods.map((label, order) => ({ key: label, label, order })),
    amounts: periods.map((_, period) => Float64Array.from(names, (name) => rows[name][period] ?? 0)),
    currency: "",
    sources: [],
  };
}
