import type { Sheet } from "../Book";
import type { Carrier } from "./Carrier";
import type { OfficePackage } from "./OfficePackage";
import { attribute, children, element, type XmlElement } from "./xml";

/** Reads where a sheet's links lead: a URL, or "#Sheet1!A1" for a place in the workbook. */
export function readHyperlinks(
  list: XmlElement | undefined,
  sheet: Sheet,
  parts: OfficePackage,
  path: string,
): void {
  for (const link of children(list, "hyperlink")) {
    const target = parts.relation(path, attribute(link, "id"))?.target ?? "";
    const place = attribute(link, "location");
    sheet.hyperlinks.set(attribute(link, "ref") ?? "", target + (place ? "#" + place : ""));
  }
}

/** Writes the links; one that still leads where the file said keeps its tip and display text. */
export function writeHyperlinks(
  opened: XmlElement | undefined,
  sheet: Sheet,
  carrier: Carrier,
  parts: OfficePackage,
  path: string,
): XmlElement | undefined {
  const there = new Map(children(opened, "hyperlink").map((each) => [attribute(each, "ref"), each]));
  const source = carrier.sheetPaths.get(sheet.id) ?? "";
  const links = [...sheet.hyperlinks].map(([ref, target]) => {
    const [url, place] = splitTarget(target);
    const id = url ? parts.relate(path, "hyperlink", url, true) : undefined;
    const old = there.get(ref);
    const oldUrl = old && (carrier.parts.relation(source, attribute(old, "id"))?.target ?? "");
    const kept = old && oldUrl === url && (attribute(old, "location") ?? "") === place ? old.attributes : {};
    const rest = Object.entries(kept).filter(([name]) => ["tooltip", "display"].includes(name));
    return element("hyperlink", {
      ref,
      "r:id": id,
      location: place || undefined,
      ...Object.fromEntries(rest),
    });
  });
  return links.length > 0 ? element("hyperlinks", {}, links) : undefined;
}

function splitTarget(target: string): [string, string] {
  const at = target.indexOf("#");
  return at < 0 ? [target, ""] : [target.slice(0, at), target.slice(at + 1)];
}
