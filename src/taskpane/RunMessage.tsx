import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { ToolId } from "../actions/tools";
import type { LastRun } from "../model/outcome";
import { paneTexts } from "../model/paneTexts";
import type { ProblemCode } from "../model/problem";
import { Notice } from "./Notice";
import { ProblemBar } from "./ProblemBar";
import type { Ended } from "./useRun";

interface RunMessageProps {
  /** A run is going on: the message before it rests unseen, its place kept, and is said anew when it ends. */
  readonly running: boolean;
  readonly tool: ToolId;
  readonly ended: Ended | undefined;
  /** What is not as the last run read it any more. */
  readonly outdated: LastRun["changed"];
  readonly onSelect: (address: string) => void;
  readonly onWithoutColumns: () => void;
  /** What the person most likely wants after what is said. */
  readonly next?: { readonly label: string; readonly onPress: () => void };
}

/** Problems that go away when no tier columns are written. */
const aboutColumns: readonly ProblemCode[] = [
  "protectedSource",
  "filteredSource",
  "mergedBeside",
  "noRoomBeside",
  "noColumnsLeft",
  "cellsInTheWay",
];

/**
 * What the last run said, or what has changed since; a live region, so that a screen reader says it too.
 */
export function RunMessage({
  running,
  tool,
  ended,
  outdated,
  next,
  onSelect,
  onWithoutColumns,
}: RunMessageProps) {
  const outcome = ended?.outcome;
  const isRun = ended?.id === tool;
  const region = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (outcome) region.current?.scrollIntoView({ block: "nearest" });
  }, [outcome]);
  return (
    <div role="status" ref={region} className={running ? "message resting" : "message"}>
      {outdated && <Notice kind="warning">{paneTexts.changed[outdated]}</Notice>}
      {outcome?.kind === "done" && !(isRun && outdated) && (
        <Notice kind="done">{outcome.result.message}</Notice>
      )}
      {outcome?.kind === "cancelled" && <Notice kind="info">{paneTexts.cancelled}</Notice>}
      {outcome?.kind === "problem" && <ProblemBar problem={outcome} onSelect={onSelect} />}
      {ended?.id === "recomputeTiers" &&
        outcome?.kind === "problem" &&
        aboutColumns.includes(outcome.code) && (
          <Button onClick={onWithoutColumns}>{paneTexts.withoutColumns}</Button>
        )}
      {next && <Button onClick={next.onPress}>{next.label}</Button>}
    </div>
  );
}
