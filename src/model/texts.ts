import type { Parameters } from "./problem";

/**
 * Every sentence a user can be shown, in one place, so that a translation is one more file.
 * `{name}` is filled from the parameters; a code is the contract, its sentence may be reworded.
 */
const problems = {
  noRevenue:
    "No revenue found. Put account names in one column and a year, quarter or month above each revenue column, then try again.",
  severalSources: "More than one block of revenue was found: {list}. Choose the ones to use.",
  unknownSource: "There is no revenue at {source}. Found: {list}.",

  // Preflight: found before anything is written.
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
    "{source} ends at the sheet’s last columns; there is no room for {count} tier columns. Move it to the left, or set “Write tier columns” to no.",
  noRowsLeft: "The table {table} needs {rows} rows, and a sheet has {limit}.",

  // Somebody worked on the workbook at the same time.
  sourceChanged:
    "{source} was changed while the tiers were computed. Run it again when nobody is editing it.",
} as const;

const notes = {
  textNumber: "{address} holds a number typed as text ({value}); it was read as {number}.",
  notANumber: "{address} holds “{value}”, which is not a number; it counts as missing.",

  sheetNameTaken: "A sheet of yours is called “{wish}”; the results stand on “{name}”.",
  tableNameTaken: "The name {wish} is taken in this workbook; the results’ table is called {name}.",
  columnNameTaken: "{source} has a column “{wish}” of yours; the new one is called “{name}”.",
  columnLeft:
    "The column “{name}” of an earlier run is no longer needed. It was changed by hand since, so it was left; delete it if you do not need it.",
} as const;

export type ProblemTexts = typeof problems;
export type NoteTexts = typeof notes;

/** The sentence of a Problem. */
export function problemText(code: keyof ProblemTexts, parameters: Parameters): string {
  return fill(problems[code], parameters);
}

/** The sentence of a note. */
export function noteText(code: keyof NoteTexts, parameters: Parameters): string {
  return fill(notes[code], parameters);
}

function fill(sentence: string, parameters: Parameters): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(parameters[name] ?? whole));
}
