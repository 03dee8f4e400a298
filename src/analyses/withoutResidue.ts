const DECIMALS = 1e4;
const RESIDUE = 1e-12;

/**
 * A sum freed from the residue of binary fractions: within a hair of four decimals it is that decimal, so that
 * 0.1 + 0.2 ties with 0.3 and a credit note that cancels its sale leaves 0. `gross` is the sum of the parts' sizes.
 */
export function withoutResidue(sum: number, gross = Math.abs(sum)): number {
  const decimal = Math.round(sum * DECIMALS) / DECIMALS;
  return Math.abs(decimal - sum) <= RESIDUE * gross ? decimal : sum;
}
