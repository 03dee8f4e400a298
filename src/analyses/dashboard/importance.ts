import type { AccountKpis, Kpis } from "../../model/dashboard";
import { orderlessSum } from "./orderlessSum";

/** The sum of all MRR above zero: the base of every share of MRR. */
export function mrrBase({ accounts }: Pick<Kpis, "accounts">): number {
  return orderlessSum(accounts.map(({ mrr }) => Math.max(0, mrr)));
}

/**
 * What an account's loss would weigh: its share of MRR times its cancellation risk, 0 to 1. An account without MRR
 * above zero has none; NaN where MRR or risk is not known.
 *
 * @example importance({ mrr: 200, risk: 75 }, 1000) // 0.15
 */
export function importance({ mrr, risk }: Pick<AccountKpis, "mrr" | "risk">, base: number): number {
  if (Number.isNaN(mrr) || Number.isNaN(risk)) return NaN;
  return base > 0 ? (Math.max(0, mrr) / base) * (risk / 100) : 0;
}
