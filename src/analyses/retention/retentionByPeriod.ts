import type { RetentionStretch } from "../../model/retention";
import type { Revenue } from "../../model/revenue";
import { retentionBetween } from "./retentionBetween";

/** Retention from each period to the next, in time order; none where there is one period only. */
export function retentionByPeriod({ periods, amounts }: Revenue): readonly RetentionStretch[] {
  return periods.slice(1).map((to, at) => ({
    from: periods[at],
    to,
    retention: retentionBetween(amounts[at], amounts[at + 1]),
  }));
}
