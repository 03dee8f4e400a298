import type { ToolId } from "../actions/tools";
import type { Inspection, LastRun } from "../model/outcome";
import { paneTexts } from "../model/paneTexts";
import { readsRevenue } from "./toolList";
import type { Sources } from "./useSources";

/** The one button: what it says, what it does, and why it cannot be pressed where it cannot. */
export interface Primary {
  readonly does: "run" | "look";
  readonly label: string;
  readonly hint: string;
  readonly pressable: boolean;
}

/** What the button depends on. */
export interface PrimaryState extends Pick<Sources, "found" | "asking" | "ticked"> {
  readonly tool: ToolId;
  /** Something that the person tried out is not applied yet. */
  readonly changed: boolean;
  /** What must be put right before it can be. */
  readonly fault?: string;
  /** What pressing does about it, where not the settings alone are changed. */
  readonly toApply?: string;
  /** What the button says where it is not the tool's usual. */
  readonly label?: string;
  /** A run of this pane, or one whose results stand in the workbook. */
  readonly hasRun: boolean;
  /** What is not as the last run read it any more. */
  readonly outdated?: LastRun["changed"];
  /** A run that failed keeps others from starting by themselves. */
  readonly rests?: boolean;
}

/** The button that fits what was found: run where there is something to read, look again where there is nothing. */
export function primary(state: PrimaryState): Primary {
  const { found, asking, ticked, tool } = state;
  const anyway = readsRevenue[tool] === "not read";
  if (found.kind === "looking") return runButton(state, "", false);
  if (!anyway && asking && ticked.length === 0) return runButton(state, paneTexts.chooseFirst, false);
  if (found.kind === "found" && (anyway || found.inspection.revenue || canDoWithout(tool, found.inspection)))
    return runFor(found.inspection, state);
  if (anyway && found.kind === "problem") return runButton(state, hintOf(state), true);
  return { does: "look", label: paneTexts.tryAgain, hint: "", pressable: true };
}

/** Accounts that were rated can be scored without any revenue. */
function canDoWithout(tool: ToolId, { beside }: Inspection): boolean {
  return readsRevenue[tool] === "if there" && beside.inputs?.ratingsAt !== undefined;
}

function runFor({ readOnly }: Inspection, state: PrimaryState): Primary {
  const { changed, fault, toApply = paneTexts.pressToApply } = state;
  if (readOnly) return runButton(state, paneTexts.cannotWrite, false);
  if (fault) return runButton(state, fault, false);
  if (changed) return runButton(state, toApply, true);
  return runButton(state, hintOf(state), true);
}

function hintOf({ hasRun, outdated, rests }: PrimaryState): string {
  if (rests) return paneTexts.restsByItself;
  if (outdated) return paneTexts.bringUpToDate;
  return hasRun ? paneTexts.runAgain : paneTexts.nothingYet;
}

function runButton(
  { tool, label }: Pick<PrimaryState, "tool" | "label">,
  hint: string,
  pressable: boolean,
): Primary {
  return { does: "run", label: label ?? paneTexts.tools[tool].run, hint, pressable };
}
