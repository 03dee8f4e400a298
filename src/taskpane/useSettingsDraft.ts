import { useCallback, useMemo, type Dispatch, type SetStateAction } from "react";
import type { ToolId } from "../actions/tools";
import type { DraftFault } from "../model/settingsPaneTexts";
import type { Settings } from "../model/settings";
import { draftFault } from "./draft";
import { settingChanges } from "./settingChanges";
import { readsRevenue } from "./toolList";

/** What the person changed and no run has kept yet. */
export type Edits = Partial<Settings>;

/** The settings as the person would have them, and how they differ from those in the workbook. */
export interface SettingsDraft {
  readonly draft: Settings;
  readonly changed: boolean;
  readonly fault: DraftFault | undefined;
  readonly change: (draft: Settings) => void;
  readonly reset: () => void;
}

/** The saved settings with the person's edits for a tool on them; what is tried out for another tool is left out. */
export function useSettingsDraft(
  tool: ToolId,
  saved: Settings,
  edits: Edits,
  setEdits: Dispatch<SetStateAction<Edits>>,
): SettingsDraft {
  const own = useMemo(() => picked(edits, groupsOf(tool).flat()), [tool, edits]);
  const draft = useMemo(() => ({ ...saved, ...own }), [saved, own]);
  const changed = useMemo(() => Object.keys(settingChanges(saved, draft)).length > 0, [saved, draft]);
  const change = useCallback(
    (next: Settings) => setEdits((now) => ({ ...withoutTool(now, tool), ...difference(tool, saved, next) })),
    [tool, saved, setEdits],
  );
  const reset = useCallback(() => setEdits((now) => withoutTool(now, tool)), [tool, setEdits]);
  return { draft, changed, fault: draftFault(draft), change, reset };
}

/** The edits that are left when those of a tool have been applied or taken back. */
export function withoutTool(edits: Edits, tool: ToolId): Edits {
  const own: readonly string[] = groupsOf(tool).flat();
  return Object.fromEntries(Object.entries(edits).filter(([key]) => !own.includes(key)));
}

type Group = readonly (keyof Settings)[];

/** Settings that decide what is read of the revenue. */
const reading: readonly Group[] = [["visibleRowsOnly"], ["groupDatesBy"], ["currency"]];

/** Settings by the tool whose form has them; those in one group make sense together only. */
const groups: Readonly<Record<ToolId, readonly Group[]>> = {
  recomputeTiers: [
    ["tierNames", "tierLines", "splitBy"],
    ["paretoLine"],
    ["crossing"],
    ["writeTierColumns"],
    ["recomputeByItself"],
  ],
  scoreAccounts: [
    ["topAccounts"],
    ["ratingScale"],
    ["quadrantLines"],
    ["quadrantNames"],
    ["tierBy"],
    ["scoreInMix"],
  ],
  buildDashboard: [["dashboardDay"], ["engagementLine"], ["riskLine"], ["rankAtRiskBy"]],
  buildRetention: [["retentionPair"]],
  buildProfitMatrix: [],
  drawDecisionMap: [["decisionAccount"], ["keepMovedBoxes"]],
  buildDivisionMap: [],
  buildTeam: [],
  buildTimeline: [],
  buildCharter: [],
};

function groupsOf(tool: ToolId): readonly Group[] {
  return readsRevenue[tool] === "not read" ? groups[tool] : [...groups[tool], ...reading];
}

function picked(edits: Edits, keys: Group): Edits {
  return Object.fromEntries(Object.entries(edits).filter(([key]) => keys.some((each) => each === key)));
}

function difference(tool: ToolId, saved: Settings, next: Settings): Edits {
  const differs = (key: keyof Settings) => JSON.stringify(saved[key]) !== JSON.stringify(next[key]);
  const edited = groupsOf(tool)
    .filter((group) => group.some(differs))
    .flat();
  return Object.fromEntries(edited.map((key) => [key, next[key]]));
}
