import { workbookPane } from "./languages/en/workbookPane";
import { spoken } from "./languages/spoken";

/** Every sentence of the pane's first page and of its fold about the whole workbook. */
export const workbookPaneTexts = spoken("workbookPane", workbookPane);
