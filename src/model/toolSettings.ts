import type { Cell } from "./cells";
import { decisionSettings } from "./decisionSettings";
import { choice, type Setting } from "./setting";
import { settingTexts } from "./settingTexts";
import type { Settings } from "./settings";
import { countTyped, dayTyped, numberTyped, shareTyped } from "./settingValues";

/** The settings of the tools that came after the tiers, in the order in which they are shown. */
export const toolSettings: readonly Setting[] = [
  choice("tierBy", "Tier by", ["revenue", "score", "mix"], "tiers"),
  {
    key: "Score in the mix",
    of: "tiers",
    meaning: () => settingTexts.meanings.scoreInMix,
    allowed: () => settingTexts.allowed.share,
    isShare: () => true,
    format: ({ scoreInMix }) => scoreInMix,
    parse: (value, settings) => taken(settings, "scoreInMix", shareTyped(value)),
  },
  {
    key: "Rating scale",
    of: "scores",
    meaning: () => settingTexts.meanings.ratingScale,
    allowed: () => settingTexts.allowed.ratingScale,
    format: ({ ratingScale: { lowest, highest } }) => `${lowest} to ${highest}`,
    parse: (value, settings) => taken(settings, "ratingScale", scaleTyped(value)),
  },
  choice("quadrantLines", "Quadrant lines", ["middle of the scale", "median"], "scores"),
  {
    key: "Quadrant names",
    of: "scores",
    meaning: () => settingTexts.meanings.quadrantNames,
    allowed: () => settingTexts.allowed.quadrantNames,
    format: ({ quadrantNames }) => quadrantNames.join(", "),
    parse: (value, settings) => taken(settings, "quadrantNames", fourNames(value)),
  },
  {
    key: "Top accounts",
    of: "scores",
    meaning: () => settingTexts.meanings.topAccounts,
    allowed: () => settingTexts.allowed.count,
    format: ({ topAccounts }) => topAccounts,
    parse: (value, settings) => taken(settings, "topAccounts", countTyped(value)),
  },
  {
    key: "Dashboard as of",
    of: "dashboard",
    meaning: () => settingTexts.meanings.dashboardDay,
    allowed: () => settingTexts.allowed.day,
    format: ({ dashboardDay }) => dashboardDay || "today",
    parse: (value, settings) => taken(settings, "dashboardDay", dayTyped(value)),
  },
  percentOf100("engagementLine", "Endangered below engagement"),
  percentOf100("riskLine", "Endangered above cancellation risk"),
  {
    key: "Rank at-risk accounts by",
    of: "dashboard",
    meaning: () => settingTexts.meanings.rankAtRiskBy,
    allowed: () => settingTexts.allowed.columnName,
    format: ({ rankAtRiskBy }) => rankAtRiskBy,
    parse: (value, settings) => taken(settings, "rankAtRiskBy", String(value).trim() || undefined),
  },
  {
    key: "Retention periods",
    of: "retention",
    meaning: () => settingTexts.meanings.retentionPair,
    allowed: () => settingTexts.allowed.retentionPair,
    format: ({ retentionPair: pair }) => (pair ? `${pair.from} to ${pair.to}` : "last two"),
    parse: (value, settings) => {
      const pair = pairTyped(value);
      return pair && { ...settings, retentionPair: pair === "last two" ? undefined : pair };
    },
  },
  ...decisionSettings,
];

function taken<Field extends keyof Settings>(
  settings: Settings,
  field: Field,
  value: Settings[Field] | undefined,
): Settings | undefined {
  return value === undefined ? undefined : { ...settings, [field]: value };
}

function percentOf100(field: "engagementLine" | "riskLine", key: string): Setting {
  return {
    key,
    of: "dashboard",
    meaning: () => settingTexts.meanings[field],
    allowed: () => settingTexts.allowed.percentOf100,
    format: (settings) => settings[field],
    parse: (value, settings) => {
      const line = numberTyped(value);
      return line !== undefined && line >= 0 && line <= 100 ? { ...settings, [field]: line } : undefined;
    },
  };
}

/** "1 to 10", "0-5", "1 – 7". */
function scaleTyped(value: Cell): Settings["ratingScale"] | undefined {
  const match = /^(\d+)\s*(?:to|-|–|:)\s*(\d+)$/i.exec(String(value).trim());
  const [lowest, highest] = match ? [Number(match[1]), Number(match[2])] : [0, 0];
  return lowest < highest ? { lowest, highest } : undefined;
}

function fourNames(value: Cell): Settings["quadrantNames"] | undefined {
  const [a = "", b = "", c = "", d = "", ...more] = String(value)
    .split(/[,;，、]/)
    .map((name) => name.trim());
  const different = new Set([a, b, c, d].map((name) => name.toLowerCase()));
  return more.length === 0 && different.size === 4 && !different.has("") ? [a, b, c, d] : undefined;
}

/** "1997 to 1998", "last two" or blank. */
function pairTyped(value: Cell): { readonly from: string; readonly to: string } | "last two" | undefined {
  const typed = String(value).trim();
  if (/^(last two)?$/i.test(typed)) return "last two";
  const match = /^(.+?)\s+(?:to|–|->|→)\s+(.+)$/i.exec(typed);
  return match ? { from: match[1].trim(), to: match[2].trim() } : undefined;
}
