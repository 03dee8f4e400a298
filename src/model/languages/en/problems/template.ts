/** What must be put right before a template is inserted, everything is built, or a workbook is prepared for readers. */
export const templateProblems = {
  unknownTool: "There is no tool {tool}. The tools are: {list}.",
  noSampleData: "There is no sample data of Vital Few in this workbook.",
  sampleChanged:
    "{table} was changed while its sample rows were removed. Try again when nobody is editing it.",
  protectedSample:
    "The sheet “{sheet}” is protected, so the sample rows of {table} cannot be removed. Lift the protection under Review > Unprotect Sheet, then try again.",
  inputsNotThere:
    "There is no table {table} in this workbook yet. Start from template, or run the tool by itself to get the form.",
  nothingToBuild:
    "No tool has the data that it needs. Start from template, or put accounts in one column and a year above each revenue column, then try again.",
} as const;
