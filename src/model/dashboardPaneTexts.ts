import { dashboardPane } from "./languages/en/dashboardPane";
import { spoken } from "./languages/spoken";

/** Every sentence of the pane's view of the dashboard. */
export const dashboardPaneTexts = spoken("dashboardPane", dashboardPane);
