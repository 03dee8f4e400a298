import type { ConditionalFormat } from "../../book/ConditionalFormat";
import { newId } from "../../book/newId";
import { check, invalid } from "../check";
import type { Host } from "../Host";
import { CollectionObject } from "../HostObject";
import { HostError } from "../HostError";
import { ensureAllowed } from "../ranges/guards";
import type { Cells } from "../ranges/RangeFormatObject";
import { intersection } from "../ranges/rects";
import { without } from "../ranges/without";
import { ConditionalFormatObject } from "./ConditionalFormatObject";
import { newRule, ruleTypes } from "./newRule";

/** `range.conditionalFormats`: those that touch the range, the one with the highest priority first. */
export class ConditionalFormatCollectionObject extends CollectionObject {
  readonly kind = "ConditionalFormatCollection";

  constructor(
    host: Host,
    private readonly cells: Cells,
  ) {
    super(host);
  }

  get items() {
    const [{ sheet }] = this.cells.areas;
    const touches = ({ areas }: ConditionalFormat) =>
      areas.some((area) => this.cells.areas.some(({ rect }) => intersection(area, rect)));
    return sheet.conditionalFormats
      .filter(touches)
      .map((format) => new ConditionalFormatObject(this.host, sheet, format));
  }

  /** A new format goes before all others of its sheet, as in Excel. */
  Add(type: unknown) {
    this.host.beginWrite();
    const [{ sheet }] = this.cells.areas;
    ensureAllowed(sheet, "allowFormatCells");
    const format: ConditionalFormat = {
      id: newId(),
      areas: this.cells.areas.map(({ rect }) => rect),
      stopIfTrue: false,
      rule: newRule(check.oneOf(type, ruleTypes, "The type of conditional format")),
    };
    sheet.conditionalFormats.unshift(format);
    return new ConditionalFormatObject(this.host, sheet, format);
  }
  ClearAll() {
    this.host.beginWrite();
    for (const { sheet, rect } of this.cells.areas) {
      ensureAllowed(sheet, "allowFormatCells");
      for (const format of sheet.conditionalFormats) format.areas = without(format.areas, rect);
      sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
    }
  }
  GetCount() {
    return this.items.length;
  }
  GetItem(id: unknown) {
    const item = this.GetItemOrNullObject(id);
    if (!item) throw new HostError("ItemNotFound");
    return item;
  }
  GetItemOrNullObject(id: unknown) {
    const wanted = check.text(id, "The conditional format's id");
    return this.items.find(({ Id }) => Id === wanted) ?? null;
  }
  GetItemAt(index: unknown) {
    const item = this.items[check.whole(index, "The index")];
    if (!item) throw invalid("There is no conditional format at this index.");
    return item;
  }
}
