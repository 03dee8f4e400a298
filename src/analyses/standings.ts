import type { Standings } from "../model/facts";
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
  const bySize = orderBySize(positive(amount), amount);
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

function positive(amount: Float64Array): Uint32Array {
  const found = new Uint32Array(amount.length);
  let size = 0;
  for (let account = 0; account < amount.length; account++) if (amount[account] > 0) found[size++] = account;
  return found.subarray(0, size);
}
