import { useCallback, useEffect, useState } from "react";
import { act } from "./act";
import type { Inspection, Outcome, Step } from "../model/outcome";
import { defaultSettings, type Settings } from "../model/settings";
import type { Going } from "./RunBar";
import { savedAfter, type SettingChanges } from "./settingChanges";

/** What the workbook holds, as far as it is known. */
export type Found =
  | { readonly kind: "looking" }
  | { readonly kind: "stopped" }
  | { readonly kind: "found"; readonly inspection: Inspection }
  | Extract<Outcome, { kind: "problem" }>;

/** What to look at, and what to be told before it is saved. */
export interface LookRequest {
  readonly sources: readonly string[] | undefined;
  readonly told: SettingChanges;
}

/** What looking has found, and how to look again. */
export interface Looks {
  readonly found: Found;
  /** A look that is going on. */
  readonly going: Going | undefined;
  /** The settings in the workbook. */
  readonly saved: Settings;
  /** A run has written these. */
  readonly keep: (settings: Settings) => void;
  readonly lookAgain: () => void;
}

/** Looks into the workbook once the pane is seen, again when the request changes, and on demand. */
export function useInspection(
  { sources, told }: LookRequest,
  seen: boolean,
  onBug: (error: unknown) => void,
): Looks {
  const [found, setFound] = useState<Found>({ kind: "looking" });
  const [saved, setSaved] = useState(defaultSettings);
  const [going, setGoing] = useState<Going>();
  const [turn, setTurn] = useState(0);

  useEffect(() => {
    if (!seen) return;
    const stop = new AbortController();
    let current = true;
    const cancel = () => {
      stop.abort();
      setGoing({ step: "stopping" });
    };
    const onStep = (step: Step) => {
      if (current) setGoing({ step, cancel });
    };
    const request = { asOf: new Date(), sources, set: told, signal: stop.signal, onStep };
    act("inspect", request).then((outcome) => {
      if (!current) return;
      setGoing(undefined);
      setFound((before) => foundAfter(before, outcome));
      if (outcome.kind !== "done") return;
      const { settings } = outcome.result;
      setSaved((before) => savedAfter(settings, before, told));
    }, onBug);
    return () => {
      current = false;
      stop.abort();
    };
  }, [sources, told, seen, turn, onBug]);

  const lookAgain = useCallback(() => setTurn((before) => before + 1), []);
  return { found, going, saved, keep: setSaved, lookAgain };
}

function foundAfter(before: Found, outcome: Outcome<Inspection>): Found {
  if (outcome.kind === "done") return { kind: "found", inspection: outcome.result };
  if (outcome.kind === "problem") return outcome;
  return before.kind === "looking" ? { kind: "stopped" } : before;
}
