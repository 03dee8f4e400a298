import { rectAddress } from "../address";
import type { Book, Sheet } from "../Book";
import type { Chart } from "../Chart";
import { usedArea } from "../usedArea";
import type { Carrier } from "./Carrier";
import type { Palette } from "./colors";
import { writeColumns } from "./columns";
import { writeCustomProperties } from "./customParts";
import { writeHyperlinks } from "./hyperlinks";
import type { OfficePackage } from "./OfficePackage";
import { writePage } from "./page";
import { readProtection, writeProtection } from "./protection";
import { shiftCarried } from "./shiftCarried";
import { SheetParts } from "./SheetParts";
import { stateUid } from "./stateUid";
import type { StringTable } from "./strings";
import type { StyleSheet } from "./StyleSheet";
import { writeTable } from "./tables";
import { writeValidations } from "./validations";
import { writeView } from "./view";
import { writeCells } from "./writeCells";
import { writeConditionalFormats } from "./writeConditionalFormats";
import { writeDrawing } from "./writeDrawing";
import { attribute, child, children, element, parseXml, xmlPart, type XmlElement } from "./xml";

/** What all sheets of a file share while it is written. */
export interface SheetTargets {
  book: Book;
  carrier: Carrier;
  /** The package being written. */
  parts: OfficePackage;
  palette: Palette;
  strings: StringTable;
  styles: StyleSheet;
  digit: number;
  dynamic(): number;
  /** A number for a table that no other table of the workbook has; an opened table keeps its own. */
  tableNumber(opened: number | undefined): number;
  /** The parts of charts that are new or changed. */
  chartXml: Map<Chart, string>;
}

const office = "http://schemas.openxmlformats.org";
const newWorksheet =
  `<worksheet xmlns="${office}/spreadsheetml/2006/main" ` +
  `xmlns:r="${office}/officeDocument/2006/relationships"/>`;

const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Writes a sheet and everything that belongs to it into the package; returns the path of its part. */
export function writeSheet(sheet: Sheet, targets: SheetTargets): string {
  const { book, carrier, parts: target, palette, digit, styles } = targets;
  const opened = carrier.sheetParts(sheet.id);
  const path = carrier.sheetPaths.get(sheet.id) ?? target.freePath("xl/worksheets/sheet#.xml");
  const parts = opened ?? new SheetParts(newWorksheet);
  const isWorksheet = parts.rootName === "worksheet";
  // A path is taken before anything else asks for a free one.
  if (!opened) target.set(path, "", `${types}.worksheet+xml`);
  if (isWorksheet) {
    shiftCarried(sheet, path, parts, target, carrier.shiftsOf(sheet.id));
    const formatOf = (style: number) => styles.cellFormat(book.styles[style], style);
    writeView(parts, book, sheet, palette, digit);
    parts.set("dimension", element("dimension", { ref: rectAddress(usedArea(sheet, false) ?? oneCell) }));
    parts.set("cols", writeColumns(sheet, digit, formatOf));
    parts.set(
      "sheetData",
      writeCells(sheet, { strings: targets.strings, formatOf, dynamic: targets.dynamic }),
    );
    putProtection(parts, sheet);
    const merges = sheet.merges.map((each) => element("mergeCell", { ref: rectAddress(each) }));
    parts.set(
      "mergeCells",
      merges.length > 0 ? element("mergeCells", { count: merges.length }, merges) : undefined,
    );
    writeConditionalFormats(parts, sheet, carrier, styles);
    writeValidations(parts, sheet, carrier);
    target.unrelate(path, ({ type }) => type.endsWith("/hyperlink"));
    parts.set("hyperlinks", writeHyperlinks(parts.get("hyperlinks"), sheet, carrier, target, path));
    parts.set("customProperties", writeCustomProperties(sheet.customProperties, target, path));
    parts.set("tableParts", writeTables(sheet, path, targets));
  }
  writePage(parts, sheet.page);
  const drawing = writeDrawing(sheet, path, target, carrier, targets.chartXml);
  parts.set("drawing", drawing === undefined ? undefined : element("drawing", { "r:id": drawing }));
  parts.changeRoot((attributes) => {
    attributes["xmlns:r"] ??= `${office}/officeDocument/2006/relationships`;
    stateUid(attributes, sheet.id);
  });
  target.set(path, xmlPart(parts.xml()));
  return path;
}

const oneCell = { row: 0, column: 0, rows: 1, columns: 1 };

/** Protection that is still as the file had it keeps its password. */
function putProtection(parts: SheetParts, { protection }: Sheet): void {
  const there = readProtection(parts.get("sheetProtection"));
  if (JSON.stringify(there) === JSON.stringify(protection)) return;
  parts.set("sheetProtection", protection && writeProtection(protection));
}

function writeTables(sheet: Sheet, path: string, targets: SheetTargets): XmlElement | undefined {
  const { parts, carrier } = targets;
  parts.unrelate(path, ({ type }) => type.endsWith("/table"));
  const references = sheet.tables.map((table) => {
    const origin = carrier.origin(table);
    const opened = origin && attribute(parseXml(origin.xml), "id");
    const number = targets.tableNumber(opened === undefined ? undefined : Number(opened));
    const tablePath = origin?.path ?? parts.freePath("xl/tables/table#.xml");
    if (!carrier.unchanged(table))
      parts.set(tablePath, xmlPart(writeTable(table, number, origin?.xml)), `${types}.table+xml`);
    return element("tablePart", { "r:id": parts.relate(path, "table", tablePath) });
  });
  return references.length > 0 ? element("tableParts", { count: references.length }, references) : undefined;
}

/** The `<sheet>` elements of the workbook part, in the book's order. */
export function sheetList(
  book: Book,
  paths: string[],
  parts: OfficePackage,
  workbookPath: string,
  opened: XmlElement,
) {
  const there = new Map(
    children(child(opened, "sheets")).map((each) => [
      parts.relation(workbookPath, attribute(each, "id"))?.target,
      Number(attribute(each, "sheetId")),
    ]),
  );
  const known = new Map(parts.relationsOf(workbookPath).map(({ id, target }) => [target, id]));
  let last = Math.max(0, ...there.values());
  const sheets = book.sheets.map(({ kind, name, visibility }, index) => {
    const state = visibility[0].toLowerCase() + visibility.slice(1);
    return element("sheet", {
      name,
      sheetId: there.get(paths[index]) ?? ++last,
      state: visibility === "Visible" ? undefined : state,
      "r:id": known.get(paths[index]) ?? parts.relate(workbookPath, kind, paths[index]),
    });
  });
  return element("sheets", {}, sheets);
}
