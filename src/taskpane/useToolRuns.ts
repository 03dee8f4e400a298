import { useCallback, useState } from "react";
import type { ToolId } from "../actions/tools";
import type { Note } from "../model/note";
import type { Inspection, LastRun, Outcome } from "../model/outcome";
import type { ResultState } from "./StateTag";
import { isTool, readsRevenue } from "./toolList";
import { useRun, type Ended } from "./useRun";
import type { Sources } from "./useSources";

/** What the runs of the open tool have come to. */
export interface ToolRuns extends Pick<ReturnType<typeof useRun>, "run" | "start"> {
  /** What ended last in view of the open tool. */
  readonly ended: Ended | undefined;
  /** How the tiers ended last, whichever tool is open. */
  readonly tiers: Outcome | undefined;
  readonly hasRun: boolean;
  /** What is not as the last run read it any more. */
  readonly outdated: LastRun["changed"];
  readonly notes: readonly Note[];
  /** Where the results stand that are shown. */
  readonly state: ResultState | undefined;
  readonly lookAnew: () => void;
}

/** Runs the tools and tells of the open one what came out, what is doubtful, and whether it still stands. */
export function useToolRuns(
  tool: ToolId,
  { inspection, asking, endQuestion, lookAgain }: Sources,
  changed: boolean,
  onBug: (error: unknown) => void,
): ToolRuns {
  /** What was known before the run that has just ended. */
  const [before, setBefore] = useState<Inspection>();
  const onEnd = useCallback(
    (outcome: Outcome) => {
      if (outcome.kind !== "done") return;
      setBefore(inspection);
      endQuestion();
      lookAgain();
    },
    [inspection, endQuestion, lookAgain],
  );
  const { run, ended: all, start } = useRun(tool, onEnd, onBug);
  const ended = all[tool];
  const written = ended?.id === tool && ended.outcome.kind === "done";
  const lastRun = inspection === before ? undefined : inspection?.lastRuns[tool];
  const isAsking = asking !== undefined && readsRevenue[tool] !== "not read";
  const outdated = changed || isAsking ? undefined : lastRun?.changed;

  /** Notes of a run are out of date once the person has looked again. */
  const [past, setPast] = useState<Outcome>();
  const lookAnew = () => {
    setPast(ended?.outcome);
    lookAgain();
  };
  const found = readsRevenue[tool] === "not read" ? [] : (inspection?.notes ?? []);
  const isWriting = run?.step === "writing" || run?.step === "checking";
  const isWritten = lastRun?.current ?? (written && inspection === before);
  return {
    run,
    start,
    ended,
    tiers: all.recomputeTiers?.outcome,
    hasRun: written || lastRun !== undefined,
    outdated,
    notes: notesOf(ended?.outcome === past ? undefined : ended, tool, found, outdated !== undefined),
    state: isWriting ? undefined : stateOf(changed, isWritten, outdated !== undefined),
    lookAnew,
  };
}

/** The notes of a run hold those of its reading; those of what is no tool's run stand before what was found since. */
function notesOf(
  ended: Ended | undefined,
  tool: ToolId,
  found: readonly Note[],
  isOutdated: boolean,
): readonly Note[] {
  if (ended?.outcome.kind !== "done") return found;
  const { notes } = ended.outcome.result;
  if (!isTool(ended.id)) return [...notes, ...found];
  return isOutdated || ended.id !== tool ? found : notes;
}

function stateOf(isChanged: boolean, isWritten: boolean, isOutdated: boolean): ResultState {
  if (isChanged) return "changed";
  if (isWritten) return "written";
  return isOutdated ? "outdated" : "preview";
}
