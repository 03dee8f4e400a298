import type { CharterFacts } from "./charter";

/** What must be put right before the charter can be built. */
export const charterProblems = {
  noCharter:
    "{table} on {sheet} has no text yet. Write a text for at least one section, then build the charter again.",
} as const;

/** What the charter doubts. */
export const charterNotes = {
  emptySection: "{address} (“{name}”) has no text yet; the section is left out of the charter.",
  noSection: "{address} has a text without a section above it; it stands under “{name}”.",
  longCharter: "The charter takes {count} lines and is printed small to fit its one page; {most} read well.",
} as const;

/** Every sentence and heading of the charter, and what its action says when it is done. */
export const charterTexts = {
  title: "Key account management charter",
  /** "5 of 7 sections are written; still to write: Goals, Review cadence." */
  finding: ({ sections, missing }: CharterFacts) => {
    if (missing.length === 0)
      return sections === 1 ? "The one section is written." : `All ${sections} sections are written.`;
    const written = sections - missing.length;
    const more = missing.length > MOST ? `, and ${missing.length - MOST} more` : "";
    return `${written} of ${sections} sections ${written === 1 ? "is" : "are"} written; still to write: ${missing.slice(0, MOST).join(", ")}${more}.`;
  },
  notesBeside: (notes: number) => `${notes} note${notes === 1 ? "" : "s"} to the right of this page`,
  changed: "VF_Charter changed: build again",
  unnamed: "General",

  built: (finding: string) => `Charter built. ${finding}`,
  made: (sheet: string) =>
    `There was no table VF_Charter, so it stands now on the sheet ${sheet}. Write a text for each section, then build the charter.`,

  inputTitle: "Text of the charter",
  inputFinding: "One section a row. Write what you agreed on, then press Build charter.",
  inputStamp: "Sections may be renamed, added and removed; further rows of a section are further paragraphs.",
  hintsHeading: "What belongs into each section",
  /** The sections of a new charter, each with what to write there. */
  sections: {
    Purpose: "why we manage key accounts, and what they gain from it",
    Scope: "which business, regions and products it covers, and what not",
    "Key-account criteria": "what makes an account a key account, and who decides",
    Roles: "who leads an account, who supports, who sponsors",
    Rules: "what every key account can count on, and what we do not do",
    Goals: "what we want to reach by when, in numbers",
    "Review cadence": "what is looked at quarterly and yearly, and by whom",
  },
} as const;

const MOST = 5;
