/** The pane's first page, and its fold about the whole workbook. */
export const workbookPane = {
  startTitle: "Where do you want to begin?",
  own: "Use this workbook's data",
  ownHint: "With accounts and their revenue on any sheet. You see what is found before anything is written.",
  template: "Start from the template",
  templateHint:
    "Choose your tools: the sheets to type into come with sample data, to be replaced by your own.",
  example: "See the example",
  exampleHint:
    "The key accounts of a cloud provider in health care: every sheet with its sample data, and every tool built. Nothing of yours is overwritten.",

  whichTools: "Sheets for these tools",
  insert: "Add the sheets",
  insertAtLeastOne: "Tick at least one tool.",

  title: "Workbook",
  everythingHint: "Runs every tool whose data is there, and ends with a sheet of contents.",
  leadership: "Prepare for leadership",
  leadershipHint: "Leaves only the results to be seen, with the contents first.",
  leadershipWarning:
    "The sheets you type into and the settings are hidden, the contents come first, and every sheet opens at A1. Hidden sheets still hold their data: whoever gets the workbook can show them again.",
  hideSources: "Hide my own sheets of revenue, too",
  leadershipYes: "Hide them",
  leadershipNo: "Leave as it is",
  showAgainHint: "The workbook is prepared for leadership: sheets are hidden that still hold their data.",
  moreTemplate: "Add template sheets",
  moreTemplateHint: "Sheets to type into, with sample data. Nothing of yours is overwritten.",
  removeSamples: "Remove sample data",
  removeSamplesHint: "Clears the sample rows that nobody changed. The forms stay, and so do your own rows.",
} as const;
