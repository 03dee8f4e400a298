import type { ActionRequest, Step } from "../model/outcome";
import { Cancelled } from "./Cancelled";

/** Tells who asked which step begins. Throws `Cancelled` where they asked to stop and nothing is written yet. */
export function takeStep({ onStep, signal }: ActionRequest, step: Step): void {
  if (signal?.aborted && step !== "checking") throw new Cancelled();
  onStep?.(step);
}
