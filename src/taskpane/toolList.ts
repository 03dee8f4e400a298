import type { ToolId } from "../actions/tools";
import { paneTexts } from "../model/paneTexts";

/** What a tool does with revenue: the same as the tools say themselves, which the pane does not load to look. */
export const readsRevenue: Readonly<Record<ToolId, "needed" | "if there" | "not read">> = {
  recomputeTiers: "needed",
  scoreAccounts: "if there",
  buildDashboard: "not read",
  buildRetention: "needed",
};

/** The tools in the order of the menu. */
export const toolIds = Object.keys(readsRevenue).filter(isTool);

/** True for the id of a tool; a workbook may name one that this version does not have. */
export function isTool(id: string | null | undefined): id is ToolId {
  return id !== null && id !== undefined && Object.hasOwn(readsRevenue, id);
}

/** What a tool is called, for the menu and for sentences; a workbook may hold runs of tools that the pane does not have. */
export function toolName(id: string): string {
  return isTool(id) ? paneTexts.tools[id].name : paneTexts.otherTool;
}
