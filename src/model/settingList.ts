import type { Cell } from "./cells";
import { settingChoices, settingMeanings, tierPlaces } from "./settingTexts";
import type { Settings, SplitBy } from "./settings";
import { amountTyped, countTyped, shareTyped } from "./settingValues";

/** A row of `VF_Settings`: how it is called, explained, written and read. */
export interface Setting {
  /** The name in the column Setting; a contract. */
  readonly key: string;
  readonly meaning: string;
  /** Which tier's line it is, from 0; it applies where there are that many lines. */
  readonly line?: number;
  /** What the value may be, to follow "It must be". */
  readonly allowed: (settings: Settings) => string;
  /** The values to choose from where they are few. */
  readonly choices?: readonly string[];
  /** The value as it stands in the sheet (shares are 0 to 1); "" where it does not apply. */
  readonly format: (settings: Settings) => Cell;
  /** The settings with this value taken in; undefined where the value is not allowed. */
  readonly parse: (value: Cell, settings: Settings) => Settings | undefined;
}

/**
 * Every setting, in the order in which it is shown and must be read: the names and the measure decide
 * how many lines there are and what they mean.
 */
export const settingList: readonly Setting[] = [
  {
    key: "Pareto line",
    meaning: settingMeanings.paretoLine,
    allowed: () => settingChoices.share,
    format: ({ paretoLine }) => paretoLine,
    parse: (value, settings) => {
      const paretoLine = shareTyped(value);
      return paretoLine === undefined ? undefined : { ...settings, paretoLine };
    },
  },
  {
    key: "Tier names",
    meaning: settingMeanings.tierNames,
    allowed: () => settingChoices.tierNames,
    format: ({ tierNames }) => tierNames.join(", "),
    parse: (value, settings) => {
      const tierNames = tierNamesTyped(value);
      return tierNames && withUsualLines({ ...settings, tierNames });
    },
  },
  {
    ...choice("splitBy", "Split by", [
      "share of revenue",
      "share of accounts",
      "absolute revenue",
      "number of accounts",
    ]),
    parse: (value, settings) => {
      const splitBy = chosen(value, Object.keys(lineMeasures) as SplitBy[]);
      return splitBy && withUsualLines({ ...settings, splitBy });
    },
  },
  ...tierPlaces.map((_, index) => tierLine(index)),
  choice("crossing", "Crossing account", ["stays above", "falls below"]),
  yesNo("writeTierColumns", "Write tier columns"),
  yesNo("visibleRowsOnly", "Visible rows only"),
  choice("groupDatesBy", "Group dates by", ["year", "quarter", "month"]),
  {
    key: "Currency",
    meaning: settingMeanings.currency,
    allowed: () => settingChoices.currency,
    format: ({ currency }) => currency,
    parse: (value, settings) => {
      const currency = String(value).trim();
      if (/^[A-Za-z]{3}$/.test(currency)) return { ...settings, currency: currency.toUpperCase() };
      const sign = /^(|\p{L}{0,3}\p{Sc}|\p{L}{1,4}\.?)$/u.test(currency);
      return sign ? { ...settings, currency } : undefined;
    },
  },
  yesNo("recomputeByItself", "Recompute by itself"),
];

/**
 * The first tier line that does not follow the line before it (shares and counts rise, revenue falls), and what it
 * must be, to follow "It must be"; undefined where all are in order.
 */
export function misplacedLine({
  tierLines,
  splitBy,
}: Settings): { line: number; allowed: string } | undefined {
  const falls = splitBy === "absolute revenue";
  const line = tierLines.findIndex(
    (each, at) => at > 0 && !(falls ? each < tierLines[at - 1] : each > tierLines[at - 1]),
  );
  // Money lines that rise below 1 are the shares of before, and the first of them is as wrong as the others.
  if (line >= 0 && falls && tierLines.every((each) => each <= 1)) {
    return { line: 0, allowed: settingChoices.moneyNoShare };
  }
  const allowed = falls ? settingChoices.lessThan : settingChoices.moreThan;
  return line < 0 ? undefined : { line, allowed: allowed.replace("{line}", String(tierLines[line - 1])) };
}

/** The name of the setting that says where a tier ends, counted from 0. */
export function tierLineKey(index: number): string {
  return `Tier line ${"ABCDE"[index]}`;
}

const lineMeasures = {
  "share of revenue": {
    typed: shareTyped,
    allowed: settingChoices.share,
    usual: [0.8, 0.95, 0.99, 0.995, 0.999],
  },
  "share of accounts": {
    typed: shareTyped,
    allowed: settingChoices.share,
    usual: [0.2, 0.5, 0.8, 0.9, 0.95],
  },
  "absolute revenue": { typed: amountTyped, allowed: settingChoices.money, usual: [] },
  "number of accounts": { typed: countTyped, allowed: settingChoices.count, usual: [] },
} as const;

/** Lines that no one has set yet: the usual shares, NaN where no usual value could fit. */
function withUsualLines(settings: Settings): Settings {
  const usual: readonly number[] = lineMeasures[settings.splitBy].usual;
  return { ...settings, tierLines: settings.tierNames.slice(1).map((_, index) => usual[index] ?? NaN) };
}

function tierLine(index: number): Setting {
  return {
    key: tierLineKey(index),
    line: index,
    meaning: settingMeanings.tierLine.replace("{place}", tierPlaces[index]),
    allowed: ({ splitBy }) => lineMeasures[splitBy].allowed,
    format: ({ tierLines }) => tierLines[index] ?? "",
    parse: (value, settings) => {
      const line = lineMeasures[settings.splitBy].typed(value);
      if (line === undefined) return undefined;
      return { ...settings, tierLines: settings.tierLines.map((old, at) => (at === index ? line : old)) };
    },
  };
}

function choice<Field extends "splitBy" | "crossing" | "groupDatesBy">(
  field: Field,
  key: string,
  choices: readonly Settings[Field][],
): Setting {
  return {
    key,
    meaning: settingMeanings[field],
    allowed: () => `${choices.slice(0, -1).join(", ")} or ${choices.at(-1)}`,
    choices,
    format: (settings) => settings[field],
    parse: (value, settings) => {
      const picked = chosen(value, choices);
      return picked && { ...settings, [field]: picked };
    },
  };
}

function yesNo(field: "writeTierColumns" | "visibleRowsOnly" | "recomputeByItself", key: string): Setting {
  return {
    key,
    meaning: settingMeanings[field],
    allowed: () => settingChoices.yesNo,
    choices: ["yes", "no"],
    format: (settings) => (settings[field] ? "yes" : "no"),
    parse: (value, settings) => {
      const picked = chosen(value, ["yes", "no", "true", "false"]);
      return picked && { ...settings, [field]: picked === "yes" || picked === "true" };
    },
  };
}

function chosen<Choice extends string>(value: Cell, choices: readonly Choice[]): Choice | undefined {
  const typed = String(value).trim().replace(/\s+/g, " ").toLowerCase();
  return choices.find((each) => each === typed);
}

function tierNamesTyped(value: Cell): readonly string[] | undefined {
  const names = String(value)
    .split(/[,;，、]/)
    .map((name) => name.trim());
  const different = new Set(names.map((name) => name.toLowerCase()));
  const taken = ["", "new", "lost", "–"].some((name) => different.has(name));
  return names.length >= 2 && names.length <= 6 && different.size === names.length && !taken
    ? names
    : undefined;
}
