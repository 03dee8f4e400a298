import type { AccountKpis } from "../../model/dashboard";
import { accountKey } from "../accountKey";
import type { KpiRow } from "./kpiRow";

/** The rows of one account. */
export interface AccountRows {
  readonly key: string;
  readonly rows: readonly KpiRow[];
}

/** Rows by account, in the order in which the accounts are met. */
export function byAccount(rows: readonly KpiRow[]): readonly AccountRows[] {
  const groups = new Map<string, KpiRow[]>();
  for (const row of rows) {
    const key = accountKey(row.name);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups].map(([key, group]) => ({ key, rows: group }));
}

/**
 * One account from its rows: MRR is added up, of the rest the most worrying value counts, whatever the order of the
 * rows. `planAt` gives a plan's place in the list of plans, -1 for none.
 */
export function joinAccount({ key, rows }: AccountRows, planAt: (plan: string) => number): AccountKpis {
  const least = (of: (row: KpiRow) => number) => pick(rows.map(of), Math.min);
  const most = (of: (row: KpiRow) => number) => pick(rows.map(of), Math.max);
  return {
    name: rows[0].name,
    key,
    plans: rows.map(({ plan, mrr, mrrBefore }) => ({ plan: planAt(plan), mrr, mrrBefore })),
    mrr: pick(
      rows.map(({ mrr }) => mrr),
      sum,
    ),
    mrrBefore: pick(
      rows.map(({ mrrBefore }) => mrrBefore),
      sum,
    ),
    onboarding: least(({ onboarding }) => onboarding),
    satisfaction: least(({ satisfaction }) => satisfaction),
    engagement: least(({ engagement }) => engagement),
    risk: most(({ risk }) => risk),
    inQueueSince: least(({ inQueueSince }) => inQueueSince),
    further: rows[0].further.map((_, at) => most(({ further }) => further[at])),
  };
}

/** Over what is known; NaN where nothing is. */
function pick(values: readonly number[], join: (one: number, other: number) => number): number {
  const known = values.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  return known.length === 0 ? NaN : known.reduce((one, other) => join(one, other));
}

const sum = (one: number, other: number) => one + other;
