import type { SheetParts } from "./SheetParts";
import { children, element, type XmlElement } from "./xml";

const x14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";

/** Replaces, adds or (without content) removes one of the sheet's extensions; the others stay. */
export function putExtension(parts: SheetParts, uri: string, content: XmlElement | undefined): void {
  const opened = parts.get("extLst");
  const others = children(opened).filter((each) => each.attributes.uri.toUpperCase() !== uri.toUpperCase());
  const own = content ? [element("ext", { "xmlns:x14": x14, uri }, [content])] : [];
  const all = [...own, ...others];
  parts.set("extLst", all.length > 0 ? element("extLst", opened?.attributes ?? {}, all) : undefined);
}
