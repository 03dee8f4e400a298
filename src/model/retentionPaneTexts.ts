import { retentionPane } from "./languages/en/retentionPane";
import { spoken } from "./languages/spoken";

/** Every sentence of the pane's view of retention. */
export const retentionPaneTexts = spoken("retentionPane", retentionPane);
