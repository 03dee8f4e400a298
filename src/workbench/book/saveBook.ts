import type { Book } from "./Book";
import type { Chart } from "./Chart";
import { fillCaches } from "./fillCaches";
import { syncHeaders } from "./syncHeaders";
import { blankPackage } from "./xlsx/blankPackage";
import { Carrier } from "./xlsx/Carrier";
import { writeCharts } from "./xlsx/chartXml";
import { readPalette } from "./xlsx/colors";
import { digitWidth } from "./xlsx/columns";
import { writeCustomParts } from "./xlsx/customParts";
import { dynamicMark } from "./xlsx/metadata";
import { writeNames } from "./xlsx/names";
import type { OfficePackage } from "./xlsx/OfficePackage";
import { StringTable } from "./xlsx/strings";
import { StyleSheet } from "./xlsx/StyleSheet";
import { sheetList, writeSheet, type SheetTargets } from "./xlsx/writeSheet";
import { children, element, parseXml, xmlPart, type XmlElement } from "./xlsx/xml";

const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * The bytes of an .xlsx file that holds the book. Parts of the opened file that the model does not hold
 * (pictures, comments, pivot tables, …) are taken over as they are.
 */
export async function saveBook(book: Book): Promise<Uint8Array> {
  const carrier = carrierOf(book);
  const parts = carrier.parts.copy();
  const { workbookPath } = carrier;
  for (const sheet of book.sheets) for (const table of sheet.tables) syncHeaders(book, sheet, table);
  const targets = await shareTargets(book, carrier, parts);
  const workbook = parseXml(parts.text(workbookPath) ?? "");
  const before = parts.relationsOf(workbookPath).map(({ target }) => target);
  const paths = book.sheets.map((sheet) => writeSheet(sheet, targets));
  putChild(workbook, sheetList(book, paths, parts, workbookPath, workbook));
  dropUnused(parts, workbookPath, before, paths);
  putBookState(workbook, book);
  parts.set(workbookPath, xmlPart(workbook), `${types}.sheet.main+xml`);
  const stylesPath = parts.relationsOf(workbookPath, "styles")[0]?.target ?? "xl/styles.xml";
  parts.set(stylesPath, xmlPart(targets.styles.root), `${types}.styles+xml`);
  parts.relate(workbookPath, "styles", stylesPath);
  putStrings(parts, workbookPath, targets.strings);
  writeCustomParts(book, parts, workbookPath);
  forgetTitles(parts);
  return parts.save();
}

function carrierOf(book: Book): Carrier {
  if (book.carrier instanceof Carrier) return book.carrier;
  const { parts, workbookPath } = blankPackage(book.font);
  const carrier = new Carrier(parts, workbookPath);
  carrier.openedStyles = book.styles.slice(0, 1);
  return carrier;
}

async function shareTargets(book: Book, carrier: Carrier, parts: OfficePackage): Promise<SheetTargets> {
  const { workbookPath } = carrier;
  const partOf = (type: string) => parts.text(parts.relationsOf(workbookPath, type)[0]?.target ?? "");
  const theme = partOf("theme");
  const styles = parseXml(partOf("styles") ?? blankStyles(book));
  return {
    book,
    carrier,
    parts,
    palette: readPalette(theme === undefined ? undefined : parseXml(theme), styles),
    strings: new StringTable(),
    styles: new StyleSheet(styles, carrier.openedStyles),
    digit: digitWidth(book.font),
    dynamic: () => dynamicMark(parts, workbookPath),
    tableNumber: tableNumbers(book, carrier),
    chartXml: await changedCharts(book, carrier),
  };
}

/** The styles part for a file that came without one. */
function blankStyles(book: Book): string {
  return blankPackage(book.font).parts.text("xl/styles.xml") ?? "";
}

/** Charts that are new or changed, with their values filled in so that any reader sees them. */
async function changedCharts(book: Book, carrier: Carrier): Promise<Map<Chart, string>> {
  const changed = book.sheets.flatMap((sheet) =>
    sheet.charts.filter((chart) => !carrier.unchanged(chart, chart.model)).map((chart) => ({ chart, sheet })),
  );
  const xml = await writeCharts(changed.map(({ chart, sheet }) => fillCaches(book, sheet, chart.model)));
  return new Map(changed.map(({ chart }, index) => [chart, xml[index]]));
}

