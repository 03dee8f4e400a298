/** The sheet `KAM charter`, its table to fill in, and what its action says when it is done. */
export const charter = {
  title: "Key account management charter",
  finding:
    "{written, number} of {sections, plural, one {# section} other {# sections}} {written, plural, one {is} other {are}} written; still to write: {missing}{more, plural, =0 {} other {, and # more}}.",
  findingAll: "{sections, plural, =1 {The one section is written.} other {All # sections are written.}}",
  notesBeside: "{notes, plural, one {# note} other {# notes}} to the right of this page",
  changed: "VF_Charter changed: build again",
  /** The name of what stands above the first section. */
  unnamed: "General",

  built: "Charter built. {finding}",
  made: "There was no table VF_Charter, so it stands now on the sheet {sheet}. Write a text for each section, then build the charter.",

  inputTitle: "Text of the charter",
  inputFinding: "One section a row. Write what you agreed on, then press Build charter.",
  inputStamp: "Sections may be renamed, added and removed; further rows of a section are further paragraphs.",
  hintsHeading: "What belongs into each section",
  hint: "{section}: {hint}",
  /** What to write into each section of a new charter. */
  hints: {
    Purpose: "why we manage key accounts, and what they gain from it",
    Scope: "which business, regions and products it covers, and what not",
    "Key-account criteria": "what makes an account a key account, and who decides",
    Roles: "who leads an account, who supports, who sponsors",
    Rules: "what every key account can count on, and what we do not do",
    Goals: "what we want to reach by when, in numbers",
    "Review cadence": "what is looked at quarterly and yearly, and by whom",
  },
} as const;
