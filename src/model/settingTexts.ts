import { settings } from "./languages/en/settings";
import { spoken } from "./languages/spoken";

/** What each setting means and what it may be. */
export const settingTexts = spoken("settings", settings);
