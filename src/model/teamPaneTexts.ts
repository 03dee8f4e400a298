import { teamPane } from "./languages/en/teamPane";
import { spoken } from "./languages/spoken";

/** Every sentence of the pane's view of the team. */
export const teamPaneTexts = spoken("teamPane", teamPane);
