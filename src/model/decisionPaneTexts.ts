import { decisionPane } from "./languages/en/decisionPane";
import { spoken } from "./languages/spoken";

/** Every sentence of the pane's view of the decision map. */
export const decisionPaneTexts = spoken("decisionPane", decisionPane);
