import { useCallback, useEffect, useRef, useState } from "react";
import { act } from "./act";
import type { ActionRequest, Outcome, Step, TierRun } from "../model/outcome";
import type { Going } from "./RunBar";
import { ribbonRunEvent, type RibbonRun } from "../model/ribbonRun";

/** What a run takes from the pane. */
export type RunRequest = Pick<ActionRequest, "set" | "sources">;

/** Starts runs, one at a time, and follows those of the ribbon; `onEnd` hears of both. */
export function useRun(
  onEnd: (outcome: Outcome<TierRun>) => void,
  onBug: (error: unknown) => void,
): {
  /** The run that is going on. */
  readonly run: Going | undefined;
  /** How the last run ended. */
  readonly outcome: Outcome<TierRun> | undefined;
  /** Starts one, unless one is going on; gives how it ended. */
  readonly start: (request: RunRequest) => Promise<Outcome<TierRun> | undefined>;
} {
  const [run, setRun] = useState<Going>();
  const [outcome, setOutcome] = useState<Outcome<TierRun>>();
  const running = useRef(false);

  const end = useCallback(
    (ended: Outcome<TierRun>) => {
      running.current = false;
      setRun(undefined);
      setOutcome(ended);
      onEnd(ended);
      return ended;
    },
    [onEnd],
  );
  const broken = useCallback(
    (error: unknown) => {
      onBug(error);
      return undefined;
    },
    [onBug],
  );

  const start = useCallback(
    async (request: RunRequest) => {
      if (running.current) return undefined;
      running.current = true;
      const stop = new AbortController();
      const cancel = () => {
        stop.abort();
        setRun({ step: "stopping" });
      };
      const onStep = (step: Step) => setRun(goingOn(step, cancel));
      onStep("reading");
      const whole: ActionRequest = { ...request, asOf: new Date(), onStep, signal: stop.signal };
      return act("recomputeTiers", whole).then(end, broken);
    },
    [end, broken],
  );

  const cancelRibbon = useRef(() => {});
  useEffect(() => {
    const follow = (event: CustomEvent<RibbonRun>) => {
      const { detail } = event;
      if (detail.state === "asked" && running.current) return event.preventDefault();
      if (detail.state === "asked") {
        running.current = true;
        cancelRibbon.current = () => {
          detail.cancel();
          setRun({ step: "stopping" });
        };
        setRun(goingOn("reading", cancelRibbon.current));
      }
      if (detail.state === "running") setRun(goingOn(detail.step, cancelRibbon.current));
      if (detail.state === "ended") end(detail.outcome);
      if (detail.state === "broken") onBug(detail.error);
    };
    window.addEventListener(ribbonRunEvent, follow);
    return () => window.removeEventListener(ribbonRunEvent, follow);
  }, [end, onBug]);

  return { run, outcome, start };
}

/** A step of a run; from writing on it cannot be cancelled, as half a run is worse than a whole one. */
function goingOn(step: Step, cancel: () => void): Going {
  return step === "writing" || step === "checking" ? { step } : { step, cancel };
}
