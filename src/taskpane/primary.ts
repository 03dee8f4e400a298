import type { Inspection, LastRun } from "../model/outcome";
import { paneTexts } from "../model/paneTexts";
import type { SettingsDraft } from "./useSettingsDraft";
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
  readonly settings: Pick<SettingsDraft, "changed" | "fault">;
  /** A run of this pane, or one whose results stand in the workbook. */
  readonly hasRun: boolean;
  /** What is not as the last run read it any more. */
  readonly outdated?: LastRun["changed"];
  /** A run that failed keeps others from starting by themselves. */
  readonly rests?: boolean;
}

/** The button that fits what was found: run where there is revenue, look again where there is none. */
export function primary(state: PrimaryState): Primary {
  const { found, asking, ticked } = state;
  if (found.kind === "looking") return runButton("", false);
  if (asking && ticked.length === 0) return runButton(paneTexts.chooseFirst, false);
  if (found.kind !== "found" || !found.inspection.revenue) {
    return { does: "look", label: paneTexts.tryAgain, hint: "", pressable: true };
  }
  return runFor(found.inspection, state);
}

function runFor({ readOnly }: Inspection, state: PrimaryState): Primary {
  const { changed, fault } = state.settings;
  if (readOnly) return runButton(paneTexts.cannotWrite, false);
  if (fault) return runButton(paneTexts.faults[fault], false);
  if (changed) return runButton(paneTexts.pressToApply, true);
  return runButton(hintOf(state), true);
}

function hintOf({ hasRun, outdated, rests }: PrimaryState): string {
  if (rests) return paneTexts.restsByItself;
  if (outdated) return paneTexts.bringUpToDate;
  return hasRun ? paneTexts.runAgain : paneTexts.nothingYet;
}

function runButton(hint: string, pressable: boolean): Primary {
  return { does: "run", label: paneTexts.recompute, hint, pressable };
}
