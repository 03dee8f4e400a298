/** What stands in the way of writing: found before anything is written, or while somebody else works on the workbook. */
export const writingProblems = {
  readOnlyFile:
    "This workbook is open read-only, so nothing can be written to it. Save a copy and run it there.",
  structureProtected:
    "The workbook’s structure is protected, so the sheet “{sheet}” cannot be added. Lift it under Review > Protect Workbook, then try again.",
  protectedSource:
    "The sheet “{sheet}” is protected, so tier columns cannot be written beside {source}. Lift the protection under Review > Unprotect Sheet, or set “Write tier columns” to no.",
  protectedReport:
    "The sheet “{sheet}” is protected, so its results cannot be renewed. Lift the protection under Review > Unprotect Sheet, then try again.",
  filteredSource:
    "Rows of {source} are filtered or hidden ({address}); Excel can put values into the wrong rows there. Clear the filter and unhide the rows, or set “Write tier columns” to no.",
  filteredReport:
    "The table {table} on “{sheet}” is filtered; Excel can put values into the wrong rows there. Clear its filter, then try again.",
  mergedBeside:
    "The merged cells {address} stand where the tier columns of {source} belong. Unmerge them, or set “Write tier columns” to no.",
  noRoomBeside:
    "The tier columns of {source} need {address}, and something stands there. Move it away, or set “Write tier columns” to no.",
  noColumnsLeft:
    "{source} ends at the sheet’s last columns; there is no room for {count, plural, one {# tier column} other {# tier columns}}. Move it to the left, or set “Write tier columns” to no.",
  protectedInput:
    "The sheet “{sheet}” is protected, so nothing can be added to {table}. Lift the protection under Review > Unprotect Sheet, then try again.",
  filteredInput:
    "Rows of {table} on “{sheet}” are filtered or hidden; Excel can put values into the wrong rows there. Clear the filter and unhide the rows, then try again.",
  noRoomInput:
    "{table} needs room, and something stands in its way at {address}. Move it away, then try again.",
  inputNameTaken:
    "The name {table} is taken in this workbook by something that is no table. Rename it under Formulas > Name Manager, then try again.",
  noRowsLeft:
    "The table {table} needs {rows, plural, one {# row} other {# rows}}, and a sheet has {limit, number}.",

  // Somebody worked on the workbook at the same time.
  overwritten:
    "While the tier columns of {source} were written, somebody typed into {address}, and it could not be put back. It was: {list}. Type it again elsewhere, then run it again.",
  sourceChanged: "{source} was changed during the run. Run it again when nobody is editing it.",
} as const;
