/** What must be put right before a template is inserted, everything is built, or a workbook is prepared for readers. */
export const templateProblems = {
  unknownTool: "There is no tool {tool}. The tools are: {list}.",
  noSampleData: "There is no sample data of Vital Few in this workbook.",
  protectedSample:
    "The sheet “{sheet}” is protected, so the sample rows of {table} cannot be removed. Lift the protection under Review > Unprotect Sheet, then try again.",
  inputsNotThere:
    "There is no table {table} in this workbook yet. Start from template, or run the tool by itself to get the form.",
  nothingToBuild:
    "No tool has the data that it needs. Start from template, or put accounts in one column and a year above each revenue column, then try again.",
  nothingToPrepare:
    "Nothing is built in this workbook yet. Build everything first, then prepare it for leadership.",
  staleResults:
    "Something changed since these were built: {list}. Build everything once more, then prepare the workbook for leadership.",
  structureLocked:
    "The workbook’s structure is protected, so sheets cannot be hidden or moved. Lift it under Review > Protect Workbook, then try again.",
  notPrepared: "This workbook is not prepared for leadership, so there is nothing to take back.",
} as const;
