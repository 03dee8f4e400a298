import { useCallback, useState } from "react";
import type { Inspection, SourceCandidate } from "../model/outcome";
import type { Revenue } from "../model/revenue";
import { useInspection, type Found, type Looks } from "./useInspection";
import type { SettingChanges } from "./settingChanges";

/** What was found, and which of it the person chose. */
export interface Sources extends Looks {
  readonly inspection: Inspection | undefined;
  /** Undefined where there is none, or none is ticked. */
  readonly revenue: Revenue | undefined;
  /** What a run is told to read; undefined where the person has not chosen. */
  readonly chosen: readonly string[] | undefined;
  readonly ticked: readonly string[];
  /** The blocks to tick while the pane asks. */
  readonly asking: readonly SourceCandidate[] | undefined;
  readonly choose: (sources: readonly string[]) => void;
  /** Opens the question again; undefined where there is nothing else to choose. */
  readonly ask: (() => void) | undefined;
  /** Ends the question; the choice stays as long as the pane lives. */
  readonly endQuestion: () => void;
}

/** Looks for revenue, and asks which of several blocks to read until a run has read them. */
export function useSources(told: SettingChanges, seen: boolean, onBug: (error: unknown) => void): Sources {
  const [chosen, setChosen] = useState<readonly string[]>();
  const [open, setOpen] = useState(false);
  const looks = useInspection({ sources: chosen, told }, seen, onBug);
  const { found, lookAgain } = looks;
  const inspection = found.kind === "found" ? found.inspection : undefined;
  const ticked = chosen ?? inspection?.sources.map(({ id }) => id) ?? [];
  const several = candidatesOf(found);

  const choose = useCallback((sources: readonly string[]) => {
    setOpen(true);
    setChosen(sources);
  }, []);
  const forget = useCallback(() => {
    setChosen(undefined);
    lookAgain();
  }, [lookAgain]);
  const ask = useCallback(() => setOpen(true), []);
  const endQuestion = useCallback(() => setOpen(false), []);

  return {
    ...looks,
    // What was chosen may have been renamed or deleted since.
    lookAgain: found.kind === "problem" && found.code === "unknownSource" ? forget : lookAgain,
    inspection,
    revenue: ticked.length > 0 ? inspection?.revenue : undefined,
    chosen,
    ticked,
    asking: several.length > 1 && (open || !inspection?.revenue) ? several : undefined,
    choose,
    ask: several.length > 1 ? ask : undefined,
    endQuestion,
  };
}

function candidatesOf(found: Found): readonly SourceCandidate[] {
  if (found.kind === "found") return found.inspection.candidates;
  return found.kind === "problem" ? (found.candidates ?? []) : [];
}
