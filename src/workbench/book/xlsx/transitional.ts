import type { OfficePackage } from "./OfficePackage";

const strict = "http://purl.oclc.org/ooxml/";
const transitional = "http://schemas.openxmlformats.org/";

/**
 * Files saved as "Strict Open XML" name everything by other namespaces; those of the usual kind are put in
 * their place, so that the rest of this program meets one kind only.
 */
export function makeTransitional(parts: OfficePackage): void {
  for (const path of parts.paths()) {
    if (!/\.(xml|vml)$/i.test(path)) continue;
    const text = parts.text(path);
    if (!text?.includes(strict)) continue;
    const renamed = text.replace(
      /http:\/\/purl\.oclc\.org\/ooxml\/(\w+)\/([\w/]+)/g,
      (_, area: string, rest: string) =>
        `${transitional}${area}/2006/${rest}`.replace("2006/customXml", "2006/relationships/customXml"),
    );
    parts.set(path, renamed.replace(/ conformance="strict"/, ""));
  }
}
