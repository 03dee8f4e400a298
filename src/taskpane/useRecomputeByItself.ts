import { useEffect, useEffectEvent } from "react";
import type { Outcome } from "../model/outcome";
import { mayRecompute } from "./act";
import type { Found } from "./useInspection";

interface ByItself {
  readonly found: Found;
  /** False while the person is about something that a run would decide for them. */
  readonly ready: boolean;
  /** How the last run ended: after one that failed, none starts by itself. */
  readonly outcome: Outcome | undefined;
  readonly recompute: () => void;
}

/** Runs after a look that followed edits, where `mayRecompute` says so. */
export function useRecomputeByItself(
  { found, ready, outcome, recompute }: ByItself,
  onBug: (error: unknown) => void,
): void {
  const isReady = useEffectEvent(() => ready && outcome?.kind !== "problem");
  const start = useEffectEvent(() => {
    if (isReady()) recompute();
  });

  useEffect(() => {
    if (found.kind !== "found" || !found.after || !isReady()) return;
    let current = true;
    mayRecompute(found.inspection, found.after).then((may) => {
      if (may && current) start();
    }, onBug);
    return () => {
      current = false;
    };
  }, [found, onBug]);
}
