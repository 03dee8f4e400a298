/** Something to be timed: `prepare` is not, `run` is. */
export interface Timed {
  prepare?(): void;
  run(): Promise<void> | void;
}

/**
 * Times several things in turns, so that noise on the machine hits all alike: one round to warm up, then `rounds`.
 * Gives the milliseconds of each.
 */
export async function interleaved(timed: readonly Timed[], rounds: number): Promise<number[][]> {
  const times = timed.map((): number[] => []);
  for (let round = -1; round < rounds; round++)
    for (const [at, each] of timed.entries()) {
      each.prepare?.();
      const start = performance.now();
      await each.run();
      if (round >= 0) times[at].push(performance.now() - start);
    }
  return times;
}
