/** The pane's view of the charter. */
export const charterPane = {
  found: "{count, plural, one {# section} other {# sections}}",
  toTable: "Go to the text",
  noTableTitle: "No charter yet",
  noTable:
    "The charter reads the table VF_Charter. Press the button to make it with the seven usual sections; then write a text for each.",
  /** What to type into each column. */
  hints: {
    Section: "its heading, such as Purpose or Goals",
    Text: "what you agreed on; a further row of the section is a further paragraph",
  },

  title: "Sections",
  written: "Written",
  toWrite: "Still to write",
} as const;
