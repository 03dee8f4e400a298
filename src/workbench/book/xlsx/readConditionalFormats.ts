import type { Sheet } from "../Book";
import type { Bound, ConditionalFormat, ConditionalRule, RuleFormat, ScalePoint } from "../ConditionalFormat";
import { newId } from "../newId";
import { readAreas } from "./areas";
import type { Carrier } from "./Carrier";
import { readColor, type Palette } from "./colors";
import { readRuleFormat } from "./differentialFormats";
import * as words from "./ruleWords";
import type { SheetParts } from "./SheetParts";
import {
  attribute,
  child,
  children,
  flag,
  numberOf,
  parseXml,
  textOf,
  writeXml,
  type XmlElement,
} from "./xml";

/** What rules refer to outside their sheet. */
export interface RuleSources {
  palette: Palette;
  /** The differential formats of the styles part. */
  formats: XmlElement[];
  lose(what: string, address: string): void;
}

/** Reads a sheet's conditional formats, the strongest first. */
export function readConditionalFormats(
  parts: SheetParts,
  sheet: Sheet,
  carrier: Carrier,
  sources: RuleSources,
): void {
  const newer = newerRules(parts);
  const found: { priority: number; format: ConditionalFormat }[] = [];
  const add = (areas: string | undefined, rule: XmlElement, extension: XmlElement | undefined) => {
    const read = readRule(rule, extension, sources);
    if (!read) return sources.lose(`a conditional format of kind "${attribute(rule, "type")}"`, areas ?? "");
    const format = { id: newId(), areas: readAreas(areas), stopIfTrue: flag(rule, "stopIfTrue"), rule: read };
    const xml = writeXml(rule);
    carrier.remember(format, ruleState(format), { xml, extension: extension && writeXml(extension) });
    found.push({ priority: numberOf(rule, "priority") ?? 0, format });
  };
  for (const raw of parts.raw("conditionalFormatting")) {
    const block = parseXml(raw);
    for (const rule of children(block, "cfRule")) {
      const id = textOf(children(child(rule, "extLst"), "ext").map((each) => child(each, "id"))[0]);
      add(attribute(block, "sqref"), rule, newer.get(id)?.rule);
      newer.delete(id);
    }
  }
  // What is left has no older twin: such rules stand in the newer part alone.
  for (const { rule, areas } of newer.values())
    if (attribute(rule, "type") !== "dataBar" || numberOf(rule, "priority") !== undefined)
      add(areas, rule, undefined);
  found.sort((a, b) => a.priority - b.priority);
  sheet.conditionalFormats = found.map(({ format }) => format);
}

/** What of a conditional format its rule element states: all but its areas, save the cell its formulas start from. */
export function ruleState({ areas, rule, stopIfTrue }: ConditionalFormat): unknown[] {
  return [areas[0]?.row, areas[0]?.column, rule, stopIfTrue];
}

/** The rules of the newer part of the format, by id. */
function newerRules(parts: SheetParts) {
  const blocks = children(parts.get("extLst"), "ext").flatMap((ext) =>
    children(child(ext, "conditionalFormattings")),
  );
  const rules = blocks.flatMap((block) =>
    children(block, "cfRule").map((rule) => ({ rule, areas: textOf(child(block, "sqref")) })),
  );
  return new Map(rules.map((each, index) => [attribute(each.rule, "id") ?? String(index), each]));
}

