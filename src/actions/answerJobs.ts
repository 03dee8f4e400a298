import { loadLanguage } from "./loadLanguage";
import { speak } from "../model/languages/speech";
import type { Step } from "../model/outcome";
import { Problem } from "../model/problem";
import { jobs } from "./jobs";
import { buffersOf, parcelsOf, Unpacking, type Parcel } from "./parcels";
import type { JobAsked, JobEnd, JobTold, Port } from "./Port";
import { speechFor } from "./speechFor";

/** The worker's end of the line: does the jobs that come, one after the other, and tells how each ended. */
export function answerJobs(port: Port): void {
  const tell = (told: JobTold, transfer: Transferable[] = []) => port.postMessage(told, { transfer });
  const answer = async (job: JobAsked) => {
    const end = await endOf(job, (step) => tell({ step }));
    for (const parcel of parcelsOf(end)) tell({ parcel }, [...buffersOf(parcel)]);
  };
  let asked = new Unpacking();
  let last = Promise.resolve();
  port.onmessage = ({ data }: MessageEvent<Parcel>) => {
    const whole = asked.take(data);
    if (!whole) return;
    asked = new Unpacking();
    // Only `askWorker` posts here.
    last = last.then(() => answer(whole.value as JobAsked));
  };
}

async function endOf(
  { id, book, request, language }: JobAsked,
  onStep: (step: Step) => void,
): Promise<JobEnd> {
  try {
    await loadLanguage(language);
    speak(speechFor(language, book));
    return { kind: "done", result: jobs[id](book, { ...request, onStep }) };
  } catch (error) {
    if (!(error instanceof Problem)) return { kind: "bug", error };
    const { code, parameters, candidates } = error;
    return { kind: "problem", code, parameters, candidates };
  }
}
