import type { Book } from "./Book";
import { newBook } from "./newBook";
import { Carrier } from "./xlsx/Carrier";
import { readCharts } from "./xlsx/chartXml";
import { readPalette } from "./xlsx/colors";
import { digitWidth } from "./xlsx/columns";
import { readCustomParts } from "./xlsx/customParts";
import { readDynamicMarks } from "./xlsx/metadata";
import { readNames } from "./xlsx/names";
import { OfficePackage } from "./xlsx/OfficePackage";
import type { ChartFrame } from "./xlsx/readDrawing";
import { readSheet, type SheetSources } from "./xlsx/readSheet";
import { readBodyFont, readStyles } from "./xlsx/readStyles";
import { normal } from "./xlsx/SheetParts";
import { readStrings } from "./xlsx/strings";
import { makeTransitional } from "./xlsx/transitional";
import { attribute, child, children, flag, numberOf, parseXml, type XmlElement } from "./xlsx/xml";

/**
 * Opens the bytes of an .xlsx file. What the model cannot hold is either kept for saving or listed in
 * `losses`. Throws a readable error where the bytes are no workbook.
 */
export async function openBook(bytes: Uint8Array, name: string): Promise<Book> {
  const parts = OfficePackage.open(bytes);
  makeTransitional(parts);
  const workbookPath = parts.relationsOf("", "officeDocument")[0]?.target ?? "xl/workbook.xml";
  const workbookXml = parts.text(workbookPath);
  if (workbookXml === undefined) throw new Error("This file is not an .xlsx workbook.");
  const workbook = parseXml(normal(workbookXml));
  const book = newBook(name);
  const carrier = new Carrier(parts, workbookPath);
  book.carrier = carrier;
  book.date1904 = flag(child(workbook, "workbookPr"), "date1904");
  book.structureProtected = flag(child(workbook, "workbookProtection"), "lockStructure");
  const sources = readShared(book, carrier);
  const frames = readSheets(workbook, sources);
  await addCharts(book, carrier, frames);
  readNames(child(workbook, "definedNames"), book);
  readCustomParts(book, parts, workbookPath);
  if (parts.relationsOf(workbookPath, "vbaProject").length > 0)
    book.losses.push("The macros cannot be carried over.");
  return book;
}

/** Styles, strings and what else all sheets share. */
function readShared(book: Book, carrier: Carrier): SheetSources {
  const { parts, workbookPath } = carrier;
  const partOf = (type: string) => parts.text(parts.relationsOf(workbookPath, type)[0]?.target ?? "");
  const theme = partOf("theme");
  const stylesXml = partOf("styles");
  const styles = stylesXml === undefined ? undefined : parseXml(normal(stylesXml));
  const palette = readPalette(theme === undefined ? undefined : parseXml(theme), styles);
  book.theme = palette.theme;
  const read = styles ? readStyles(styles, palette) : [];
  if (styles && read.length > 0) {
    book.styles = read;
    book.font = readBodyFont(styles);
    carrier.openedStyles = [...read];
  }
  return {
    book,
    carrier,
    palette,
    strings: readStrings(normal(partOf("sharedStrings") ?? "")),
    dynamic: readDynamicMarks(parts, workbookPath),
    differentialFormats: children(child(styles, "dxfs")),
    digit: digitWidth(book.font),
  };
}

function readSheets(workbook: XmlElement, sources: SheetSources): ChartFrame[] {
  const { book, carrier } = sources;
  const frames: ChartFrame[] = [];
  const selections: string[] = [];
  book.sheets = [];
  for (const each of children(child(workbook, "sheets"))) {
    const path = carrier.parts.relation(carrier.workbookPath, attribute(each, "id"))?.target;
    const name = attribute(each, "name") ?? "";
    if (path === undefined || !carrier.parts.has(path)) {
      book.losses.push(`Sheet "${name}" is missing in the file.`);
      continue;
    }
    const read = readSheet(path, name, sources);
    const state = attribute(each, "state") ?? "visible";
    read.sheet.visibility = state === "veryHidden" ? "VeryHidden" : state === "hidden" ? "Hidden" : "Visible";
    book.sheets.push(read.sheet);
    selections.push(read.selection);
    frames.push(...read.frames);
  }
  const active = numberOf(child(workbook, "bookViews", "workbookView"), "activeTab") ?? 0;
  const sheet = book.sheets[active] ?? book.sheets[0];
  if (!sheet) throw new Error("This workbook has no sheets.");
  book.activeSheetId = sheet.id;
  book.selection = { sheetId: sheet.id, address: selections[book.sheets.indexOf(sheet)] };
  return frames;
}

async function addCharts(book: Book, carrier: Carrier, frames: ChartFrame[]): Promise<void> {
  const models = await readCharts(frames.map(({ path }) => carrier.parts.text(path) ?? ""));
  frames.forEach(({ sheet, id, name, description, left, top, width, height, path, xml, layer }, index) => {
    const model = models[index];
    if (!model) {
      book.losses.push(`${sheet.name}: the chart "${name}" cannot be read and is left out.`);
      return;
    }
    const chart = { id, name, left, top, width, height, description, model };
    carrier.remember(chart, model, { xml, path, layer });
    sheet.charts.push(chart);
  });
}
