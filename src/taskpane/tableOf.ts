import type { ToolId } from "../actions/tools";
import type { FactsBeside } from "../model/explain";
import type { FilledTable, FilledTables } from "../model/filledTables";
import { readsRevenue } from "./toolList";

/** A tool that reads a table of its own and no revenue. */
export type TableTool = "buildDashboard" | keyof FilledTables;

/** True for a tool that reads a table of its own and no revenue. */
export function readsTable(tool: ToolId): tool is TableTool {
  return readsRevenue[tool] === "not read";
}

/** The table that a tool reads, as the last look found it; undefined where there is none yet. */
export function tableOf(tool: TableTool, { rated, inputs, tables }: FactsBeside): FilledTable | undefined {
  if (tool !== "buildDashboard") return tables?.[tool];
  const { kpisAt: at, kpisFault: fault, kpisToFillIn: isToFillIn } = inputs ?? {};
  return at === undefined
    ? undefined
    : { at, sheetIds: [], count: rated?.kpis.accounts.length ?? 0, read: rated?.kpis, fault, isToFillIn };
}
