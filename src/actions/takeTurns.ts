let last: Promise<unknown> = Promise.resolve();

/** Runs one job after the other: an action asked for while another runs waits until it has ended, however it ends. */
export function takeTurns<Result>(job: () => Promise<Result>): Promise<Result> {
  const mine = last.then(job, job);
  last = mine;
  return mine;
}
