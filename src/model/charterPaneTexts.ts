import { charterPane } from "./languages/en/charterPane";
import { spoken } from "./languages/spoken";

/** Every sentence of the pane's view of the charter. */
export const charterPaneTexts = spoken("charterPane", charterPane);
