import type { Book, Sheet } from "../Book";
import { newSheet } from "../newSheet";
import { readAreas } from "./areas";
import type { Carrier } from "./Carrier";
import type { Palette } from "./colors";
import { readColumns } from "./columns";
import { readCustomProperties } from "./customParts";
import { readHyperlinks } from "./hyperlinks";
import { readPage } from "./page";
import { readProtection } from "./protection";
import { readCells, type CellSources } from "./readCells";
import { readConditionalFormats } from "./readConditionalFormats";
import { readDrawing, type ChartFrame } from "./readDrawing";
import { SheetParts } from "./SheetParts";
import type { SharedString } from "./strings";
import { readTable } from "./tables";
import { readValidations } from "./validations";
import { readSelection, readView } from "./view";
import { attribute, children, parseXml, type XmlElement } from "./xml";

/** What all sheets of a file share. */
export interface SheetSources {
  book: Book;
  carrier: Carrier;
  palette: Palette;
  strings: SharedString[];
  dynamic: Set<string>;
  differentialFormats: XmlElement[];
  /** The width of a digit of the body font in pixels. */
  digit: number;
}

/** A sheet as read, with the frames of its charts and what is selected in it. */
export interface ReadSheet {
  sheet: Sheet;
  frames: ChartFrame[];
  selection: string;
}

/** Reads the sheet that stands in this part. */
export function readSheet(path: string, name: string, sources: SheetSources): ReadSheet {
  const { book, carrier, palette, digit } = sources;
  const parts = new SheetParts(carrier.parts.text(path) ?? "<worksheet/>");
  const kind = parts.rootName === "chartsheet" ? "chartsheet" : "worksheet";
  const root = parseXml(parts.open.replace(/>$/, "/>"));
  const sheet = newSheet(name, kind, attribute(root, "uid"));
  carrier.sheetPaths.set(sheet.id, path);
  readView(parts, sheet, palette, digit);
  sheet.page = readPage(parts);
  sheet.protection = readProtection(parts.get("sheetProtection"));
  if (kind === "worksheet") {
    readColumns(parts.get("cols"), sheet, digit);
    readCells(parts.raw("sheetData")[0] ?? "", sheet, cellSources(sheet, sources));
    sheet.merges = children(parts.get("mergeCells")).flatMap((each) => readAreas(attribute(each, "ref")));
    const lose = loseOn(book, sheet);
    readConditionalFormats(parts, sheet, carrier, { palette, formats: sources.differentialFormats, lose });
    readValidations(parts, sheet, carrier);
    readHyperlinks(parts.get("hyperlinks"), sheet, carrier.parts, path);
    sheet.customProperties = readCustomProperties(parts.raw("customProperties")[0], carrier.parts, path);
    readTables(sheet, path, carrier);
  }
  const drawing = carrier.parts.relationsOf(path, "drawing")[0]?.target;
  const frames = drawing ? readDrawing(drawing, sheet, carrier, palette) : [];
  return { sheet, frames, selection: readSelection(parts) };
}

function cellSources(sheet: Sheet, { book, strings, dynamic }: SheetSources): CellSources {
  return { strings, dynamic, date1904: book.date1904, lose: loseOn(book, sheet) };
}

function loseOn(book: Book, sheet: Sheet) {
  return (what: string, address: string) => {
    book.losses.push(`${sheet.name}!${address}: ${what} cannot be carried over`);
  };
}

function readTables(sheet: Sheet, path: string, carrier: Carrier): void {
  for (const { target } of carrier.parts.relationsOf(path, "table")) {
    const xml = carrier.parts.text(target);
    if (xml === undefined) continue;
    const table = readTable(parseXml(xml));
    carrier.remember(table, table, { xml, path: target });
    sheet.tables.push(table);
  }
}
