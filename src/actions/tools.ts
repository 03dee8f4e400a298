import { charterTool } from "./charterTool";
import { dashboardTool } from "./dashboardTool";
import { decisionTool } from "./decisionTool";
import { divisionTool } from "./divisionTool";
import { profitTool } from "./profitTool";
import { retentionTool } from "./retentionTool";
import { scoreTool } from "./scoreTool";
import { teamTool } from "./teamTool";
import { tierTool } from "./tierTool";
import { timelineTool } from "./timelineTool";

/** Every tool by its id, in the order of the pane's menu. A further one is a line here and one in `runAction`. */
export const tools = {
  recomputeTiers: tierTool,
  scoreAccounts: scoreTool,
  buildDashboard: dashboardTool,
  buildRetention: retentionTool,
  buildProfitMatrix: profitTool,
  drawDecisionMap: decisionTool,
  buildDivisionMap: divisionTool,
  buildTeam: teamTool,
  buildTimeline: timelineTool,
  buildCharter: charterTool,
};

/** The id of a tool, which is the name of its action. */
export type ToolId = keyof typeof tools;

/** What a run of a tool tells. */
export type ToolResult<Id extends ToolId> = ReturnType<(typeof tools)[Id]["compute"]>["result"];

/** The tool of an id that may come from a workbook written by another version; undefined where there is none. */
export function toolNamed(id: string): (typeof tools)[ToolId] | undefined {
  return Object.values(tools).find((tool) => tool.id === id);
}
