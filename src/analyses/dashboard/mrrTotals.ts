import type { Kpis, MrrTotals } from "../../model/dashboard";
import { orderlessSum } from "./orderlessSum";

/**
 * MRR of all accounts and its change on a period ago. The change looks only at accounts of which both are known, so
 * that an account nobody has filled in is not taken for a gain or a loss.
 *
 * @example mrrTotals(kpis) // 100 → 120 and 50 → 45: change 15, changeShare 0.1
 */
export function mrrTotals({ accounts }: Pick<Kpis, "accounts">): MrrTotals {
  const known = accounts.filter(({ mrr }) => !Number.isNaN(mrr));
  const compared = known.filter(({ mrrBefore }) => !Number.isNaN(mrrBefore));
  const now = orderlessSum(compared.map(({ mrr }) => mrr));
  const before = orderlessSum(compared.map(({ mrrBefore }) => mrrBefore));
  const change = orderlessSum([now - before]);
  return {
    accounts: accounts.length,
    known: known.length,
    mrr: orderlessSum(known.map(({ mrr }) => mrr)),
    change,
    changeShare: before > 0 ? change / before : NaN,
    compared: compared.length,
    came: compared.filter(({ mrr, mrrBefore }) => mrr > 0 && mrrBefore <= 0).length,
    went: compared.filter(({ mrr, mrrBefore }) => mrr <= 0 && mrrBefore > 0).length,
  };
}
