import type { Sheet } from "../../book/Book";
import type { ConditionalFormat, ConditionalRule } from "../../book/ConditionalFormat";
import { check, invalid } from "../check";
import type { Host } from "../Host";
import { HostObject, MissingObject } from "../HostObject";
import { HostError } from "../HostError";
import { RangeAreasObject } from "../ranges/RangeAreasObject";
import { RangeObject } from "../ranges/RangeObject";
import { ColorScaleObject } from "./ColorScaleObject";
import { DataBarObject } from "./DataBarObject";
import { IconSetObject } from "./IconSetObject";
import { RuleObject } from "./RuleObject";

/** One conditional format. */
export class ConditionalFormatObject extends HostObject {
  readonly kind = "ConditionalFormat";

  constructor(
    host: Host,
    private readonly sheet: Sheet,
    private readonly format: ConditionalFormat,
  ) {
    super(host);
  }

  override get identity() {
    return { Id: this.format.id };
  }
  override ensureAlive() {
    if (!this.sheet.conditionalFormats.includes(this.format)) throw new HostError("ItemNotFound");
  }

  get Id() {
    return this.format.id;
  }
  get Type() {
    return this.format.rule.type;
  }
  get Priority(): number {
    return this.sheet.conditionalFormats.indexOf(this.format);
  }
  set Priority(value: unknown) {
    this.host.beginWrite();
    const list = this.sheet.conditionalFormats;
    const to = check.whole(value, "The priority");
    if (to >= list.length) throw invalid("There are fewer conditional formats.");
    list.splice(to, 0, ...list.splice(list.indexOf(this.format), 1));
  }
  /** Bars, scales and icons never stop others: null. */
  get StopIfTrue() {
    return this.isGraphic ? null : this.format.stopIfTrue;
  }
  set StopIfTrue(value: unknown) {
    this.host.beginWrite();
    if (this.isGraphic) throw new HostError("InvalidOperation");
    this.format.stopIfTrue = check.flag(value, "stopIfTrue");
  }
  get DataBar() {
    return this.DataBarOrNullObject ?? this.missing;
  }
  get DataBarOrNullObject() {
    const { rule } = this.format;
    return rule.type === "DataBar" ? new DataBarObject(this.host, rule) : null;
  }
  get ColorScale() {
    return this.ColorScaleOrNullObject ?? this.missing;
  }
  get ColorScaleOrNullObject() {
    const { rule } = this.format;
    return rule.type === "ColorScale" ? new ColorScaleObject(this.host, rule) : null;
  }
  get IconSet() {
    return this.IconSetOrNullObject ?? this.missing;
  }
  get IconSetOrNullObject() {
    const { rule } = this.format;
    return rule.type === "IconSet" ? new IconSetObject(this.host, rule) : null;
  }
  get CellValue() {
    return this.CellValueOrNullObject ?? this.missing;
  }
  get CellValueOrNullObject() {
    return this.rule("CellValue");
  }
  get Custom() {
    return this.CustomOrNullObject ?? this.missing;
  }
  get CustomOrNullObject() {
    return this.rule("Custom");
  }
  get TextComparison() {
    return this.TextComparisonOrNullObject ?? this.missing;
  }
  get TextComparisonOrNullObject() {
    return this.rule("ContainsText");
  }
  get TopBottom() {
    return this.TopBottomOrNullObject ?? this.missing;
  }
  get TopBottomOrNullObject() {
    return this.rule("TopBottom");
  }
  get Preset() {
    return this.PresetOrNullObject ?? this.missing;
  }
  get PresetOrNullObject() {
    return this.rule("PresetCriteria");
  }

  Delete() {
    this.host.beginWrite();
    this.sheet.conditionalFormats.splice(this.Priority, 1);
  }
  GetRange() {
    const range = this.GetRangeOrNullObject();
    if (!range) throw new HostError("ItemNotFound");
    return range;
  }
  GetRangeOrNullObject() {
    const [area, more] = this.format.areas;
    return area && !more ? new RangeObject(this.host, this.sheet, area) : null;
  }
  GetRanges() {
    return new RangeAreasObject(this.host, this.sheet, this.format.areas);
  }

  private get isGraphic(): boolean {
    return ["DataBar", "ColorScale", "IconSet"].includes(this.format.rule.type);
  }
  private get missing() {
    return new MissingObject(this.host);
  }
  private rule(type: ConditionalRule["type"]): RuleObject | null {
    const { rule } = this.format;
    return rule.type === type && "format" in rule ? new RuleObject(this.host, rule) : null;
  }
}
