/** A cell of the sample data: a text, an amount, blank (""), or a day counted from 1970-01-01. */
export type SampleCell = string | number | { readonly day: number };

/** The sample data of one table of input. */
export interface SampleTable {
  /** The table's name: `VF_Kpis`. */
  readonly name: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly SampleCell[])[];
  /** Columns that belong to the empty form as well, by header: what stands in them is no sample. */
  readonly form?: readonly string[];
}
