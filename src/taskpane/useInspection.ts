import { useCallback, useEffect, useState } from "react";
import { runAction } from "../actions/runAction";
import type { Inspection, Outcome, SourceCandidate } from "../model/outcome";
import type { Going } from "./RunBar";

/** What the workbook holds, as far as it is known. */
export type Found =
  | { readonly kind: "looking" }
  | { readonly kind: "stopped" }
  | { readonly kind: "found"; readonly inspection: Inspection }
  | Extract<Outcome, { kind: "problem" }>;

/** Looks into the workbook once the pane is seen, again when other sources are chosen, and on demand. */
export function useInspection(
  sources: readonly string[] | undefined,
  seen: boolean,
  onBug: (error: unknown) => void,
): { readonly found: Found; readonly going: Going | undefined; readonly lookAgain: () => void } {
  const [found, setFound] = useState<Found>({ kind: "looking" });
  const [going, setGoing] = useState<Going>();
  const [turn, setTurn] = useState(0);

  useEffect(() => {
    if (!seen) return;
    const stop = new AbortController();
    let current = true;
    const cancel = () => stop.abort();
    const request = {
      asOf: new Date(),
      sources,
      signal: stop.signal,
      onStep: (step: Going["step"]) => setGoing({ step, cancel }),
    };
    runAction("inspect", request).then((outcome) => {
      if (!current) return;
      setGoing(undefined);
      setFound((before) => foundAfter(before, outcome));
    }, onBug);
    return () => {
      current = false;
      stop.abort();
    };
  }, [sources, seen, turn, onBug]);

  const lookAgain = useCallback(() => setTurn((before) => before + 1), []);
  return { found, going, lookAgain };
}

function foundAfter(before: Found, outcome: Outcome<Inspection>): Found {
  if (outcome.kind === "done") return { kind: "found", inspection: outcome.result };
  if (outcome.kind === "problem") return outcome;
  return before.kind === "found" ? before : { kind: "stopped" };
}

/** The blocks that may be revenue. */
export function candidatesOf(found: Found): readonly SourceCandidate[] {
  if (found.kind === "found") return found.inspection.candidates;
  return found.kind === "problem" ? (found.candidates ?? []) : [];
}
