import type { ActionResult } from "./outcome";
import type { ReadTable } from "./plan";

/** The columns of `VF_Charter`, in their order. */
export const charterHeaders = ["Section", "Text"] as const;

/** The sections that a charter usually has, in their order. */
export const charterSections = [
  "Purpose",
  "Scope",
  "Key-account criteria",
  "Roles",
  "Rules",
  "Goals",
  "Review cadence",
] as const;

/** A section of the charter; each paragraph is a text without line breaks. */
export interface CharterSection {
  readonly name: string;
  /** Empty where nothing is written yet. */
  readonly paragraphs: readonly string[];
}

/** What `VF_Charter` tells, in the order in which sections are met. */
export interface Charter {
  readonly sections: readonly CharterSection[];
  readonly place: ReadTable;
}

/** How many sections there are, and the names of those without a text. */
export interface CharterFacts {
  readonly sections: number;
  readonly missing: readonly string[];
}

/** What `buildCharter` did; without facts it made the table to fill in. */
export interface CharterRun extends ActionResult {
  readonly facts?: CharterFacts;
}