function readRule(
  rule: XmlElement,
  extension: XmlElement | undefined,
  { palette, formats }: RuleSources,
): ConditionalRule | undefined {
  const type = attribute(rule, "type") ?? "";
  const dxf = child(rule, "dxf") ?? formats[numberOf(rule, "dxfId") ?? -1];
  const format = readRuleFormat(dxf, palette);
  const [first = "", second] = [...children(rule, "formula"), ...children(rule, "f")].map(
    (each) => "=" + textOf(each),
  );
  if (type === "dataBar") return readDataBar(rule, extension, palette);
  if (type === "colorScale") return readColorScale(child(rule, "colorScale"), palette);
  if (type === "iconSet") return readIconSet(child(rule, "iconSet"));
  if (type === "cellIs") {
    const operator = words.fromFile(words.operators, attribute(rule, "operator") ?? "");
    return { type: "CellValue", operator, formula1: first, formula2: second, format };
  }
  if (type === "expression") return { type: "Custom", formula: first, format };
  const text = words.fromFile(words.textRules, type);
  if (text !== type)
    return { type: "ContainsText", operator: text, text: attribute(rule, "text") ?? "", format };
  if (type === "top10") {
    const order = (flag(rule, "bottom") ? "Bottom" : "Top") + (flag(rule, "percent") ? "Percent" : "Items");
    return { type: "TopBottom", rank: numberOf(rule, "rank") ?? 10, order, format };
  }
  return readPreset(rule, type, format);
}

function readPreset(rule: XmlElement, type: string, format: RuleFormat): ConditionalRule | undefined {
  const preset = (criterion: string): ConditionalRule => ({ type: "PresetCriteria", criterion, format });
  if (type === "timePeriod")
    return preset(words.fromFile(words.periods, attribute(rule, "timePeriod") ?? ""));
  if (type === "aboveAverage") {
    const isAbove = flag(rule, "aboveAverage", true);
    return preset(words.averageFromFile(isAbove, flag(rule, "equalAverage"), numberOf(rule, "stdDev") ?? 0));
  }
  const criterion = words.fromFile(words.plainRules, type);
  return criterion === type ? undefined : preset(criterion);
}

function readDataBar(rule: XmlElement, extension: XmlElement | undefined, palette: Palette): ConditionalRule {
  const older = child(rule, "dataBar");
  const newer = child(extension, "dataBar") ?? older;
  const [lower, upper] = children(newer, "cfvo").map(readBound);
  const direction = attribute(newer, "direction") ?? "context";
  return {
    type: "DataBar",
    color: readColor(child(older, "color") ?? child(newer, "fillColor"), palette) ?? "#638EC6",
    gradient: flag(newer, "gradient", true),
    barOnly: !flag(older, "showValue", true),
    direction: direction[0].toUpperCase() + direction.slice(1),
    lower: lower ?? { type: "LowestValue" },
    upper: upper ?? { type: "HighestValue" },
  };
}

function readBound(cfvo: XmlElement): Bound {
  const type = words.fromFile(words.bounds, attribute(cfvo, "type") ?? "min");
  const value = attribute(cfvo, "val") ?? (textOf(child(cfvo, "f")) || undefined);
  const needsValue = !["LowestValue", "HighestValue", "Automatic"].includes(type);
  return needsValue && value !== undefined
    ? { type, formula: type === "Formula" ? "=" + value : value }
    : { type };
}

function readColorScale(scale: XmlElement | undefined, palette: Palette): ConditionalRule {
  const colors = children(scale, "color").map((each) => readColor(each, palette) ?? "#FFFFFF");
  const points: ScalePoint[] = children(scale, "cfvo").map((cfvo, at) => ({
    ...readBound(cfvo),
    color: colors[at],
  }));
  const [minimum, middle, last] = points;
  return last
    ? { type: "ColorScale", minimum, midpoint: middle, maximum: last }
    : { type: "ColorScale", minimum, maximum: middle };
}

function readIconSet(set: XmlElement | undefined): ConditionalRule {
  return {
    type: "IconSet",
    style: words.iconSetFromFile(attribute(set, "iconSet") ?? "3TrafficLights1"),
    reversed: flag(set, "reverse"),
    iconOnly: !flag(set, "showValue", true),
    criteria: children(set, "cfvo").map((cfvo) => ({
      type: words.fromFile(words.bounds, attribute(cfvo, "type") ?? "percent"),
      operator: flag(cfvo, "gte", true) ? "GreaterThanOrEqual" : "GreaterThan",
      formula: "=" + (attribute(cfvo, "val") ?? textOf(child(cfvo, "f"))),
    })),
  };
}
