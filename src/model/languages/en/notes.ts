import { decisionNotes } from "./notes/decisions";
import { revenueNotes } from "./notes/revenue";
import { scoreNotes } from "./notes/scores";
import { templateNotes } from "./notes/template";
import { toolNotes } from "./notes/tools";
import { workbookNotes } from "./notes/workbook";

/** Doubts, by code: done, but the person should know. A code is the contract, its sentence may be reworded. */
export const notes = {
  ...revenueNotes,
  ...workbookNotes,
  ...toolNotes,
  ...decisionNotes,
  ...scoreNotes,
  ...templateNotes,
} as const;
