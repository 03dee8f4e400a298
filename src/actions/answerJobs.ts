import type { Step } from "../model/outcome";
import { Problem } from "../model/problem";
import { jobs } from "./jobs";
import { buffersOf, parcelsOf, Unpacking, type Parcel } from "./parcels";
import type { JobAsked, JobEnd, JobTold, Port } from "./Port";

/** The worker's end of the line: does the jobs that come, one after the other, and tells how each ended. */
export function answerJobs(port: Port): void {
  const tell = (told: JobTold, transfer: Transferable[] = []) => port.postMessage(told, { transfer });
  let asked = new Unpacking();
  port.onmessage = ({ data }: MessageEvent<Parcel>) => {
    const whole = asked.take(data);
    if (!whole) return;
    asked = new Unpacking();
    // Only `askWorker` posts here.
    const end = endOf(whole.value as JobAsked, (step) => tell({ step }));
    for (const parcel of parcelsOf(end)) tell({ parcel }, [...buffersOf(parcel)]);
  };
}

function endOf({ id, book, request }: JobAsked, onStep: (step: Step) => void): JobEnd {
  try {
    return { kind: "done", result: jobs[id](book, { ...request, onStep }) };
  } catch (error) {
    if (!(error instanceof Problem)) return { kind: "bug", error };
    const { code, parameters, candidates } = error;
    return { kind: "problem", code, parameters, candidates };
  }
}
