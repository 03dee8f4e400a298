import { Button } from "@fluentui/react-components";
import { paneTexts } from "../model/paneTexts";
import type { Going } from "./RunBar";
import { toolName } from "./toolList";
import { useLate } from "./useLate";

interface RunProgressProps {
  /** What is going on; it shows when it takes longer than half a second. */
  readonly going: Going | undefined;
  /** What stands here while nothing is. */
  readonly hint: string;
}

/** How far a run is, and the way to stop it. */
export function RunProgress({ going, hint }: RunProgressProps) {
  const late = useLate(going !== undefined);
  const showing = late ? going : undefined;
  return (
    <div className="under">
      <div className="progress">
        {showing?.turn ? (
          <progress value={showing.turn.number - 1} max={showing.turn.of} aria-labelledby="run-hint" />
        ) : (
          showing && <div className="moving" role="progressbar" aria-labelledby="run-hint" />
        )}
        <p id="run-hint" role="status" className="quiet">
          {showing ? stepOf(showing) : hint}
        </p>
      </div>
      {showing?.cancel && (
        <Button size="small" onClick={showing.cancel}>
          {paneTexts.cancel}
        </Button>
      )}
    </div>
  );
}

/** "3 of 10, Retention: Writing …" */
function stepOf({ step, turn }: Going): string {
  const words = paneTexts.steps[step];
  if (!turn) return words;
  const { number, of, tool } = turn;
  return paneTexts.turn({ number, of, tool: toolName(tool), step: words });
}
