import { settingsPane } from "./languages/en/settingsPane";
import { spoken } from "./languages/spoken";

/** Every sentence of the pane's settings of the tiers. */
export const settingsPaneTexts = spoken("settingsPane", settingsPane);

/** What is wrong with settings before they are written, by the key of its sentence. */
export type DraftFault = keyof typeof settingsPaneTexts.faults;
