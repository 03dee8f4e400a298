import { rectAddress } from "../../book/address";
import type { PageSetup, Rect, Sheet } from "../../book/Book";
import { check, invalid } from "../check";
import type { Host } from "../Host";
import { HostObject } from "../HostObject";
import { HostError } from "../HostError";
import { rangeOnSheet } from "../ranges/rangeArgument";
import { RangeAreasObject } from "../ranges/RangeAreasObject";
import { RangeObject } from "../ranges/RangeObject";
import { areasOf, linesOf } from "./printAreas";
import { HeadersFootersObject } from "./HeadersFootersObject";
import { paperSizes } from "./paperSizes";

/** Excel's own margins in points. */
const usualMargins = { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 };

/** `worksheet.pageLayout`; margins are points. */
export class PageLayoutObject extends HostObject {
  readonly kind = "PageLayout";

  constructor(
    host: Host,
    private readonly sheet: Sheet,
  ) {
    super(host);
  }

  get Orientation() {
    return this.sheet.page.orientation === "landscape" ? "Landscape" : "Portrait";
  }
  set Orientation(value: unknown) {
    const orientation = check.oneOf(value, ["Portrait", "Landscape"], "The orientation");
    this.change({ orientation: orientation === "Landscape" ? "landscape" : "portrait" });
  }
  get PaperSize() {
    return paperSizes[this.sheet.page.paperSize ?? 1] ?? null;
  }
  set PaperSize(value: unknown) {
    const wanted = check.text(value, "The paper size").toLowerCase();
    const found = Object.entries(paperSizes).find(([, name]) => name.toLowerCase() === wanted);
    if (!found) throw invalid(`${wanted} is no paper size the workbench knows.`);
    this.change({ paperSize: Number(found[0]) });
  }
  get Zoom() {
    const { scale, fitToWidth, fitToHeight } = this.sheet.page;
    if (fitToWidth === undefined && fitToHeight === undefined) return { scale: scale ?? 100 };
    return { horizontalFitToPages: fitToWidth ?? 1, verticalFitToPages: fitToHeight ?? 0 };
  }
  set Zoom(value: unknown) {
    const { scale, horizontalFitToPages, verticalFitToPages } = check.record(value, "The zoom");
    const pages = (count: unknown) =>
      count === undefined || count === null ? undefined : check.whole(count, "The pages");
    if (scale !== undefined && scale !== null) {
      const percent = check.whole(scale, "The scale", 10);
      if (percent > 400) throw invalid("The scale goes from 10 to 400.");
      this.change({ scale: percent, fitToWidth: undefined, fitToHeight: undefined });
    } else {
      this.change({
        scale: undefined,
        fitToWidth: pages(horizontalFitToPages),
        fitToHeight: pages(verticalFitToPages) ?? 0,
      });
    }
  }
  get CenterHorizontally() {
    return this.sheet.page.centerHorizontally ?? false;
  }
  set CenterHorizontally(value: unknown) {
    this.change({ centerHorizontally: check.flag(value, "centerHorizontally") });
  }
  get PrintGridlines() {
    return this.sheet.page.printGridlines ?? false;
  }
  set PrintGridlines(value: unknown) {
    this.change({ printGridlines: check.flag(value, "printGridlines") });
  }
  get LeftMargin() {
    return this.margins.left;
  }
  set LeftMargin(value: unknown) {
    this.setMargin("left", value);
  }
  get RightMargin() {
    return this.margins.right;
  }
  set RightMargin(value: unknown) {
    this.setMargin("right", value);
  }
  get TopMargin() {
    return this.margins.top;
  }
  set TopMargin(value: unknown) {
    this.setMargin("top", value);
  }
  get BottomMargin() {
    return this.margins.bottom;
  }
  set BottomMargin(value: unknown) {
    this.setMargin("bottom", value);
  }
  get HeaderMargin() {
    return this.margins.header;
  }
  set HeaderMargin(value: unknown) {
    this.setMargin("header", value);
  }
  get FooterMargin() {
    return this.margins.footer;
  }
  set FooterMargin(value: unknown) {
    this.setMargin("footer", value);
  }
  get HeadersFooters() {
    return new HeadersFootersObject(this.host, this.sheet);
  }

  SetPrintArea(range: unknown) {
    const area =
      range instanceof RangeAreasObject
        ? range.areas.map(({ rect }) => rectAddress(rect)).join(",")
        : rectAddress(this.rectOf(range));
    this.change({ printArea: area });
  }
  GetPrintArea() {
    const area = this.GetPrintAreaOrNullObject();
    if (!area) throw new HostError("ItemNotFound");
    return area;
  }
  GetPrintAreaOrNullObject() {
    const areas = areasOf(this.sheet.page.printArea);
    return areas.length > 0 ? new RangeAreasObject(this.host, this.sheet, areas) : null;
  }
  SetPrintTitleRows(range: unknown) {
    this.change({ titleRows: linesOf(this.rectOf(range), "rows") });
  }
  GetPrintTitleRowsOrNullObject() {
    return this.titles(this.sheet.page.titleRows);
  }
  SetPrintTitleColumns(range: unknown) {
    this.change({ titleColumns: linesOf(this.rectOf(range), "columns") });
  }
  GetPrintTitleColumnsOrNullObject() {
    return this.titles(this.sheet.page.titleColumns);
  }
  SetPrintMargins(unit: unknown, margins: unknown) {
    const perUnit = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
    const factor = perUnit[check.oneOf(unit, ["Points", "Inches", "Centimeters"], "The unit")];
    for (const [side, value] of Object.entries(check.record(margins, "The margins")))
      if (side in usualMargins)
        this.setMargin(side as keyof typeof usualMargins, check.number(value, "A margin") * factor);
  }

  private get margins(): NonNullable<PageSetup["margins"]> {
    return this.sheet.page.margins ?? usualMargins;
  }
  private setMargin(side: keyof typeof usualMargins, value: unknown): void {
    const points = check.number(value, "A margin");
    if (points < 0) throw invalid("A margin is at least 0.");
    this.change({ margins: { ...this.margins, [side]: points } });
  }
  private titles(address: string | undefined): RangeObject | null {
    const [area] = areasOf(address);
    return area ? new RangeObject(this.host, this.sheet, area) : null;
  }
  private rectOf(range: unknown): Rect {
    return rangeOnSheet(this.host, this.sheet, range).rect;
  }
  private change(part: Partial<PageSetup>): void {
    this.host.beginWrite();
    Object.assign(this.sheet.page, part);
  }
}
