import { attempt } from "./attempt";

/** What Excel says when a request or its answer is larger than it takes. */
export const tooLarge: ReadonlySet<string> = new Set([
  "ResponsePayloadSizeLimitExceeded",
  "RequestPayloadSizeLimitExceeded",
  "RangeExceedsLimit",
  "MemoryLimitReached",
]);

/** Gives what a step gives, or undefined where Excel refused it as too large: smaller steps may do. */
export async function unlessTooLarge<Result>(step: () => Promise<Result>): Promise<Result | undefined> {
  const attempted = await attempt(step, tooLarge);
  return "done" in attempted ? attempted.done : undefined;
}
