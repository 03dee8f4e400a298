import type { DraftFault } from "../model/settingsPaneTexts";
import { isTierWord, misplacedLine } from "../model/settingList";
import type { Settings } from "../model/settings";

const mostTiers = 6;
const fewestTiers = 2;

/** What a line can be: from nothing to `most`, in steps of one `steps`th. */
export interface LineScale {
  readonly most: number;
  readonly steps: number;
}

/** Shares move in half percents. */
export const shareScale: LineScale = { most: 1, steps: 200 };

/** Numbers of accounts move one by one. */
export function countScale(accounts: number): LineScale {
  return { most: accounts, steps: 1 };
}

/** Moves one tier line to the nearest step, held between its neighbours. */
export function moveLine(settings: Settings, index: number, to: number, scale: LineScale): Settings {
  const { steps, most } = scale;
  const above = index === 0 ? 0 : settings.tierLines[index - 1] * steps;
  const below = (settings.tierLines[index + 1] ?? most) * steps;
  const step = Math.min(Math.max(Math.round(to * steps), above + 1), below - 1);
  return typeLine(settings, index, step / steps);
}

/** Sets one tier line as typed, in order or not: `draftFault` says what is wrong with it. */
export function typeLine(settings: Settings, index: number, to: number): Settings {
  return { ...settings, tierLines: replaced(settings.tierLines, index, to) };
}

/** Gives a tier another name. */
export function renameTier(settings: Settings, index: number, name: string): Settings {
  return { ...settings, tierNames: replaced(settings.tierNames, index, name) };
}

/** Splits the last tier in two, the new one named by the next free letter; nothing where there are six. */
export function addTier(settings: Settings): Settings {
  const { tierNames, tierLines, splitBy } = settings;
  if (tierNames.length === mostTiers) return settings;
  const last = tierLines[tierLines.length - 1];
  const share = Math.round(((last + 1) / 2) * shareScale.steps) / shareScale.steps;
  const line = {
    "share of revenue": share,
    "share of accounts": share,
    "absolute revenue": Number((last / 2).toPrecision(2)),
    "number of accounts": last * 2,
  }[splitBy];
  const name = [..."ABCDEFGHIJKL"].find((letter) => !tierNames.includes(letter)) ?? "";
  return { ...settings, tierNames: [...tierNames, name], tierLines: [...tierLines, line] };
}

/** Takes the last tier out; its accounts join the one above. */
export function removeTier(settings: Settings): Settings {
  const { tierNames, tierLines } = settings;
  if (tierNames.length === fewestTiers) return settings;
  return { ...settings, tierNames: tierNames.slice(0, -1), tierLines: tierLines.slice(0, -1) };
}

/** Whether a tier can be added or taken out. */
export function tierRoom(settings: Settings): { readonly add: boolean; readonly remove: boolean } {
  const count = settings.tierNames.length;
  return { add: count < mostTiers, remove: count > fewestTiers };
}

/** What must be put right before the settings can be written; undefined where nothing. */
export function draftFault(settings: Settings): DraftFault | undefined {
  const names = settings.tierNames.map(plainName);
  if (names.includes("")) return "nameMissing";
  if (new Set(names).size < names.length) return "namesAlike";
  if (names.some(isTaken)) return "nameTaken";
  if (!settings.tierLines.every((line) => line > 0)) return "lineMissing";
  return misplacedLine(settings) === undefined ? undefined : "linesDisordered";
}

/** The places of the tiers whose name, or whose line, the draft's fault is about. */
export function faultyFields(settings: Settings): {
  readonly names: readonly number[];
  readonly lines: readonly number[];
} {
  const { tierNames, tierLines } = settings;
  const names = tierNames.map(plainName);
  const placesWhere = <Item>(list: readonly Item[], holds: (item: Item) => boolean) =>
    [...list.keys()].filter((place) => holds(list[place]));
  switch (draftFault(settings)) {
    case "nameMissing":
      return { names: placesWhere(names, (name) => name === ""), lines: [] };
    case "namesAlike":
      return {
        names: placesWhere(names, (name) => names.indexOf(name) < names.lastIndexOf(name)),
        lines: [],
      };
    case "nameTaken":
      return { names: placesWhere(names, isTaken), lines: [] };
    case "lineMissing":
      return { names: [], lines: placesWhere(tierLines, (line) => !(line > 0)) };
    case "linesDisordered":
      return { names: [], lines: [misplacedLine(settings)?.line ?? 0] };
    case undefined:
      return { names: [], lines: [] };
  }
}

const plainName = (name: string) => name.trim().toLowerCase();

const isTaken = (name: string) => isTierWord(name) || /[,;，、]/.test(name);

function replaced<Item>(list: readonly Item[], index: number, item: Item): readonly Item[] {
  return list.map((old, at) => (at === index ? item : old));
}
