/** A step that was done, or the error with which Excel refused it. */
export type Attempt<Result> = { readonly done: Result } | { readonly refused: Error };

/**
 * Runs a step for which the caller has another way. Only the named codes of Excel come back as `refused`; every
 * other error flies on to `runAction`, where all errors are told.
 */
export async function attempt<Result>(
  step: () => Promise<Result>,
  codes: ReadonlySet<string>,
): Promise<Attempt<Result>> {
  try {
    return { done: await step() };
  } catch (error) {
    if (error instanceof Error && "code" in error && codes.has(String(error.code))) return { refused: error };
    throw error;
  }
}
