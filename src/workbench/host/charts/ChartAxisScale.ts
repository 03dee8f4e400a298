import type { AxisBase, ChartAxis as Axis, ValueAxis } from "@cj-tech-master/excelts/chart";
import { check, invalid } from "../check";
import { HostError } from "../HostError";
import { axisPair } from "./axes";
import { ChartPart } from "./ChartPart";
import type { ChartPlace } from "./ChartPlace";
import { displayUnits, toFile, toOffice } from "./chartWords";

type Scaling = NonNullable<AxisBase["scaling"]>;

/** What an axis measures by; what Excel chooses by itself is null. */
export abstract class ChartAxisScale extends ChartPart {
  readonly kind = "ChartAxis";

  constructor(
    place: ChartPlace,
    protected readonly type: "Category" | "Value",
    protected readonly group: "Primary" | "Secondary",
  ) {
    super(place);
  }

  get Type() {
    return this.type;
  }
  get AxisGroup() {
    return this.group;
  }
  get Minimum() {
    return this.axis.scaling?.min ?? null;
  }
  set Minimum(value: unknown) {
    this.scale({ min: numberOrAuto(value) });
  }
  get Maximum() {
    return this.axis.scaling?.max ?? null;
  }
  set Maximum(value: unknown) {
    this.scale({ max: numberOrAuto(value) });
  }
  get MajorUnit() {
    return this.valueAxis?.majorUnit ?? null;
  }
  set MajorUnit(value: unknown) {
    this.changedValueAxis.majorUnit = positiveOrAuto(value);
  }
  get MinorUnit() {
    return this.valueAxis?.minorUnit ?? null;
  }
  set MinorUnit(value: unknown) {
    this.changedValueAxis.minorUnit = positiveOrAuto(value);
  }
  get ReversePlotOrder() {
    return this.axis.scaling?.orientation === "maxMin";
  }
  set ReversePlotOrder(value: unknown) {
    this.scale({ orientation: check.flag(value, "reversePlotOrder") ? "maxMin" : "minMax" });
  }
  get ScaleType() {
    return this.axis.scaling?.logBase === undefined ? "Linear" : "Logarithmic";
  }
  set ScaleType(value: unknown) {
    const scale = check.oneOf(value, ["Linear", "Logarithmic"], "The scale");
    this.scale({ logBase: scale === "Linear" ? undefined : (this.axis.scaling?.logBase ?? 10) });
  }
  get LogBase() {
    return this.axis.scaling?.logBase ?? 10;
  }
  set LogBase(value: unknown) {
    this.scale({ logBase: check.number(value, "The base") });
  }
  get NumberFormat() {
    return this.axis.numFmt?.formatCode ?? "General";
  }
  set NumberFormat(value: unknown) {
    this.changed.numFmt = { formatCode: check.text(value, "The number format"), sourceLinked: false };
  }
  get LinkNumberFormat() {
    return this.axis.numFmt?.sourceLinked ?? true;
  }
  set LinkNumberFormat(value: unknown) {
    this.changed.numFmt = {
      formatCode: this.NumberFormat as string,
      sourceLinked: check.flag(value, "linkNumberFormat"),
    };
  }
  get DisplayUnit() {
    const units = this.valueAxis?.dispUnits;
    return units?.custUnit === undefined ? toOffice(displayUnits, units?.builtInUnit) : "Custom";
  }
  set DisplayUnit(value: unknown) {
    const builtInUnit = toFile(displayUnits, value, "The display unit");
    this.changedValueAxis.dispUnits = builtInUnit && { builtInUnit };
  }

  protected get pair() {
    const pair = axisPair(this.place.model, this.group);
    if (!pair) throw new HostError("ItemNotFound");
    return pair;
  }
  protected get axis(): Axis {
    return this.type === "Value" ? this.pair.value : this.pair.category;
  }
  protected get other(): Axis {
    return this.type === "Value" ? this.pair.category : this.pair.value;
  }
  protected get valueAxis(): ValueAxis | undefined {
    return this.axis.axisType === "val" ? this.axis : undefined;
  }
  protected get changed(): Axis {
    this.place.beginWrite();
    return this.axis;
  }
  protected get changedValueAxis(): ValueAxis {
    const axis = this.changed;
    if (axis.axisType !== "val")
      throw new HostError("InvalidOperation", "A category axis has no such property.");
    return axis;
  }
  protected get changedCategoryAxis() {
    const axis = this.changed;
    if (axis.axisType !== "cat")
      throw new HostError("InvalidOperation", "A value axis has no such property.");
    return axis;
  }
  protected scale(part: Partial<Scaling>): void {
    const axis = this.changed;
    axis.scaling = { ...axis.scaling, ...part };
  }
}

/** Excel takes "" for "choose it yourself". */
function numberOrAuto(value: unknown): number | undefined {
  return value === "" ? undefined : check.number(value, "The bound");
}

function positiveOrAuto(value: unknown): number | undefined {
  const unit = numberOrAuto(value);
  if (unit !== undefined && unit <= 0) throw invalid("A unit is more than 0.");
  return unit;
}
