import { cellAddress } from "../../book/address";
import type { Rect, Sheet } from "../../book/Book";
import { internStyle } from "../../book/internStyle";
import { check, invalid } from "../check";
import type { Host } from "../Host";
import { ensureUnlocked } from "./guards";
import { readTexts } from "./readCells";
import { styleAt } from "./styleAt";
import { writeCells } from "./writeCells";

/** Excel's look of a link. */
const linkColor = "#0563C1";

/** The link of a range's first cell as Office.js states it; null where it has none. */
export function readHyperlink(host: Host, sheet: Sheet, rect: Rect): Record<string, string> | null {
  const target = sheet.hyperlinks.get(cellAddress(rect.row, rect.column));
  if (target === undefined) return null;
  const [[textToDisplay]] = readTexts(host.book, sheet, { ...rect, rows: 1, columns: 1 });
  const place: Record<string, string> = target.startsWith("#")
    ? { documentReference: target.slice(1) }
    : { address: target };
  return { ...place, screenTip: "", textToDisplay };
}

/** Gives every cell the link, and Excel's look of links; the text is written where one is given. */
export function writeHyperlink(host: Host, sheet: Sheet, rect: Rect, value: unknown): void {
  const link = check.record(value, "The hyperlink");
  const target =
    link.documentReference === undefined
      ? check.text(link.address, "The link's address")
      : `#${check.text(link.documentReference, "The link's place")}`;
  if (target === "" || target === "#") throw invalid("A hyperlink needs an address or a place.");
  ensureUnlocked(host, sheet, rect);
  if (link.textToDisplay !== undefined)
    writeCells(host, sheet, rect, check.text(link.textToDisplay, "The link's text"));
  host.beginWrite();
  for (let row = rect.row; row < rect.row + rect.rows; row++)
    for (let column = rect.column; column < rect.column + rect.columns; column++) {
      sheet.hyperlinks.set(cellAddress(row, column), target);
      const style = host.book.styles[styleAt(sheet, row, column)];
      const font = { ...style.font, color: linkColor, underline: "Single" as const };
      sheet.cells.setStyle(row, column, internStyle(host.book, { ...style, font }));
    }
}
