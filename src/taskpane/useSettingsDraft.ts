import { useCallback, useMemo } from "react";
import type { DraftFault } from "../model/paneTexts";
import type { Settings } from "../model/settings";
import { draftFault } from "./draft";
import { settingChanges } from "./settingChanges";

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

/** The saved settings with the edits on them. */
export function useSettingsDraft(
  saved: Settings,
  edits: Edits,
  setEdits: (edits: Edits) => void,
): SettingsDraft {
  const draft = useMemo(() => ({ ...saved, ...edits }), [saved, edits]);
  const changed = useMemo(() => Object.keys(settingChanges(saved, draft)).length > 0, [saved, draft]);
  const change = useCallback((next: Settings) => setEdits(difference(saved, next)), [saved, setEdits]);
  const reset = useCallback(() => setEdits({}), [setEdits]);
  return { draft, changed, fault: draftFault(draft), change, reset };
}

/** Settings that make sense together only. */
const groups: readonly (readonly (keyof Settings)[])[] = [
  ["tierNames", "tierLines", "splitBy"],
  ["paretoLine"],
  ["crossing"],
  ["writeTierColumns"],
  ["visibleRowsOnly"],
  ["groupDatesBy"],
  ["currency"],
  ["recomputeByItself"],
];

function difference(saved: Settings, next: Settings): Edits {
  const differs = (key: keyof Settings) => JSON.stringify(saved[key]) !== JSON.stringify(next[key]);
  const edited = groups.filter((group) => group.some(differs)).flat();
  return Object.fromEntries(edited.map((key) => [key, next[key]]));
}
