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

/** The tools that the pane and the ribbon offer. */
const offered = {
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

/** Every tool by its id: those too that only the terminal runs as yet. A further one is a line here and one in `runAction`. */
export const tools = {
  ...offered,
};

/** The id of a tool that the pane offers, which is the name of its action. */
export type ToolId = keyof typeof offered;

/** The id of any tool. */
export type AnyToolId = keyof typeof tools;

/** What a run of a tool tells. */
export type ToolResult<Id extends AnyToolId> = ReturnType<(typeof tools)[Id]["compute"]>["result"];

/** The tool of an id that may come from a workbook written by another version; undefined where there is none. */
export function toolNamed(id: string): (typeof tools)[AnyToolId] | undefined {
  return Object.values(tools).find((tool) => tool.id === id);
}
