/**
 * The value below which that share of the numbers lies, linear between neighbours, as Excel's PERCENTILE.INC counts;
 * `rising` is sorted, smallest first, and not empty.
 * @example percentile(Float64Array.of(1, 2, 3, 4), 0.5) // 2.5
 */
export function percentile(rising: Float64Array, share: number): number {
  const place = share * (rising.length - 1);
  const below = Math.floor(place);
  const above = Math.min(below + 1, rising.length - 1);
  return rising[below] + (rising[above] - rising[below]) * (place - below);
}
