import { officeCode } from "./officeProblem";
import { patience } from "../workbook/patience";

/** What has been tried already. */
interface Tried {
  readonly times: number;
  readonly looks: number;
  readonly pace: number;
}

/** Reasons that pass by themselves. */
const passing = new Set(["ActivityLimitReached", "ServiceNotAvailable", "Timeout", "ConnectionFailure"]);

/** Excel waits for the person: a cell is being edited, a dialog is open, another workbook is in front. */
const untilPerson = new Set([
  "InvalidOperationInCellEditMode",
  "InactiveWorkbook",
  "InvalidSelection",
  "WriteNotSupportedWhenModalDialogOpen",
]);

const tooMuch = new Set([
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "RangeExceedsLimit",
]);

const smallestPace = 1 / 8;

/**
 * Runs a step again where Excel says that it may do better next time: after a pause, when the person has left
 * the cell, or with smaller requests (`pace`, 1 at first). Never without end. The step must come to the same however
 * often it is begun: a reading does, and so does a whole run, as it reads anew and its journal tells it what
 * the one before left behind. `onWait` is told before waiting for the person; what it throws ends the waiting.
 */
export async function patiently<Result>(
  step: (pace: number) => Promise<Result>,
  onWait: () => void,
  tried: Tried = { times: 0, looks: 0, pace: 1 },
): Promise<Result> {
  try {
    return await step(tried.pace);
  } catch (error) {
    const next = nextTry(officeCode(error), tried);
    if (!next) throw error;
    if (next.pause > 0) {
      if (next.tried.looks > tried.looks) onWait();
      await new Promise((resolve) => setTimeout(resolve, next.pause));
    }
    return patiently(step, onWait, next.tried);
  }
}

function nextTry(code: string | undefined, tried: Tried): { pause: number; tried: Tried } | undefined {
  const { times, looks, pace } = tried;
  if (code === undefined) return undefined;
  if (untilPerson.has(code) && looks < patience.looks)
    return { pause: patience.look, tried: { ...tried, looks: looks + 1 } };
  if (tooMuch.has(code) && pace > smallestPace) return { pause: 0, tried: { ...tried, pace: pace / 2 } };
  const most = code === "InvalidOrTimedOutSession" ? 1 : passing.has(code) ? patience.pauses.length : 0;
  return times < most ? { pause: patience.pauses[times], tried: { ...tried, times: times + 1 } } : undefined;
}
