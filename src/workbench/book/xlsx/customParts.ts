import type { Book } from "../Book";
import { newId } from "../newId";
import type { OfficePackage } from "./OfficePackage";
import { attribute, children, element, parseXml, textOf, writeXml } from "./xml";

/** The namespace of this program's own part, which keeps `book.settings`. */
const own = "urn:workbench:settings";
const dataStore = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

/** Reads the custom XML parts and, from this program's own one, the add-in's settings. */
export function readCustomParts(book: Book, parts: OfficePackage, workbookPath: string): void {
  for (const { target } of parts.relationsOf(workbookPath, "customXml")) {
    const xml = parts.text(target);
    if (xml === undefined) continue;
    if (xml.includes(own)) readSettings(book, xml);
    else book.customXmlParts.set(idOf(parts, target), xml);
  }
}

function readSettings(book: Book, xml: string): void {
  for (const each of children(parseXml(xml), "setting"))
    book.settings.set(attribute(each, "key") ?? "", JSON.parse(textOf(each)));
}

function idOf(parts: OfficePackage, path: string): string {
  const properties = parts.text(parts.relationsOf(path, "customXmlProps")[0]?.target ?? "");
  return (properties && attribute(parseXml(properties), "itemID")) || newId();
}

/** Writes the custom XML parts and the settings into a package that still has those of the opened file. */
export function writeCustomParts(book: Book, parts: OfficePackage, workbookPath: string): void {
  const there = new Map<string, string>();
  for (const { target } of parts.relationsOf(workbookPath, "customXml")) {
    const isOwn = parts.text(target)?.includes(own);
    there.set(isOwn ? own : idOf(parts, target), target);
  }
  const wanted = new Map(book.customXmlParts);
  if (book.settings.size > 0) wanted.set(own, settingsXml(book));
  parts.unrelate(workbookPath, ({ type, target }) => {
    const id = [...there].find(([, path]) => path === target)?.[0];
    return type.endsWith("/customXml") && (id === undefined || !wanted.has(id));
  });
  for (const [id, xml] of wanted) {
    const path = there.get(id);
    if (path !== undefined && parts.text(path) === xml) continue;
    if (path !== undefined) parts.set(path, xml);
    else addPart(parts, workbookPath, id === own ? newId() : id, xml);
  }
}

function addPart(parts: OfficePackage, workbookPath: string, id: string, xml: string): void {
  const path = parts.freePath("customXml/item#.xml");
  const propertiesPath = path.replace("/item", "/itemProps");
  parts.set(path, xml);
  const namespace = attribute(parseXml(xml), "xmlns");
  const references = namespace ? [element("ds:schemaRef", { "ds:uri": namespace })] : [];
  const properties = element("ds:datastoreItem", { "ds:itemID": id, "xmlns:ds": dataStore }, [
    element("ds:schemaRefs", {}, references),
  ]);
  const type = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
  parts.set(propertiesPath, writeXml(properties), type);
  parts.relate(path, "customXmlProps", propertiesPath);
  parts.relate(workbookPath, "customXml", path);
}

function settingsXml(book: Book): string {
  const settings = [...book.settings].map(([key, value]) =>
    element("setting", { key }, [JSON.stringify(value)]),
  );
  return writeXml(element("settings", { xmlns: own }, settings));
}

/** Reads a sheet's custom properties: each is a part of its own, its text in UTF-16. */
export function readCustomProperties(
  xml: string | undefined,
  parts: OfficePackage,
  path: string,
): Map<string, string> {
  const found = new Map<string, string>();
  const list = xml === undefined ? undefined : parseXml(xml);
  for (const each of children(list, "customPr")) {
    const bytes = parts.bytes(parts.relation(path, attribute(each, "id"))?.target ?? "");
    if (bytes) found.set(attribute(each, "name") ?? "", new TextDecoder("utf-16le").decode(bytes));
  }
  return found;
}

/** Writes a sheet's custom properties as parts; the element that lists them, or undefined where there are none. */
export function writeCustomProperties(properties: Map<string, string>, parts: OfficePackage, path: string) {
  parts.unrelate(path, ({ type }) => type.endsWith("/customProperty"));
  const list = [...properties].map(([name, value]) => {
    const target = parts.freePath("xl/customProperty#.bin");
    const units = Uint16Array.from({ length: value.length }, (_, at) => value.charCodeAt(at));
    const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty";
    parts.set(target, new Uint8Array(units.buffer), type);
    return element("customPr", { name, "r:id": parts.relate(path, "customProperty", target) });
  });
  return list.length > 0 ? element("customProperties", {}, list) : undefined;
}
