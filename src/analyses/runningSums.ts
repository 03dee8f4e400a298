/**
 * The sum of the amounts up to and including each. The rounding error of every addition is carried along
 * (Neumaier's summation), so that a million amounts in cents still add up to the cent.
 */
export function runningSums(amounts: Float64Array): Float64Array {
  const running = new Float64Array(amounts.length);
  let sum = 0;
  let lost = 0;
  for (let at = 0; at < amounts.length; at++) {
    const next = amounts[at];
    const total = sum + next;
    lost += Math.abs(sum) >= Math.abs(next) ? sum - total + next : next - total + sum;
    sum = total;
    running[at] = sum + lost;
  }
  return running;
}
