/** The role of the sheet `Contents`: it tells of all runs and is no run's own. */
export const contentsRole = "contents";

/** What the sheet `Contents` shows. */
export interface ContentsResults {
  /** Now, as people read it: 2026-11-20 14:05. */
  readonly moment: string;
  readonly results: readonly ContentsLine[];
  readonly inputs: readonly ContentsInput[];
  readonly missing: readonly MissingTool[];
}

/** A sheet that a tool has built. */
export interface ContentsLine {
  readonly tool: string;
  readonly sheet: string;
  readonly about: string;
  /** The sources and tables it was made of. */
  readonly from: string;
  readonly built: string;
  /** NaN where nobody counted them. */
  readonly notes: number;
}

/** A sheet that tools read. */
export interface ContentsInput {
  readonly sheet: string;
  readonly about: string;
  /** A table's name, or the address of a range. */
  readonly table: string;
  /** How many rows are filled in, or the header of the table's first column, by which Excel counts them. */
  readonly rows: number | { readonly header: string };
}

/** A tool that could not be built. */
export interface MissingTool {
  readonly name: string;
  /** One sentence. */
  readonly why: string;
}

/** A tool that was not built, and why; "" where the person stopped. */
export interface NotBuilt {
  readonly tool: string;
  readonly why: string;
}
