import { Problem } from "../../model/problem";

/** The tables of input that a tool reads, by the tool's id. */
const tablesOf: Readonly<Record<string, readonly string[]>> = {
  recomputeTiers: ["Revenue"],
  buildRetention: ["Revenue"],
  scoreAccounts: ["Revenue", "VF_Criteria", "VF_Ratings"],
  buildDashboard: ["VF_Kpis", "VF_MrrHistory"],
  buildProfitMatrix: ["VF_Profit"],
  buildDivisionMap: ["VF_Divisions"],
  buildTimeline: ["VF_Timeline"],
  buildTeam: ["VF_Team"],
  buildCharter: ["VF_Charter"],
  drawDecisionMap: ["VF_Contacts", "VF_Influence"],
};

/** The tables that these tools read; of all tools where none is named. Throws the Problem `unknownTool`. */
export function tablesFor(tools: readonly string[] = Object.keys(tablesOf)): readonly string[] {
  return tools.flatMap((tool) => {
    if (!Object.hasOwn(tablesOf, tool))
      throw new Problem("unknownTool", { tool, list: Object.keys(tablesOf).join(", ") });
    return tablesOf[tool];
  });
}
