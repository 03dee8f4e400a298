import { payloadLimit, requestBytes } from "./payload";

/** One step of a request: what it is estimated at in bytes, sent or answered, and how it is queued. */
export interface Job {
  readonly bytes: number;
  readonly queue: () => void;
}

/**
 * Sends jobs in order: in one request when they stay below the payload limit together, else in requests of
 * about 1 MB; at half the pace, half as much. The one place where several syncs follow each other.
 */
export async function send(context: Excel.RequestContext, jobs: readonly Job[], pace = 1): Promise<void> {
  await sendEach(context, packed(jobs, pace));
}

async function sendEach(
  context: Excel.RequestContext,
  [first, ...rest]: readonly (readonly Job[])[],
): Promise<void> {
  if (!first) return;
  for (const job of first) job.queue();
  await context.sync();
  await sendEach(context, rest);
}

/** The jobs of each request. */
export function packed(jobs: readonly Job[], pace = 1): Job[][] {
  const total = jobs.reduce((sum, job) => sum + job.bytes, 0);
  if (jobs.length === 0 || total <= payloadLimit * pace) return jobs.length === 0 ? [] : [[...jobs]];
  const requests: Job[][] = [];
  let room = 0;
  for (const job of jobs) {
    if (job.bytes > room) {
      requests.push([]);
      room = requestBytes * pace;
    }
    requests[requests.length - 1].push(job);
    room -= job.bytes;
  }
  return requests;
}
