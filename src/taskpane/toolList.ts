import type { ToolId } from "../actions/tools";
import { paneTexts } from "../model/paneTexts";

/** What a tool does with revenue: the same as the tools say themselves, which the pane does not load to look. */
export const readsRevenue: Readonly<Record<ToolId, "needed" | "if there" | "not read">> = {
  recomputeTiers: "needed",
  scoreAccounts: "if there",
  buildDashboard: "not read",
  buildRetention: "needed",
  buildProfitMatrix: "not read",
  drawDecisionMap: "not read",
  buildDivisionMap: "not read",
  buildTeam: "not read",
  buildTimeline: "not read",
  buildCharter: "not read",
};

/** The group of the menu that a tool stands in. */
const groups: Readonly<Record<ToolId, ToolGroup>> = {
  recomputeTiers: "accounts",
  scoreAccounts: "accounts",
  buildDashboard: "accounts",
  buildRetention: "accounts",
  buildProfitMatrix: "accounts",
  drawDecisionMap: "people",
  buildDivisionMap: "people",
  buildTeam: "people",
  buildTimeline: "plans",
  buildCharter: "plans",
};

/** A group of the menu, by its place in `paneTexts`. */
export type ToolGroup = keyof typeof paneTexts.toolGroups;

/** The tools in the order of the menu. */
export const toolIds = Object.keys(readsRevenue).filter(isTool);

/** The groups of the menu in their order, each with its tools in theirs. */
export const toolGroups = [...new Set(toolIds.map((id) => groups[id]))].map((group) => ({
  group,
  tools: toolIds.filter((id) => groups[id] === group),
}));

/** True for the id of a tool; a workbook may name one that this version does not have. */
export function isTool(id: string | null | undefined): id is ToolId {
  return id !== null && id !== undefined && Object.hasOwn(readsRevenue, id);
}

/** What a tool is called, for the menu and for sentences; a workbook may hold runs of tools that the pane does not have. */
export function toolName(id: string): string {
  return isTool(id) ? paneTexts.tools[id].name : paneTexts.otherTool;
}
