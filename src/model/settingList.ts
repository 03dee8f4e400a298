import { valuesInAll } from "./languages/valuesInAll";
import type { Cell } from "./cells";
import { choice, chosen, type Setting, type SettingOf } from "./setting";
import { settingTexts } from "./settingTexts";
import type { Settings, SplitBy } from "./settings";
import { amountTyped, countTyped, shareTyped } from "./settingValues";
import { toolSettings } from "./toolSettings";

/**
 * Every setting, in the order in which it is shown and must be read: the names and the measure decide
 * how many lines there are and what they mean.
 */
export const settingList: readonly Setting[] = [
  {
    key: "Pareto line",
    of: "tiers",
    meaning: () => settingTexts.meanings.paretoLine,
    allowed: () => settingTexts.allowed.share,
    isShare: () => true,
    format: ({ paretoLine }) => paretoLine,
    parse: (value, settings) => {
      const paretoLine = shareTyped(value);
      return paretoLine === undefined ? undefined : { ...settings, paretoLine };
    },
  },
  {
    key: "Tier names",
    of: "tiers",
    meaning: () => settingTexts.meanings.tierNames,
    allowed: () => settingTexts.allowed.tierNames,
    format: ({ tierNames }) => tierNames.join(", "),
    parse: (value, settings) => {
      const tierNames = tierNamesTyped(value);
      return tierNames && withUsualLines({ ...settings, tierNames });
    },
  },
  {
    ...choice(
      "splitBy",
      "Split by",
      ["share of revenue", "share of accounts", "absolute revenue", "number of accounts"],
      "tiers",
    ),
    parse: (value, settings) => {
      const splitBy = chosen(value, Object.keys(lineMeasures) as SplitBy[]);
      return splitBy && withUsualLines({ ...settings, splitBy });
    },
  },
  ...Array.from("ABCDE", (_, index) => tierLine(index)),
  choice("crossing", "Crossing account", ["stays above", "falls below"], "tiers"),
  yesNo("writeTierColumns", "Write tier columns", "tiers"),
  yesNo("visibleRowsOnly", "Visible rows only", "revenue"),
  choice("groupDatesBy", "Group dates by", ["year", "quarter", "month"], "revenue"),
  {
    key: "Currency",
    of: "revenue",
    meaning: () => settingTexts.meanings.currency,
    allowed: () => settingTexts.allowed.currency,
    format: ({ currency }) => currency,
    parse: (value, settings) => {
      const currency = String(value).trim();
      if (/^[A-Za-z]{3}$/.test(currency)) return { ...settings, currency: currency.toUpperCase() };
      const sign = /^(|\p{L}{0,3}\p{Sc}|\p{L}{1,4}\.?)$/u.test(currency);
      return sign ? { ...settings, currency } : undefined;
    },
  },
  yesNo("recomputeByItself", "Recompute by itself", "tiers"),
  ...toolSettings,
];

/**
 * The first tier line that does not follow the line before it (shares and counts rise, revenue falls), and what it
 * must be, as a sentence; undefined where all are in order.
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
    return { line: 0, allowed: settingTexts.allowed.moneyNoShare };
  }
  if (line < 0) return undefined;
  const { lessThan, moreThan, moreThanShare } = settingTexts.allowed;
  const allowed = falls ? lessThan : splitBy.startsWith("share") ? moreThanShare : moreThan;
  return { line, allowed: allowed({ line: tierLines[line - 1] }) };
}

/** True for what stands in the place of a tier, in any language of ours: a workbook travels. */
export function isTierWord(name: string): boolean {
  const words = valuesInAll.flatMap(({ movements }) => [movements.New, movements.Lost]);
  return ["–", ...words].some((word) => word.toLowerCase() === name.toLowerCase());
}

/** The name of the setting that says where a tier ends, counted from 0. */
export function tierLineKey(index: number): string {
  return `Tier line ${"ABCDE"[index]}`;
}

const lineMeasures = {
  "share of revenue": {
    typed: shareTyped,
    allowed: () => settingTexts.allowed.share,
    usual: [0.8, 0.95, 0.99, 0.995, 0.999],
  },
  "share of accounts": {
    typed: shareTyped,
    allowed: () => settingTexts.allowed.share,
    usual: [0.2, 0.5, 0.8, 0.9, 0.95],
  },
  "absolute revenue": { typed: amountTyped, allowed: () => settingTexts.allowed.money, usual: [] },
  "number of accounts": { typed: countTyped, allowed: () => settingTexts.allowed.count, usual: [] },
} as const;

/** Lines that no one has set yet: the usual shares, NaN where no usual value could fit. */
function withUsualLines(settings: Settings): Settings {
  const usual: readonly number[] = lineMeasures[settings.splitBy].usual;
  return { ...settings, tierLines: settings.tierNames.slice(1).map((_, index) => usual[index] ?? NaN) };
}

function tierLine(index: number): Setting {
  return {
    key: tierLineKey(index),
    of: "tiers",
    line: index,
    meaning: () => settingTexts.meanings.tierLine({ place: index + 1 }),
    allowed: ({ splitBy }) => lineMeasures[splitBy].allowed(),
    isShare: ({ splitBy }) => splitBy.startsWith("share"),
    format: ({ tierLines }) => tierLines[index] ?? "",
    parse: (value, settings) => {
      const line = lineMeasures[settings.splitBy].typed(value);
      if (line === undefined) return undefined;
      return { ...settings, tierLines: settings.tierLines.map((old, at) => (at === index ? line : old)) };
    },
  };
}

function yesNo(
  field: "writeTierColumns" | "visibleRowsOnly" | "recomputeByItself",
  key: string,
  of: SettingOf,
): Setting {
  return {
    key,
    of,
    meaning: () => settingTexts.meanings[field],
    allowed: () => settingTexts.allowed.yesNo,
    choices: ["yes", "no"],
    format: (settings) => (settings[field] ? "yes" : "no"),
    parse: (value, settings) => {
      const picked = chosen(value, ["yes", "no", "true", "false"]);
      return picked && { ...settings, [field]: picked === "yes" || picked === "true" };
    },
  };
}

function tierNamesTyped(value: Cell): readonly string[] | undefined {
  const names = String(value)
    .split(/[,;，、]/)
    .map((name) => name.trim());
  const different = new Set(names.map((name) => name.toLowerCase()));
  const isTaken = [...different].some((name) => name === "" || isTierWord(name));
  return names.length >= 2 && names.length <= 6 && different.size === names.length && !isTaken
    ? names
    : undefined;
}
