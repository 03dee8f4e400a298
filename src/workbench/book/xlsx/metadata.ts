import type { OfficePackage } from "./OfficePackage";
import { attribute, child, children, element, numberOf, parseXml, xmlPart, type XmlElement } from "./xml";

const dynamicArrays = "XLDAPR";
const namespace = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";
const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml";

/** The numbers by which cells say that their formula is a dynamic array. */
export function readDynamicMarks(parts: OfficePackage, workbookPath: string): Set<string> {
  const root = metadataOf(parts, workbookPath);
  const marks = children(child(root, "cellMetadata"), "bk").flatMap((block, index) => {
    const type = numberOf(child(block, "rc"), "t") ?? 0;
    const name = attribute(children(child(root, "metadataTypes"))[type - 1], "name");
    return name === dynamicArrays ? [String(index + 1)] : [];
  });
  return new Set(marks);
}

/** The number that marks a dynamic array formula; the part that explains it is made where there is none. */
export function dynamicMark(parts: OfficePackage, workbookPath: string): number {
  const [known] = readDynamicMarks(parts, workbookPath);
  if (known !== undefined) return Number(known);
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const root =
    metadataOf(parts, workbookPath) ?? element("metadata", { xmlns: main, "xmlns:xda": namespace });
  root.attributes["xmlns:xda"] = namespace;
  const typesList = listIn(root, "metadataTypes", 0);
  const flags = ["copy", "pasteAll", "pasteValues", "merge", "splitFirst", "rowColShift", "clearFormats"];
  const more = ["clearComments", "assign", "coerce", "cellMeta"];
  const yes = Object.fromEntries([...flags, ...more].map((flag) => [flag, 1]));
  typesList.children.push(
    element("metadataType", { name: dynamicArrays, minSupportedVersion: 120000, ...yes }),
  );
  const properties = element("xda:dynamicArrayProperties", { fDynamic: 1, fCollapsed: 0 });
  const extension = element("ext", { uri: "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}" }, [properties]);
  const block = element("bk", {}, [element("extLst", {}, [extension])]);
  root.children.splice(1, 0, element("futureMetadata", { name: dynamicArrays, count: 1 }, [block]));
  const cells = listIn(root, "cellMetadata", root.children.length);
  cells.children.push(element("bk", {}, [element("rc", { t: children(typesList).length, v: 0 })]));
  for (const list of [typesList, cells]) list.attributes.count = String(children(list).length);
  const path = pathOf(parts, workbookPath) ?? "xl/metadata.xml";
  parts.set(path, xmlPart(root), contentType);
  parts.relate(workbookPath, "sheetMetadata", path);
  return children(cells).length;
}

function listIn(root: XmlElement, name: string, at: number): XmlElement {
  const there = child(root, name);
  if (there) return there;
  const list = element(name);
  root.children.splice(at, 0, list);
  return list;
}

function pathOf(parts: OfficePackage, workbookPath: string): string | undefined {
  return parts.relationsOf(workbookPath, "sheetMetadata")[0]?.target;
}

function metadataOf(parts: OfficePackage, workbookPath: string): XmlElement | undefined {
  const xml = parts.text(pathOf(parts, workbookPath) ?? "");
  return xml === undefined ? undefined : parseXml(xml);
}
