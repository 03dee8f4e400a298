import { XMLParser } from "fast-xml-parser";

/** An element of an XML part: enough to read it, change it and write it back with nothing lost. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: true,
  htmlEntities: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
});

type Parsed = Record<string, unknown>;

/** The root element of an XML text. Throws where there is none. */
export function parseXml(text: string): XmlElement {
  const nodes: unknown = parser.parse(text.replace(/^\uFEFF/, ""));
  const root = (nodes as Parsed[]).map(toNode).find((each) => typeof each !== "string");
  if (!root || typeof root === "string") throw new Error("An XML part without a root element");
  return root;
}

function toNode(parsed: Parsed): XmlElement | string {
  if ("#text" in parsed) return String(parsed["#text"]);
  const name = Object.keys(parsed).find((key) => key !== ":@") ?? "";
  const attributes = (parsed[":@"] ?? {}) as Record<string, string>;
  return { name, attributes, children: (parsed[name] as Parsed[]).map(toNode) };
}

/** A new element; attributes that are undefined are left out. */
export function element(
  name: string,
  attributes: Record<string, string | number | undefined> = {},
  children: (XmlElement | string)[] = [],
): XmlElement {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
  return {
    name,
    attributes: Object.fromEntries(given.map(([key, value]) => [key, String(value)])),
    children,
  };
}

/** The text of an element and everything in it, without an XML declaration. */
export function writeXml({ name, attributes, children }: XmlElement): string {
  let open = "<" + name;
  for (const key in attributes) open += ` ${key}="${escapeXml(attributes[key])}"`;
  if (children.length === 0) return open + "/>";
  const inner = children.map((each) => (typeof each === "string" ? escapeXml(each) : writeXml(each)));
  return `${open}>${inner.join("")}</${name}>`;
}

/** An XML part as its file starts: declaration and root element. */
export function xmlPart(root: XmlElement | string): string {
  const body = typeof root === "string" ? root : writeXml(root);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${body}`;
}

/** The name without its namespace prefix: "xdr:from" is "from". */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** The child elements with this local name, or all of them. */
export function children(parent: XmlElement | undefined, name?: string): XmlElement[] {
  const found: XmlElement[] = [];
  for (const each of parent?.children ?? [])
    if (typeof each !== "string" && (name === undefined || localName(each.name) === name)) found.push(each);
  return found;
}

/** The first child element on a path of local names. */
export function child(parent: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  let at = parent;
  for (const name of path) at = children(at, name)[0];
  return at;
}

/** All text inside an element. */
export function textOf(parent: XmlElement | undefined): string {
  if (!parent) return "";
  return parent.children.map((each) => (typeof each === "string" ? each : textOf(each))).join("");
}

/** The value of an attribute by its local name. */
export function attribute(parent: XmlElement | undefined, name: string): string | undefined {
  if (!parent) return undefined;
  if (name in parent.attributes) return parent.attributes[name];
  for (const key in parent.attributes) if (localName(key) === name) return parent.attributes[key];
  return undefined;
}

/** A truth value as OOXML writes it: "1", "true", "on". */
export function flag(parent: XmlElement | undefined, name: string, otherwise = false): boolean {
  const value = attribute(parent, name);
  return value === undefined ? otherwise : value === "1" || value === "true" || value === "on";
}

/** A number attribute, or undefined where it is absent. */
export function numberOf(parent: XmlElement | undefined, name: string): number | undefined {
  const value = attribute(parent, name);
  return value === undefined ? undefined : Number(value);
}

/** Text made safe for XML; line ends are spelled out so that no reader normalises them. */
export function escapeXml(text: string): string {
  if (!/[&<>"\r\n\t]/.test(text)) return text;
  return text.replace(/[&<>"\r\n\t]/g, (sign) => escapes[sign]);
}

const escapes: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
  "\n": "&#10;",
  "\t": "&#9;",
};
