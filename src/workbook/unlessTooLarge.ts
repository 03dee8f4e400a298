/** What Excel says when a request or its answer is larger than it takes. */
const tooLarge = new Set([
  "ResponsePayloadSizeLimitExceeded",
  "RequestPayloadSizeLimitExceeded",
  "RangeExceedsLimit",
  "MemoryLimitReached",
]);

/**
 * Runs a step and gives what it gives, or undefined where Excel refused it as too large, so that the caller
 * can take smaller steps. Every other error flies on to `runAction`.
 */
export async function unlessTooLarge<Result>(step: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await step();
  } catch (error) {
    if (error instanceof Error && "code" in error && tooLarge.has(String(error.code))) return undefined;
    throw error;
  }
}
