import type { PageSetup } from "../Book";
import type { SheetParts } from "./SheetParts";
import { attribute, child, element, flag, numberOf, textOf, type XmlElement } from "./xml";

/** Reads how a sheet is printed; print area and titles come with the defined names. */
export function readPage(parts: SheetParts): PageSetup {
  const setup = parts.get("pageSetup");
  const options = parts.get("printOptions");
  const margins = parts.get("pageMargins");
  const fits = flag(child(parts.get("sheetPr"), "pageSetUpPr"), "fitToPage");
  const pages = (name: string) => (fits ? (numberOf(setup, name) ?? 1) || undefined : undefined);
  const inch = (name: string) => (numberOf(margins, name) ?? 0) * 72;
  const texts = parts.get("headerFooter");
  return {
    orientation: attribute(setup, "orientation") === "landscape" ? "landscape" : "portrait",
    paperSize: numberOf(setup, "paperSize"),
    fitToWidth: pages("fitToWidth"),
    fitToHeight: pages("fitToHeight"),
    scale: numberOf(setup, "scale"),
    centerHorizontally: flag(options, "horizontalCentered") || undefined,
    margins: margins && {
      left: inch("left"),
      right: inch("right"),
      top: inch("top"),
      bottom: inch("bottom"),
      header: inch("header"),
      footer: inch("footer"),
    },
    header: splitText(textOf(child(texts, "oddHeader"))),
    footer: splitText(textOf(child(texts, "oddFooter"))),
    printGridlines: flag(options, "gridLines") || undefined,
  };
}

/** Writes what of the print set-up is not as the file has it. */
export function writePage(parts: SheetParts, page: PageSetup): void {
  const there = readPage(parts);
  const differs = (...names: (keyof PageSetup)[]) =>
    names.some((name) => JSON.stringify(there[name]) !== JSON.stringify(page[name]));
  if (differs("centerHorizontally", "printGridlines"))
    parts.set(
      "printOptions",
      withAttributes(parts.get("printOptions") ?? element("printOptions"), {
        horizontalCentered: page.centerHorizontally ? 1 : undefined,
        gridLines: page.printGridlines ? 1 : undefined,
      }),
    );
  if (differs("margins") && page.margins) {
    const inches = Object.entries(page.margins).map(([side, points]) => [side, points / 72]);
    parts.set("pageMargins", element("pageMargins", Object.fromEntries(inches)));
  }
  if (differs("orientation", "paperSize", "fitToWidth", "fitToHeight", "scale"))
    parts.set(
      "pageSetup",
      withAttributes(parts.get("pageSetup") ?? element("pageSetup"), {
        orientation: page.orientation,
        paperSize: page.paperSize,
        scale: page.scale,
        fitToWidth: fitted(page.fitToWidth, page.fitToHeight),
        fitToHeight: fitted(page.fitToHeight, page.fitToWidth),
      }),
    );
  if (differs("header", "footer")) parts.set("headerFooter", headerFooter(parts.get("headerFooter"), page));
}

/** One page wide and any number high is stated as 1 and 0. */
function fitted(own: number | undefined, other: number | undefined): number | undefined {
  return own ?? (other === undefined ? undefined : 0);
}

function headerFooter(opened: XmlElement | undefined, { header, footer }: PageSetup): XmlElement | undefined {
  const root = opened ?? element("headerFooter");
  const others = root.children.filter(
    (each) => typeof each !== "string" && !["oddHeader", "oddFooter"].includes(each.name),
  );
  const line = (name: string, text: string) => (text ? [element(name, {}, [text])] : []);
  root.children = [...line("oddHeader", joinText(header)), ...line("oddFooter", joinText(footer)), ...others];
  return root.children.length > 0 ? root : undefined;
}

/** "&LLeft&CMiddle&RRight" in its three sections; text before any mark stands in the middle. */
function splitText(text: string): PageSetup["header"] {
  const sections = { left: "", center: "", right: "" };
  const names = { L: "left", C: "center", R: "right" } as const;
  let at: keyof PageSetup["header"] = "center";
  for (const [piece, mark] of text.matchAll(/&([LCR])|&&|&[^LCR]|[^&]+/g))
    if (mark) at = names[mark as keyof typeof names];
    else sections[at] += piece;
  return sections;
}

function joinText({ left, center, right }: PageSetup["header"]): string {
  return (left && "&L" + left) + (center && "&C" + center) + (right && "&R" + right);
}

function withAttributes(
  target: XmlElement,
  attributes: Record<string, string | number | undefined>,
): XmlElement {
  for (const [name, value] of Object.entries(attributes))
    if (value === undefined) delete target.attributes[name];
    else target.attributes[name] = String(value);
  return target;
}
