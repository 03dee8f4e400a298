/** What the log keeps of one request. */
export interface RequestEntry {
  /** Counts from 1 over the host's life. */
  readonly n: number;
  /** Which frame sent it. */
  readonly from: string;
  readonly actions: number;
  /** Bytes of the batch as text. */
  readonly sent: number;
  /** Bytes of the answer's body as text; 0 where none was given. */
  readonly received: number;
  readonly ms: number;
  /** The code answered, where the request failed. */
  readonly error?: string;
  /** True where something in the workbook was changed. */
  readonly writes: boolean;
}
