import { cellAddress } from "../address";
import type { Book, Sheet } from "../Book";
import { readColor, type Palette } from "./colors";
import { defaultWidth, widthOfPoints } from "./columns";
import type { SheetParts } from "./SheetParts";
import { argb } from "./StyleSheet";
import { attribute, child, children, element, flag, numberOf, type XmlElement } from "./xml";

/** Reads how a sheet is shown: tab colour, gridlines, headings, frozen panes, default sizes. */
export function readView(parts: SheetParts, sheet: Sheet, palette: Palette, digit: number): void {
  sheet.tabColor = readColor(child(parts.get("sheetPr"), "tabColor"), palette) ?? "";
  const view = child(parts.get("sheetViews"), "sheetView");
  sheet.showGridlines = flag(view, "showGridLines", true);
  sheet.showHeadings = flag(view, "showRowColHeaders", true);
  const pane = child(view, "pane");
  if (attribute(pane, "state")?.startsWith("frozen"))
    sheet.frozen = { rows: numberOf(pane, "ySplit") ?? 0, columns: numberOf(pane, "xSplit") ?? 0 };
  const formatting = parts.get("sheetFormatPr");
  sheet.defaultRowHeight = numberOf(formatting, "defaultRowHeight") ?? 15;
  sheet.defaultColumnWidth = defaultWidth(formatting, digit);
}

/** The address selected in a sheet, as its view says. */
export function readSelection(parts: SheetParts): string {
  const selections = children(child(parts.get("sheetViews"), "sheetView"), "selection");
  const sqref = attribute(selections.at(-1), "sqref") ?? attribute(selections.at(-1), "activeCell");
  return sqref?.split(" ")[0] ?? "A1";
}

/** Writes how a sheet is shown, changing only what the model holds otherwise. */
export function writeView(
  parts: SheetParts,
  book: Book,
  sheet: Sheet,
  palette: Palette,
  digit: number,
): void {
  const properties = parts.get("sheetPr") ?? element("sheetPr");
  if ((readColor(child(properties, "tabColor"), palette) ?? "") !== sheet.tabColor) {
    drop(properties, "tabColor");
    if (sheet.tabColor) properties.children.unshift(element("tabColor", { rgb: argb(sheet.tabColor) }));
  }
  putPageFit(properties, sheet);
  const says = properties.children.length > 0 || Object.keys(properties.attributes).length > 0;
  parts.set("sheetPr", says ? properties : undefined);

  const views =
    parts.get("sheetViews") ?? element("sheetViews", {}, [element("sheetView", { workbookViewId: 0 })]);
  const view = child(views, "sheetView") ?? views;
  setFlag(view, "showGridLines", sheet.showGridlines);
  setFlag(view, "showRowColHeaders", sheet.showHeadings);
  setFlag(view, "tabSelected", sheet.id !== book.activeSheetId, "1");
  writePane(view, sheet);
  if (book.selection.sheetId === sheet.id && readSelection(parts) !== book.selection.address)
    writeSelection(view, book.selection.address);
  parts.set("sheetViews", views);
  writeSizes(parts, sheet, digit);
}

function putPageFit(properties: XmlElement, { page }: Sheet): void {
  const fits = page.fitToWidth !== undefined || page.fitToHeight !== undefined;
  const setup = child(properties, "pageSetUpPr");
  if (fits === flag(setup, "fitToPage")) return;
  if (setup) setup.attributes.fitToPage = fits ? "1" : "0";
  else properties.children.push(element("pageSetUpPr", { fitToPage: 1 }));
}

/** States a flag only where it is not as by default. */
function setFlag(parent: XmlElement, name: string, isDefault: boolean, other = "0"): void {
  if (isDefault) delete parent.attributes[name];
  else parent.attributes[name] = other;
}

function writePane(view: XmlElement, { frozen }: Sheet): void {
  const pane = child(view, "pane");
  const isFrozen = attribute(pane, "state")?.startsWith("frozen") ?? false;
  const there = isFrozen ? [numberOf(pane, "ySplit") ?? 0, numberOf(pane, "xSplit") ?? 0] : [0, 0];
  if (there[0] === frozen.rows && there[1] === frozen.columns) return;
  drop(view, "pane");
  drop(view, "selection");
  if (frozen.rows === 0 && frozen.columns === 0) return;
  const side = (frozen.rows ? "bottom" : "top") + (frozen.columns ? "Right" : "Left");
  view.children.unshift(
    element("pane", {
      xSplit: frozen.columns || undefined,
      ySplit: frozen.rows || undefined,
      topLeftCell: cellAddress(frozen.rows, frozen.columns),
      activePane: side,
      state: "frozen",
    }),
    element("selection", { pane: side }),
  );
}

function writeSelection(view: XmlElement, address: string): void {
  const pane = attribute(child(view, "pane"), "activePane");
  const others = children(view, "selection").filter((each) => pane && attribute(each, "pane") !== pane);
  drop(view, "selection");
  const areas = address.replaceAll("$", "").replaceAll(",", " ");
  const selection = element("selection", {
    pane,
    activeCell: /^[A-Z]+[0-9]+/.exec(areas)?.[0],
    sqref: areas,
  });
  const at = child(view, "pane") ? 1 : 0;
  view.children.splice(at, 0, ...others, selection);
}

function writeSizes(parts: SheetParts, sheet: Sheet, digit: number): void {
  const formatting = parts.get("sheetFormatPr") ?? element("sheetFormatPr", { defaultRowHeight: 15 });
  if ((numberOf(formatting, "defaultRowHeight") ?? 15) !== sheet.defaultRowHeight) {
    formatting.attributes.defaultRowHeight = String(sheet.defaultRowHeight);
    formatting.attributes.customHeight = "1";
  }
  if (defaultWidth(formatting, digit) !== sheet.defaultColumnWidth)
    formatting.attributes.defaultColWidth = String(widthOfPoints(sheet.defaultColumnWidth, digit));
  parts.set("sheetFormatPr", formatting);
}

function drop(parent: XmlElement, name: string): void {
  parent.children = parent.children.filter((each) => typeof each === "string" || each.name !== name);
}
