import { timelinePane } from "./languages/en/timelinePane";
import { spoken } from "./languages/spoken";

/** Every sentence of the pane's view of the timeline. */
export const timelinePaneTexts = spoken("timelinePane", timelinePane);
