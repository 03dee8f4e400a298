import type { ActionRequest, Step } from "../model/outcome";
import { Problem } from "../model/problem";
import { patiently } from "./patiently";
import { takeStep } from "./takeStep";

/** A source was edited between the reading and the write; nothing that was written there may stay. */
export interface Changed {
  readonly changed: string;
  /** True where the write had been carried out before it was noticed. */
  readonly written: boolean;
}

/** How often a run begins anew after edits of others. */
const redone = 2;

/**
 * Brings a run that writes to its end: it starts again, twice at most, where somebody edited a source meanwhile,
 * and waits where Excel asks for it. Until it writes it may be cancelled, from then on it goes on by itself.
 * `again` is true where an attempt before had written. Throws the Problem `sourceChanged` where the edits do not stop.
 */
export async function toItsEnd<Result extends object>(
  request: ActionRequest,
  once: (request: ActionRequest, pace: number, again: boolean) => Promise<Result | Changed>,
): Promise<Result> {
  let isWriting = false;
  const onStep = (step: Step) => {
    isWriting ||= step === "writing";
    request.onStep?.(step);
  };
  const asked = (): ActionRequest => ({ ...request, onStep, signal: isWriting ? undefined : request.signal });
  const attempt = (again: boolean) =>
    patiently(
      (pace) => once(asked(), pace, again),
      () => takeStep(asked(), "waiting"),
    );
  const settled = async (left: number, again: boolean): Promise<Result> => {
    const run = await attempt(again);
    if (!("changed" in run)) return run;
    if (left === 0) throw new Problem("sourceChanged", { source: run.changed });
    return settled(left - 1, again || run.written);
  };
  return settled(redone, false);
}
