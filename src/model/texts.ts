import { charterNotes, charterProblems } from "./charterTexts";
import { dashboardNotes, dashboardProblems } from "./dashboardTexts";
import { profitNotes, profitProblems } from "./profitTexts";
import { divisionNotes, divisionProblems } from "./divisionTexts";
import { teamNotes, teamProblems } from "./teamTexts";
import type { Parameters } from "./problem";
import { scoreNotes, scoreProblems } from "./scoreTexts";
import { timelineNotes, timelineProblems } from "./timelineTexts";

/**
 * Every sentence a user can be shown, in one place, so that a translation is one more file.
 * `{name}` is filled from the parameters; a code is the contract, its sentence may be reworded.
 */
const problems = {
  noRevenue:
    "No revenue found. Put account names in one column and a year, quarter or month above each revenue column, then try again.",
  severalSources: "More than one block of revenue was found: {list}. Choose the ones to use.",
  unknownSource: "There is no revenue at {source}. Found: {list}.",
  noSourceInUse: "Every source on {sheet} says no under Use. Say yes beside the ones to read.",
  badUse: "{address} says “{value}” under Use. Write yes or no.",
  noSuchPeriod: "{address} names the period “{period}”, which {source} does not have. It has: {list}.",
  mergedSource: "{address} is merged. Unmerge it, so that every row has its own account and amounts.",
  severalCurrencies:
    "The revenue is in several currencies, first met in these cells: {list}. Name the one to read in the setting Currency, or keep one currency.",
  currencyNotFound: "No amount in {currency} was found, only {list}. Change the setting Currency.",
  badSetting: "{address} says “{value}” for {setting}. It must be {allowed}.",
  badOverride: "“{value}” cannot be used for {setting}. It must be {allowed}.",
  unknownSetting: "There is no setting “{setting}”. The settings are: {list}.",
  missingLine: "{setting} has no value. It must be {allowed}.",
  ownColumns: "{table} on {sheet} needs the columns {list}. Put them back.",

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
  protectedInput:
    "The sheet “{sheet}” is protected, so nothing can be added to {table}. Lift the protection under Review > Unprotect Sheet, then try again.",
  filteredInput:
    "Rows of {table} on “{sheet}” are filtered or hidden; Excel can put values into the wrong rows there. Clear the filter and unhide the rows, then try again.",
  noRoomInput:
    "{table} needs room, and something stands in its way at {address}. Move it away, then try again.",
  inputNameTaken:
    "The name {table} is taken in this workbook by something that is no table. Rename it under Formulas > Name Manager, then try again.",
  noRowsLeft: "The table {table} needs {rows} rows, and a sheet has {limit}.",

  // Somebody worked on the workbook at the same time.
  overwritten:
    "While the tier columns of {source} were written, somebody typed into {address}, and it could not be put back. It was: {list}. Type it again elsewhere, then run it again.",
  sourceChanged:
    "{source} was changed while the tiers were computed. Run it again when nobody is editing it.",

  noPositiveRevenue:
    "No account has revenue above zero, so there is nothing to rank. Check the amounts in {source}.",
  oneRetentionPeriod:
    "Retention compares two periods, and only {period} was read. Add a column of revenue for another period, then try again.",
  unknownRetentionPeriod:
    "There is no period “{period}” to compare. The periods are: {list}. Change the setting Retention periods.",
  retentionPairOrder:
    "The setting Retention periods says “{from} to {to}”. Name two different periods, the earlier one first.",
  nothingToUndo: "There is no run of Vital Few to undo in this workbook.",
  noAddress: "There is no cell {address} in this workbook.",
  unknownAction: "There is no action {action}. The actions are: {list}.",

  // What Excel itself refuses; nothing the person did wrong is called an error.
  cellEditMode:
    "Excel is waiting for a cell to be finished. Press Enter or Esc in the sheet, then try again.",
  otherWorkbook: "Another workbook or a chart is in front. Click a cell of this workbook, then try again.",
  dialogOpen: "A dialog is open in Excel. Close it, then try again.",
  accessDenied:
    "Excel did not allow the change. A sheet may be protected or the file open for reading only. Lift the protection, then try again.",
  somethingGone: "Something was deleted or renamed in the workbook meanwhile. Try again.",
  cellsInTheWay:
    "Excel cannot make room in the sheet without moving other cells. Clear the cells to the right of your data, or set “Write tier columns” to no.",
  filteredConflict: "A filter is in the way. Clear it, then try again.",
  mergedConflict: "Merged cells are in the way. Unmerge them, then try again.",
  pivotConflict: "A PivotTable is in the way. Move it, then try again.",
  tooLarge:
    "The workbook is larger than Excel lets an add-in handle in one step. Run it in Excel for desktop.",
  excelBusy: "Excel is busy or the connection failed. Wait a moment, then try again.",
  noAnswer:
    "Excel did not answer for a minute. Wait until it is done or reload the workbook, then run it again; it goes on where it was.",
  sessionExpired: "The session with Excel has ended. Reload the workbook, then try again.",
  editedMeanwhile: "Somebody else edited the same cells meanwhile. Try again.",
  oldExcel: "This Excel cannot do one of the steps ({message}). Update Excel, then try again.",
  excelFailed:
    "Excel could not finish a step ({message}). Try again; if it happens again, save a copy and reopen it.",
  ...charterProblems,
  ...dashboardProblems,
  ...profitProblems,
  ...scoreProblems,
  ...timelineProblems,
  ...teamProblems,
  ...divisionProblems,
} as const;

