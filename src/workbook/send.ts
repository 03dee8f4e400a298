import { breathe } from "./breathe";
import { payloadLimit, requestBytes } from "./payload";

/** One step of a request: what it is estimated at in bytes, sent or answered, and how it is queued. */
export interface Job {
  readonly bytes: number;
  readonly queue: () => void;
}

/**
 * Sends jobs in order: in one request when they stay below the limit together, else in requests of about 1 MB; at half
 * the pace, half as much. Jobs are taken one by one as they are needed, so that a long list of them is best made by a
 * generator. The one place where several syncs follow each other.
 */
export async function send(
  context: Excel.RequestContext,
  jobs: Iterable<Job>,
  pace = 1,
  limit = payloadLimit,
): Promise<void> {
  await sendEach(context, packed(jobs, pace, limit));
}

/** Lists of jobs, one after the other, as one that is taken job by job. */
export function* inOrder(...lists: readonly Iterable<Job>[]): Generator<Job, void> {
  for (const list of lists) yield* list;
}

async function sendEach(
  context: Excel.RequestContext,
  requests: AsyncIterator<readonly Job[], void>,
): Promise<void> {
  const { value: request } = await requests.next();
  if (!request) return;
  for (const job of request) {
    await breathe();
    job.queue();
  }
  // Office.js makes the request's text in one go: that alone holds the page up long enough.
  await breathe();
  await context.sync();
  await sendEach(context, requests);
}

/** The jobs of each request, told as soon as it is full. */
export async function* packed(
  jobs: Iterable<Job>,
  pace = 1,
  limit = payloadLimit,
): AsyncGenerator<Job[], void> {
  const full: Job[][] = [];
  let total = 0;
  let room = 0;
  for (const job of jobs) {
    await breathe();
    if (job.bytes > room || full.length === 0) {
      full.push([]);
      room = requestBytes * pace;
    }
    full[full.length - 1].push(job);
    room -= job.bytes;
    total += job.bytes;
    if (total > limit * pace) yield* full.splice(0, full.length - 1);
  }
  if (total > limit * pace) yield* full;
  else if (full.length > 0) yield full.flat();
}
