import type { Kpis, MrrHistory } from "../../model/dashboard";
import { dashboardTexts } from "../../model/dashboardTexts";
import type { Column, Table } from "../../model/table";
import { orderlessSum } from "./orderlessSum";
import { differentHeaders } from "./differentHeaders";

/** The columns of `VF_MrrByPlan` that are no plans, with the one that its report adds. */
const fixed = ["Period", "Total", "Change", "Change share", "Label"] as const;

/**
 * `VF_MrrByPlan`: MRR by plan in each period, the total, and its change on the period before in money and as a share.
 * Without a history there are two periods: as it was a period ago, by the plans of today, and now;
 * only one where nothing is known of a period ago.
 *
 * @example mrrByPlan(kpis, history) // Jan 100 + 50, Feb 110 + 55: Total 165, Change 15, Change share 0.1
 */
export function mrrByPlan(kpis: Kpis, history: MrrHistory | undefined): Table {
  const { periods, plans, mrr } = history ?? twoPeriods(kpis);
  const totals = periods.map((_, at) => orderlessSum(mrr.map((amounts) => amounts[at])));
  const changes = totals.map((total, at) => (at === 0 ? NaN : orderlessSum([total - totals[at - 1]])));
  const shares = changes.map((change, at) => (totals[at - 1] > 0 ? change / totals[at - 1] : NaN));
  const number = (name: string, values: readonly number[]): Column => ({ name, kind: "number", values });
  const headers = differentHeaders(plans, fixed);
  return {
    name: "VF_MrrByPlan",
    rows: periods.length,
    columns: [
      { name: "Period", kind: "text", values: periods },
      ...mrr.map((amounts, at) => ({ ...number(headers[at], amounts), header: headers[at] })),
      number("Total", totals),
      number("Change", changes),
      number("Change share", shares),
    ],
  };
}

type ByPlan = Pick<MrrHistory, "periods" | "plans" | "mrr">;

function twoPeriods({ accounts, plans }: Kpis): ByPlan {
  const { periodAgo, now, noPlan } = dashboardTexts;
  const held = accounts.flatMap((account) => account.plans);
  const hasNone = held.some(({ plan }) => plan < 0);
  const places = [...(hasNone ? [-1] : []), ...plans.keys()];
  const knowsBefore = held.some(({ mrrBefore }) => !Number.isNaN(mrrBefore));
  return {
    periods: knowsBefore ? [periodAgo, now] : [now],
    plans: [...(hasNone ? [noPlan] : []), ...plans],
    mrr: places.map((place) => {
      const own = held.filter(({ plan }) => plan === place);
      const today = orderlessSum(own.map(({ mrr }) => mrr));
      return knowsBefore ? [orderlessSum(own.map(({ mrrBefore }) => mrrBefore)), today] : [today];
    }),
  };
}
