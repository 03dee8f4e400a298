import { speech } from "../model/languages/speech";
import type { ActionRequest } from "../model/outcome";
import { Problem } from "../model/problem";
import { breathe } from "../workbook/breathe";
import type { Compute } from "./compute";
import type { JobResult } from "./jobs";
import { parcelsOf, Unpacking } from "./parcels";
import type { JobAsked, JobEnd, JobTold, Port } from "./Port";
import { takeStep } from "./takeStep";

/**
 * The page's end of the line: has jobs done by the worker at the other one. Where the person cancels, the job asked
 * for is left to itself and whatever it still tells is passed over.
 */
export function askWorker(port: Port): Compute {
  const lines: ((told: JobTold) => void)[] = [];
  port.onmessage = ({ data }: MessageEvent<JobTold>) => {
    lines[0]?.(data);
    if (isLast(data)) lines.shift();
  };
  let sent = Promise.resolve();
  return async (id, book, request) => {
    const { language } = speech();
    const plain = { ...request, onStep: undefined, onTool: undefined, signal: undefined };
    const asked: JobAsked = { id, book, request: plain, language };
    const end = new Promise<JobEnd>((resolve, reject) => lines.push(listener(request, resolve, reject)));
    // The parcels of two jobs must not be mixed.
    sent = sent.then(() => send(port, asked));
    await sent;
    // The worker does the job that was asked for.
    return resultOf(await end) as JobResult<typeof id>;
  };
}

async function send(port: Port, asked: JobAsked): Promise<void> {
  for (const parcel of parcelsOf(asked)) {
    await breathe();
    port.postMessage(parcel);
  }
}

function listener(
  request: ActionRequest,
  resolve: (end: JobEnd) => void,
  reject: (error: unknown) => void,
): (told: JobTold) => void {
  const answer = new Unpacking();
  return (told) => {
    if ("parcel" in told) {
      const whole = answer.take(told.parcel);
      if (whole) resolve(whole.value as JobEnd);
      return;
    }
    try {
      takeStep(request, told.step);
    } catch (cancelled) {
      reject(cancelled);
    }
  };
}

const isLast = (told: JobTold) => "parcel" in told && told.parcel.kind === "value";

function resultOf(end: JobEnd): unknown {
  if (end.kind === "done") return end.result;
  if (end.kind === "bug") throw end.error;
  throw Problem.again(end.code, end.parameters, end.candidates);
}
