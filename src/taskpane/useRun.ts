import { useCallback, useEffect, useRef, useState } from "react";
import type { ToolId } from "../actions/tools";
import { act } from "./act";
import type { ActionRequest, Outcome, Step, ToolProgress } from "../model/outcome";
import type { Going } from "./RunBar";
import { isTool } from "./toolList";
import { ribbonRunEvent, type RibbonRun } from "../model/ribbonRun";

/** What a run takes from the pane. */
export type RunRequest = Pick<ActionRequest, "set" | "sources" | "criteria" | "tools" | "hideSources">;

/** The actions that write: runs of tools, and what concerns the whole workbook. */
export type Writing =
  | ToolId
  | "undoLastRun"
  | "insertTemplate"
  | "removeSampleData"
  | "buildEverything"
  | "prepareForLeadership"
  | "undoPreparation";

/** A run or an undoing that has ended, and how. */
export interface Ended {
  readonly id: Writing;
  readonly outcome: Outcome;
}

/** What ended last, by the tool whose run it was and by the tool that was open then. */
export type EndedByTool = Readonly<Partial<Record<ToolId, Ended>>>;

/** Starts what writes, one at a time, and follows the runs of the ribbon; `onEnd` hears of both. */
export function useRun(
  tool: ToolId,
  onEnd: (outcome: Outcome) => void,
  onBug: (error: unknown) => void,
): {
  /** What is going on. */
  readonly run: Going | undefined;
  readonly ended: EndedByTool;
  /** Starts one, unless one is going on; gives how it ended. */
  readonly start: (id: Writing, request: RunRequest) => Promise<Outcome | undefined>;
} {
  const [run, setRun] = useState<Going>();
  const [ended, setEnded] = useState<EndedByTool>({});
  const running = useRef(false);
  const openTool = useRef(tool);
  useEffect(() => void (openTool.current = tool), [tool]);

  const end = useCallback(
    (id: Writing, outcome: Outcome) => {
      running.current = false;
      setRun(undefined);
      setEnded((all) => endedWith(all, { id, outcome }, openTool.current));
      onEnd(outcome);
      return outcome;
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
    async (id: Writing, request: RunRequest) => {
      if (running.current) return undefined;
      running.current = true;
      const stop = new AbortController();
      const cancel = () => {
        stop.abort();
        setRun({ step: "stopping" });
      };
      let turn: ToolProgress | undefined;
      const onStep = (step: Step) => setRun(goingOn(step, cancel, turn));
      const onTool = (progress: ToolProgress) => void (turn = progress);
      onStep("reading");
      const whole: ActionRequest = { ...request, asOf: new Date(), onStep, onTool, signal: stop.signal };
      return act(id, whole).then((outcome) => end(id, outcome), broken);
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
      if (detail.state === "running") setRun(goingOn(detail.step, cancelRibbon.current, detail.turn));
      if (detail.state === "ended") end(detail.action, detail.outcome);
      if (detail.state === "broken") onBug(detail.error);
    };
    window.addEventListener(ribbonRunEvent, follow);
    return () => window.removeEventListener(ribbonRunEvent, follow);
  }, [end, onBug]);

  return { run, ended, start };
}

/** After what concerns the whole workbook nobody knows any more whether what other runs have told still stands. */
function endedWith(all: EndedByTool, ended: Ended, openTool: ToolId): EndedByTool {
  const { id, outcome } = ended;
  if (!isTool(id)) return { ...(outcome.kind === "done" ? {} : all), [openTool]: ended };
  return { ...all, [openTool]: ended, [id]: ended };
}

/**
 * A step of a run; from writing on it cannot be cancelled, as half a run is worse than a whole one. Where several tools
 * run, whoever cancels stops before the next one.
 */
function goingOn(step: Step, cancel: () => void, turn?: ToolProgress): Going {
  const isWriting = step === "writing" || step === "checking";
  return isWriting && !turn ? { step } : { step, cancel, turn };
}
