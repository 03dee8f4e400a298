import type { ToolId } from "../actions/tools";
import { isTool, toolIds } from "./toolList";

const key = "vital-few-tool";

/** The tool that was open last in this session; the first one where there was none. */
export function rememberedTool(): ToolId {
  const kept = storage()?.getItem(key);
  return isTool(kept) ? kept : toolIds[0];
}

/** Keeps the tool for the session: the pane opens with it when it is loaded again. */
export function rememberTool(tool: ToolId): void {
  storage()?.setItem(key, tool);
}

/** Undefined where the browser keeps frames of other sites from storing anything: it throws at the mere mention. */
function storage(): Storage | undefined {
  try {
    return window.sessionStorage;
  } catch {
    return undefined;
  }
}
