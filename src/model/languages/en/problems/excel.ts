/** What Excel itself refuses; nothing the person did wrong is called an error. */
export const excelProblems = {
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
} as const;