const notes = {
  textNumber: "{address} holds a number typed as text ({value}); it was read as {number}.",
  textNumberLikeOthers:
    "{address} holds a number typed as text ({value}) that may mean two things; it was read as {number}, the way the other texts beside it are written.",
  textNumberUnsure:
    "{address} holds a number typed as text ({value}) that may mean two things, and the texts beside it are written in both ways; it was read as {number}, the workbook’s way. Please check it.",
  notANumber: "{address} holds “{value}”, which is not a number; it counts as missing.",
  percentage: "{address} holds {value}, a percentage and no amount; it counts as missing.",
  errorValue: "{address} holds the error {value}; it counts as missing.",
  amountTooLarge: "{address} holds {value}, more than can be summed exactly; it counts as missing.",
  notADate: "{address} holds “{value}”, which is not a date; the amount beside it is not counted.",
  noDate: "{address} is blank; the amount beside it has no date and is not counted.",
  coarseDates: "{address} names only {value}; it cannot be grouped by {groupBy}.",
  blankAccount: "{address} holds amounts without an account name; they are not counted.",
  accountError: "{address} holds the error {value} where the account name should be; the row is not counted.",
  totalRow: "{address} (“{name}”) was taken for a total and left out.",
  repeatedHeader: "{address} repeats the header and was left out.",
  blankRowsInside: "Blank rows lie inside {source} ({count} in all); the rows below them were read as well.",
  rowsBelow: "{address} lies below blank rows and was not read. Remove the blank rows to include it.",
  rowsBelowTable: "{address} lies below the table {source} and was not read. Extend the table to include it.",
  joinedRows: "“{name}” stands in {count} rows ({list}); their amounts were added up.",
  joinedSources: "Accounts that stand in more than one source were added up: {count} in all, such as {list}.",
  spelledTwoWays: "“{other}” in {address} and “{name}” in {first} were read as one account.",
  negativeAccount: "“{name}” has net revenue below zero ({amount}); it is not ranked.",
  hiddenRowsRead: "Hidden or filtered rows of {source} were read like the others: {count} in all.",
  hiddenRowsSkipped: "Hidden or filtered rows of {source} were not read: {count} in all.",
  samePeriodTwice: "{address} is {period} once more; the columns were added up.",
  emptyPeriod: "{address} is {period}, but no amounts stand below it; it was left out.",
  totalColumn: "{address} (“{header}”) was taken for the total of other columns and left out.",
  periodHoldsOthers: "{address} ({period}) overlaps with other periods beside it ({list}) and was left out.",
  otherRevenue: "{address} (“{header}”) may be revenue too; only “{used}” was read.",
  otherCurrency: "{address} is in {currency} and was not counted.",
  noCurrency: "{address} states no currency; it was read like the others.",
  formatsUnread: "{address} lies below the number formats that were read; its amounts count as {currency}.",
  unknownSetting: "{address} names “{setting}”, which is no setting; it was ignored.",
  repeatedSetting: "{address} sets {setting} once more; the first value is used.",
  unusedLine: "{address} sets {setting}, which {count} tiers do not need; it was ignored.",
  sourcesOverlap: "{one} and {other} may hold the same revenue; what stands in both counts twice.",
  sourceGone: "{address} names {source}, where no revenue was found; it was ignored.",
  sourceNotListed: "{source} may be revenue too. It is not listed on {sheet} and was not read.",
  noSuchColumn:
    "{address} names the account column “{column}”, which {source} does not have; “{used}” was taken.",
  periodNotListed: "{source} also has {list}, which {address} does not name; not read.",
  moreCells: "More cells like the ones above, {count} in all, such as {list}.",

  nothingToRetain:
    "No account had revenue in {period}, so there was nothing to retain: the rates from {period} on are blank.",
  belowZeroInPeriod:
    "Credit notes exceed an account’s sales of a period ({count} in all, such as {list}); there it counts as without revenue.",

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
  ...charterNotes,
  ...dashboardNotes,
  ...profitNotes,
  ...scoreNotes,
  ...timelineNotes,
  ...teamNotes,
  ...divisionNotes,
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
