import { chosen, type Setting } from "./setting";
import { settingTexts } from "./settingTexts";

/** The settings of the decision map, in the order in which they are shown. */
export const decisionSettings: readonly Setting[] = [
  {
    key: "Decision map account",
    of: "decisions",
    meaning: () => settingTexts.meanings.decisionAccount,
    allowed: () => settingTexts.allowed.accountOrBlank,
    format: ({ decisionAccount }) => decisionAccount,
    parse: (value, settings) => ({ ...settings, decisionAccount: String(value).trim() }),
  },
  {
    key: "Keep moved boxes",
    of: "decisions",
    meaning: () => settingTexts.meanings.keepMovedBoxes,
    allowed: () => settingTexts.allowed.yesNo,
    choices: ["yes", "no"],
    format: ({ keepMovedBoxes }) => (keepMovedBoxes ? "yes" : "no"),
    parse: (value, settings) => {
      const picked = chosen(value, ["yes", "no", "true", "false"]);
      return picked && { ...settings, keepMovedBoxes: picked === "yes" || picked === "true" };
    },
  },
];
