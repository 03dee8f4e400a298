import type { Cell } from "./cells";
import { either } from "./languages/joined";
import { settingTexts } from "./settingTexts";
import type { Settings } from "./settings";

/** What hangs on a setting: everything read from revenue, or the results of one tool. */
export type SettingOf = "revenue" | "tiers" | "scores" | "dashboard" | "retention" | "decisions";

/** A row of `VF_Settings`: how it is called, explained, written and read. */
export interface Setting {
  /** The name in the column Setting; a contract. */
  readonly key: string;
  readonly of: SettingOf;
  readonly meaning: () => string;
  /** Which tier's line it is, from 0; it applies where there are that many lines. */
  readonly line?: number;
  /** What the value may be, as a sentence: "It must be yes or no." */
  readonly allowed: (settings: Settings) => string;
  /** True where the value is a share of 1, which is shown as percent. */
  readonly isShare?: (settings: Settings) => boolean;
  /** The values to choose from where they are few. */
  readonly choices?: readonly string[];
  /** The value as it stands in the sheet (shares are 0 to 1); "" where it does not apply. */
  readonly format: (settings: Settings) => Cell;
  /** The settings with this value taken in; undefined where the value is not allowed. */
  readonly parse: (value: Cell, settings: Settings) => Settings | undefined;
}

/** A setting whose value is one of a few words. */
export function choice<Field extends ChoiceField>(
  field: Field,
  key: string,
  choices: readonly Settings[Field][],
  of: SettingOf,
): Setting {
  return {
    key,
    of,
    meaning: () => meaningOf(field),
    allowed: () => settingTexts.allowed.oneOf({ choices: either(choices) }),
    choices,
    format: (settings) => settings[field],
    parse: (value, settings) => {
      const picked = chosen(value, choices);
      return picked && { ...settings, [field]: picked };
    },
  };
}

type ChoiceField = "splitBy" | "crossing" | "groupDatesBy" | "tierBy" | "quadrantLines";

function meaningOf(field: ChoiceField): string {
  return settingTexts.meanings[field];
}

/** The one of the choices that was typed, in whatever case. */
export function chosen<Choice extends string>(value: Cell, choices: readonly Choice[]): Choice | undefined {
  const typed = String(value).trim().replace(/\s+/g, " ").toLowerCase();
  return choices.find((each) => each === typed);
}
