/** The sum of what is known, the same for every order of the values; NaN where nothing is known. */
export function orderlessSum(values: readonly number[]): number {
  const known = values.filter((value) => !Number.isNaN(value));
  if (known.length === 0) return NaN;
  const sum = known.sort((a, b) => a - b).reduce((total, value) => total + value, 0);
  // Amounts of money have two decimals: what lies beyond them is the residue of adding.
  return Math.abs(sum) < 1e12 ? Math.round(sum * 1e6) / 1e6 : sum;
}
