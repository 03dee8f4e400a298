import type { Batch } from "./Batch";

/** What may be done to a request instead of answering it. */
export type Interception =
  | { readonly kind: "fail"; readonly code: string }
  | { readonly kind: "fail after"; readonly actions: number; readonly code: string }
  | { readonly kind: "never answer" }
  | { readonly kind: "lose" };

/**
 * Looks at a request before it is carried out. It may edit the workbook itself (another user's edit between
 * two requests) and give nothing, or say how the request is to fail. `never answer` carries the request out and
 * keeps the answer; `lose` does neither.
 */
export type Intercept = (request: {
  /** Counts from 1 over the host's life. */
  readonly n: number;
  readonly batch: Batch;
  readonly from: string;
}) => Interception | undefined | void;
