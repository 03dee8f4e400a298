import { divisionPane } from "./languages/en/divisionPane";
import { spoken } from "./languages/spoken";

/** Every sentence of the pane's view of the division map. */
export const divisionPaneTexts = spoken("divisionPane", divisionPane);
