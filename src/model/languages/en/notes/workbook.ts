/** What became of sheets, tables and columns in the workbook. */
export const workbookNotes = {
  recovered: "The last run had broken off before it came to its end; this run has finished it.",
  noHistory:
    "This run and the next one cannot be undone later, because the state before this one could not be kept: the workbook’s structure is protected, rows of a source are hidden, or Excel refused to copy it.",
  inputsLeft: "What was entered in {list} is left as it is.",
  notRestored: "{source} is not where it was; the tier columns beside it were left as they are.",
  sheetLeft:
    "The sheet “{sheet}” was left, because a chart, a table or a shape of yours stands on it. It is yours now; delete it if you do not need it.",
  sheetNameTaken: "A sheet of yours is called “{wish}”; the results stand on “{name}”.",
  tableNameTaken: "The name {wish} is taken in this workbook; the results’ table is called {name}.",
  columnNameTaken: "{source} has a column “{wish}” of yours; the new one is called “{name}”.",
  columnsNotRenewed:
    "The tier columns beside {source} still show an earlier run: it is not read now, or “Write tier columns” is no. Delete them if you no longer need them.",
  columnLeft:
    "The column “{name}” of an earlier run is no longer needed. It was changed by hand since, so it was left; delete it if you do not need it.",
  columnEmptied:
    "The column “{name}” of an earlier run is no longer needed. It was only emptied, because deleting it would move what stands beside the table.",
} as const;
