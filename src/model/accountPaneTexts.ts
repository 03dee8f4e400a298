import { accountPane } from "./languages/en/accountPane";
import { spoken } from "./languages/spoken";

/** Every sentence of the strip at the pane's foot that tells of the selected account. */
export const accountPaneTexts = spoken("accountPane", accountPane);
