/**
 * The next larger of 1, 2, 2.5, 5, 10, 20, 25 … of whatever size: the distance between the lines of a chart.
 *
 * @example niceStep(92_000) // 100,000
 * @example niceStep(0.013) // 0.02
 */
export function niceStep(least: number): number {
  if (!(least > 0)) return 1;
  const unit = 10 ** Math.floor(Math.log10(least));
  const factor = [1, 2, 2.5, 5, 10].find((each) => each * unit >= least * (1 - 1e-9)) ?? 10;
  return Number((factor * unit).toPrecision(2));
}