function tableNumbers(book: Book, carrier: Carrier): SheetTargets["tableNumber"] {
  const opened = book.sheets.flatMap((sheet) => sheet.tables.map((table) => carrier.origin(table)?.xml));
  const taken = opened.flatMap((xml) => (xml === undefined ? [] : [Number(parseXml(xml).attributes.id)]));
  let last = Math.max(0, ...taken);
  return (number) => number ?? ++last;
}

/** Forgets sheets that were removed, the order of calculation (Excel finds it anew) and macros. */
function dropUnused(parts: OfficePackage, workbookPath: string, before: string[], paths: string[]): void {
  parts.unrelate(workbookPath, ({ type, target }) => {
    const isSheet = /\/(work|chart|dialog|macro)[sS]heet$/.test(type);
    const isGone = isSheet && before.includes(target) && !paths.includes(target);
    return isGone || /\/(calcChain|vbaProject)$/.test(type);
  });
}

function putBookState(workbook: XmlElement, book: Book): void {
  const names = writeNames(book);
  putChild(workbook, names ?? element("definedNames"), names === undefined);
  const properties = children(workbook, "workbookPr")[0] ?? element("workbookPr");
  if (book.date1904) properties.attributes.date1904 = "1";
  else delete properties.attributes.date1904;
  putChild(workbook, properties);
  const protection = children(workbook, "workbookProtection")[0] ?? element("workbookProtection");
  if (book.structureProtected) protection.attributes.lockStructure = "1";
  else delete protection.attributes.lockStructure;
  putChild(workbook, protection, Object.keys(protection.attributes).length === 0);
  if (book.sheets.some(({ cells }) => cells.hasFormulas)) {
    // Functions that only Excel knows kept the values they had: it is asked to calculate anew.
    const calculation = children(workbook, "calcPr")[0] ?? element("calcPr");
    calculation.attributes.fullCalcOnLoad = "1";
    putChild(workbook, calculation);
  }
  const views = children(workbook, "bookViews")[0] ?? element("bookViews", {}, [element("workbookView")]);
  const active = book.sheets.findIndex((sheet) => sheet.id === book.activeSheetId);
  for (const view of children(views)) {
    view.attributes.activeTab = String(Math.max(0, active));
    delete view.attributes.firstSheet;
  }
  putChild(workbook, views);
}

const order = (
  "fileVersion fileSharing workbookPr AlternateContent revisionPtr workbookProtection bookViews sheets functionGroups " +
  "externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches"
).split(" ");

/** Puts a child in the place of its namesake, or where the format wants it; or takes it away. */
function putChild(workbook: XmlElement, item: XmlElement, remove = false): void {
  const isItem = (each: XmlElement | string) => typeof each !== "string" && each.name === item.name;
  const at = workbook.children.findIndex(isItem);
  if (at >= 0) workbook.children.splice(at, 1, ...(remove ? [] : [item]));
  else if (!remove) {
    const rank = (name: string) => (order.indexOf(name) < 0 ? order.length : order.indexOf(name));
    const later = workbook.children.findIndex(
      (each) => typeof each !== "string" && rank(each.name.replace(/^.*:/, "")) > rank(item.name),
    );
    workbook.children.splice(later < 0 ? workbook.children.length : later, 0, item);
  }
}

function putStrings(parts: OfficePackage, workbookPath: string, strings: StringTable): void {
  const path = parts.relationsOf(workbookPath, "sharedStrings")[0]?.target ?? "xl/sharedStrings.xml";
  if (strings.isEmpty) {
    parts.unrelate(workbookPath, ({ type }) => type.endsWith("/sharedStrings"));
    return;
  }
  parts.set(path, xmlPart(strings.xml()), `${types}.sharedStrings+xml`);
  parts.relate(workbookPath, "sharedStrings", path);
}

/** The list of sheet titles among the file's properties would be out of date; it is optional. */
function forgetTitles(parts: OfficePackage): void {
  for (const { target } of parts.relationsOf("", "extended-properties")) {
    const xml = parts.text(target);
    if (xml === undefined) continue;
    const root = parseXml(xml);
    root.children = root.children.filter(
      (each) => typeof each === "string" || !["TitlesOfParts", "HeadingPairs"].includes(each.name),
    );
    parts.set(target, xmlPart(root));
  }
}
