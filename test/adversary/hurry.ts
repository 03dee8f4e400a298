/** Makes waits short: what a run means to wait takes a two thousandth of it. The result ends the hurry. */
export function hurry(): () => void {
  const real = globalThis.setTimeout;
  const hurried = (run: () => void, ms = 0) => real(run, ms / 2000);
  Object.assign(globalThis, { setTimeout: hurried });
  return () => void Object.assign(globalThis, { setTimeout: real });
}
