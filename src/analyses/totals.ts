import type { Revenue } from "../model/revenue";
import { withoutResidue } from "./withoutResidue";

/**
 * Net revenue of each account over all periods.
 * The residue of binary fractions is taken off: credit notes that cancel the sales to the cent leave exactly 0, and
 * accounts that bring the same to the cent tie.
 * @example
 * totals({ names: ["Ernst Handel"], amounts: [[15568.07], [48096.26], [41210.65]], … }) // 104874.98
 */
export function totals(revenue: Revenue): Float64Array {
  const net = new Float64Array(revenue.names.length);
  for (let account = 0; account < net.length; account++) {
    let sum = 0;
    let gross = 0;
    for (const amounts of revenue.amounts) {
      sum += amounts[account];
      gross += Math.abs(amounts[account]);
    }
    net[account] = withoutResidue(sum, gross);
  }
  return net;
}
