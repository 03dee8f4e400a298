import { fromHsl, toHsl, type Palette } from "./colors";
import { attribute, children, element, localName, numberOf, type XmlElement } from "./xml";

/** English metric units in a point, in which drawings are measured. */
export const emu = 12700;

/** Office.js' name of a preset form: "roundRect" is "RoundRectangle". */
export function formFromFile(preset: string): string {
  const name = preset[0].toUpperCase() + preset.slice(1);
  if (preset === "rtTriangle") return "RightTriangle";
  return name.replace(/Rect$/, "Rectangle").replace(/Diag(?=Rect|Stripe)/, "Diagonal");
}

/** The file's name of a preset form. */
export function formToFile(type: string): string {
  if (type === "RightTriangle") return "rtTriangle";
  const name = type.replace(/Rectangle$/, "Rect").replace(/Diagonal(?=Rect|Stripe)/, "Diag");
  return name[0].toLowerCase() + name.slice(1);
}

/** How connectors run: the file's forms, Office.js' words. */
export function connectorFromFile(preset: string): string {
  return preset.startsWith("bent") ? "Elbow" : preset.startsWith("curved") ? "Curve" : "Straight";
}

/** The file's form of a connector, by its pieces where it has corners. */
export function connectorToFile(type: string, pieces = 3): string {
  if (type === "Straight") return "straightConnector1";
  return `${type === "Elbow" ? "bent" : "curved"}Connector${pieces}`;
}

const dashes = [
  ["solid", "Solid"],
  ["dash", "Dash"],
  ["dashDot", "DashDot"],
  ["sysDashDotDot", "DashDotDot"],
  ["lgDash", "LongDash"],
  ["lgDashDot", "LongDashDot"],
  ["lgDashDotDot", "LongDashDotDot"],
  ["sysDot", "RoundDot"],
  ["sysDash", "SquareDot"],
  ["sysDash", "SystemDash"],
  ["sysDot", "SystemDot"],
  ["sysDashDot", "SystemDashDot"],
  ["dot", "RoundDot"],
] as const;

/** Office.js' word for the dashes of a line. */
export function dashFromFile(word: string): string {
  return dashes.find(([own]) => own === word)?.[1] ?? "Solid";
}

/** The file's word for the dashes of a line. */
export function dashToFile(word: string): string {
  return dashes.find(([, office]) => office === word)?.[0] ?? "solid";
}

/** Office.js' word for an arrowhead; the file's "arrow" is an open one. */
export function arrowFromFile(word: string): string {
  return word === "arrow" ? "Open" : word[0].toUpperCase() + word.slice(1);
}

/** The file's word for an arrowhead. */
export function arrowToFile(word: string): string {
  return word === "Open" ? "arrow" : word.toLowerCase();
}

const schemes = [
  "bg1",
  "tx1",
  "bg2",
  "tx2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
];
const aliases: Record<string, string> = { lt1: "bg1", dk1: "tx1", lt2: "bg2", dk2: "tx2" };

/** The colour inside a fill, line or style reference as #RRGGBB; undefined where it states none. */
export function readDrawingColor(parent: XmlElement | undefined, palette: Palette): string | undefined {
  const color = children(parent).find((each) => localName(each.name).endsWith("Clr"));
  if (!color) return undefined;
  const value = attribute(color, "val") ?? "";
  const kind = localName(color.name);
  const base =
    kind === "schemeClr"
      ? palette.theme[schemes.indexOf(aliases[value] ?? value)]
      : kind === "sysClr"
        ? "#" + (attribute(color, "lastClr") ?? "000000")
        : kind === "prstClr"
          ? value === "white"
            ? "#FFFFFF"
            : "#000000"
          : "#" + value.toUpperCase();
  return base && modified(base, color);
}

function modified(base: string, color: XmlElement): string {
  const [hue, ...rest] = toHsl(base);
  let [saturation, luminance] = rest;
  for (const change of children(color)) {
    const share = (numberOf(change, "val") ?? 100_000) / 100_000;
    const kind = localName(change.name);
    if (kind === "lumMod" || kind === "shade") luminance *= share;
    else if (kind === "lumOff") luminance += share;
    else if (kind === "tint") luminance = luminance * share + (1 - share);
    else if (kind === "satMod") saturation = Math.min(1, saturation * share);
  }
  return children(color).length > 0 ? fromHsl(hue, saturation, luminance) : base;
}

/** A solid fill of this colour. */
export function solidFill(color: string): XmlElement {
  return element("a:solidFill", {}, [element("a:srgbClr", { val: color.slice(1).toUpperCase() })]);
}
