import type { Translated } from "../Messages";
import type { notes as english } from "../en/notes";
import { decisionNotes } from "./notes/decisions";
import { revenueNotes } from "./notes/revenue";
import { scoreNotes } from "./notes/scores";
import { templateNotes } from "./notes/template";
import { toolNotes } from "./notes/tools";
import { workbookNotes } from "./notes/workbook";

/** Doubts, by code, in simplified Chinese. */
export const notes: Translated<typeof english> = {
  ...revenueNotes,
  ...workbookNotes,
  ...toolNotes,
  ...decisionNotes,
  ...scoreNotes,
  ...templateNotes,
};
