import { XMLParser } from "fast-xml-parser";

/** An element of an XML file; text is what stands directly inside it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

type Raw = { readonly [name: string]: readonly Raw[] | Readonly<Record<string, string>> | string };

/** The root element of an XML file; throws where it is malformed. */
export function readXml(xml: string): XmlElement {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: "",
    parseTagValue: false,
    parseAttributeValue: false,
  });
  const nodes = parser.parse(xml, true) as readonly Raw[];
  return nodes.map(elementOf).filter((each) => !each.name.startsWith("?"))[0];
}

/** Every element of the tree, the given one first. */
export function everyElement(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(everyElement)];
}

function elementOf(raw: Raw): XmlElement {
  const name = Object.keys(raw).find((key) => key !== ":@") ?? "";
  const inside = raw[name] as readonly Raw[];
  return {
    name,
    attributes: (raw[":@"] ?? {}) as Readonly<Record<string, string>>,
    children: inside.filter((each) => !("#text" in each)).map(elementOf),
    text: inside.map((each) => each["#text"] ?? "").join(""),
  };
}
