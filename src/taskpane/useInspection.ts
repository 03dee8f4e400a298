import { useCallback, useEffect, useRef, useState } from "react";
import { joinEdits, type Edits } from "../model/edits";
import type { ProblemCode } from "../model/problem";
import { act } from "./act";
import type { Inspection, Outcome, Step } from "../model/outcome";
import { defaultSettings, type Settings } from "../model/settings";
import type { Going } from "./RunBar";
import { savedAfter, type SettingChanges } from "./settingChanges";

/** What the workbook holds, as far as it is known. */
export type Found =
  | { readonly kind: "looking" }
  | { readonly kind: "stopped" }
  | {
      readonly kind: "found";
      readonly inspection: Inspection;
      /** The edits that this look followed. */
      readonly after?: Edits;
    }
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
  /** Looks again after edits, without a word unless it finds something else than before. */
  readonly lookAfter: (edits: Edits) => void;
}

/** Problems of the moment: a look that nobody asked for does not tell of them, the next one may do better. */
const passing: readonly ProblemCode[] = ["cellEditMode", "otherWorkbook", "dialogOpen", "excelBusy"];

/** Looks into the workbook once the pane is seen, again when the request changes, and on demand. */
export function useInspection(
  { sources, told }: LookRequest,
  seen: boolean,
  onBug: (error: unknown) => void,
): Looks {
  const [found, setFound] = useState<Found>({ kind: "looking" });
  const [saved, setSaved] = useState(defaultSettings);
  const [going, setGoing] = useState<Going>();
  const [turn, setTurn] = useState<{ readonly quiet: boolean }>({ quiet: false });
  const unseen = useRef<Edits>(undefined);
  const begun = useRef<unknown>(undefined);

  useEffect(() => {
    if (!seen) return;
    // What the person asks for meanwhile is no look without a word any more.
    const quiet = turn.quiet && begun.current !== turn;
    begun.current = turn;
    const stop = new AbortController();
    let current = true;
    const cancel = () => {
      stop.abort();
      setGoing({ step: "stopping" });
    };
    const onStep = (step: Step) => {
      if (current && !quiet) setGoing({ step, cancel });
    };
    const request = { asOf: new Date(), sources, set: told, signal: stop.signal, onStep };
    act("inspect", request).then((outcome) => {
      if (!current) return;
      setGoing(undefined);
      const after = unseen.current;
      const passes = quiet && outcome.kind === "problem" && passing.includes(outcome.code);
      if (!passes) unseen.current = undefined;
      setFound((before) =>
        passes && before.kind !== "looking" ? before : foundAfter(before, outcome, after),
      );
      if (outcome.kind !== "done") return;
      const { settings } = outcome.result;
      setSaved((before) => savedAfter(settings, before, told));
    }, onBug);
    return () => {
      current = false;
      stop.abort();
    };
  }, [sources, told, seen, turn, onBug]);

  const lookAgain = useCallback(() => setTurn({ quiet: false }), []);
  const lookAfter = useCallback((edits: Edits) => {
    unseen.current = joinEdits(unseen.current, edits);
    setTurn({ quiet: true });
  }, []);
  return { found, going, saved, keep: setSaved, lookAgain, lookAfter };
}

function foundAfter(before: Found, outcome: Outcome<Inspection>, after: Edits | undefined): Found {
  if (outcome.kind === "done") return { kind: "found", inspection: outcome.result, after };
  if (outcome.kind === "problem") return outcome;
  return before.kind === "looking" ? { kind: "stopped" } : before;
}
