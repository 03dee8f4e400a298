/** The middle of some figures. */
export function median(figures: readonly number[]): number {
  const rising = [...figures].sort((a, b) => a - b);
  const half = rising.length >> 1;
  return rising.length % 2 === 1 ? rising[half] : (rising[half - 1] + rising[half]) / 2;
}
