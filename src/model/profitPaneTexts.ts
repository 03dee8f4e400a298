import { profitPane } from "./languages/en/profitPane";
import { spoken } from "./languages/spoken";

/** Every sentence of the pane's view of the profit matrix. */
export const profitPaneTexts = spoken("profitPane", profitPane);
