import { settingList } from "../model/settingList";
import type { Settings } from "../model/settings";

/**
 * What to hand to a run so that `draft` is used and kept: the settings that differ from the saved ones, by name.
 * With new names or another measure all lines are named, as reading those two gives the lines anew.
 */
export function settingChanges(saved: Settings, draft: Settings): Readonly<Record<string, string>> {
  const linesAnew =
    draft.splitBy !== saved.splitBy || draft.tierNames.join("\n") !== saved.tierNames.join("\n");
  const changes = settingList
    .filter(({ key, format }) => {
      if (!key.startsWith("Tier line")) return format(draft) !== format(saved);
      return format(draft) !== "" && (linesAnew || format(draft) !== format(saved));
    })
    .map(({ key, format }) => [key, String(format(draft))] as const);
  return Object.fromEntries(changes);
}
