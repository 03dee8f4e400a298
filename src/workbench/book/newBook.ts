import type { Book } from "./Book";
import { newSheet } from "./newSheet";
import { plainStyle } from "./Style";
import { officeTheme } from "./xlsx/colors";

/** A new workbook with one empty sheet, "Sheet1". */
export function newBook(name: string): Book {
  const sheet = newSheet("Sheet1");
  return {
    name,
    sheets: [sheet],
    styles: [plainStyle],
    names: [],
    settings: new Map(),
    customXmlParts: new Map(),
    date1904: false,
    readOnly: false,
    structureProtected: false,
    culture: { name: "en-US", decimal: ".", group: "," },
    activeSheetId: sheet.id,
    selection: { sheetId: sheet.id, address: "A1" },
    font: { name: "Calibri", size: 11 },
    theme: officeTheme,
    losses: [],
  };
}
