import { settingList } from "../model/settingList";
import { defaultSettings, type Settings } from "../model/settings";

/** Settings by their name in `VF_Settings`, as a run or a look takes them. */
export type SettingChanges = Readonly<Record<string, string>>;

/**
 * What to hand to a run so that `draft` is used and kept: the settings that differ from the saved ones, by name.
 * With new names or another measure all lines are named, as reading those two gives the lines anew.
 */
export function settingChanges(saved: Settings, draft: Settings): SettingChanges {
  const linesAnew =
    draft.splitBy !== saved.splitBy || draft.tierNames.join("\n") !== saved.tierNames.join("\n");
  const changes = settingList
    .filter(({ line, format }) => {
      if (line === undefined) return format(draft) !== format(saved);
      return format(draft) !== "" && (linesAnew || format(draft) !== format(saved));
    })
    .map(({ key, format }) => [key, String(format(draft))] as const);
  return Object.fromEntries(changes);
}

/** The settings that decide what is read: a look must be told of them. */
const toRead = [
  ["currency", "Currency"],
  ["groupDatesBy", "Group dates by"],
  ["visibleRowsOnly", "Visible rows only"],
] as const;

/** What a look must be told of the person's edits. */
export function readingChanges(edits: Partial<Settings>): SettingChanges {
  const known = { ...defaultSettings, ...edits };
  const told = toRead
    .filter(([field]) => edits[field] !== undefined)
    .map(([, name]) => [name, String(settingList.find(({ key }) => key === name)?.format(known))] as const);
  return Object.fromEntries(told);
}

/** The saved settings, known from a look that was told of changes: those are not saved. */
export function savedAfter(looked: Settings, before: Settings, told: SettingChanges): Settings {
  const kept = toRead.filter(([, name]) => name in told).map(([field]) => [field, before[field]] as const);
  return { ...looked, ...Object.fromEntries(kept) };
}
