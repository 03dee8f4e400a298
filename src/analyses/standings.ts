import type { Standings } from "../model/facts";
import { indicesWhere } from "./indicesWhere";
import { orderBySize } from "./orderBySize";
import { orderEqualsByName } from "./orderEqualsByName";
import { runningSums } from "./runningSums";

/**
 * The accounts with positive revenue (`amount` holds one number an account), best first, equal ones by name.
 * Without names equal ones stand as they were met: enough for tiers, which never part equals.
 * @example
 * standings(Float64Array.of(27, 94, -5, 33), ["Scratch", "Dent", "Credit", "Crack"])
 * // order 1, 3, 0 · sorted 94, 33, 27 · running 94, 127, 154 · base 154
 */
export function standings(amount: Float64Array, names?: readonly string[]): Standings {
  const bySize = orderBySize(
    indicesWhere(amount.length, (account) => amount[account] > 0),
    amount,
  );
  if (names) orderEqualsByName(bySize, names);
  const running = runningSums(bySize.sizes);
  return {
    accounts: amount.length,
    order: bySize.order,
    sorted: bySize.sizes,
    running,
    base: running.at(-1) ?? 0,
  };
}
