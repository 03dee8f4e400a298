import { cellAddress } from "../address";
import type { Sheet } from "../Book";
import type { Bound, ConditionalFormat, ConditionalRule, RuleFormat } from "../ConditionalFormat";
import { writeAreas } from "./areas";
import type { Carrier } from "./Carrier";
import { writeRuleFormat } from "./differentialFormats";
import { longFunctions } from "./futureFunctions";
import { putExtension } from "./putExtension";
import { ruleState } from "./readConditionalFormats";
import * as words from "./ruleWords";
import { ruleFormula } from "./ruleFormula";
import type { SheetParts } from "./SheetParts";
import { argb, type StyleSheet } from "./StyleSheet";
import { element, parseXml, type XmlElement } from "./xml";

const x14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const xm = "http://schemas.microsoft.com/office/excel/2006/main";

/** Writes a sheet's conditional formats, the first being the strongest. */
export function writeConditionalFormats(
  parts: SheetParts,
  sheet: Sheet,
  carrier: Carrier,
  styles: StyleSheet,
): void {
  const blocks: XmlElement[] = [];
  const newer: XmlElement[] = [];
  sheet.conditionalFormats.forEach((format, index) => {
    const { rule, extension } = elementsOf(format, carrier, styles);
    const target = rule ?? extension;
    if (target) target.attributes.priority = String(index + 1);
    const sqref = writeAreas(format.areas);
    if (rule) blocks.push(element("conditionalFormatting", { sqref }, [rule]));
    if (extension)
      newer.push(
        element("x14:conditionalFormatting", { "xmlns:xm": xm }, [
          extension,
          element("xm:sqref", {}, [sqref]),
        ]),
      );
  });
  parts.set("conditionalFormatting", ...blocks);
  const list = element("x14:conditionalFormattings", {}, newer);
  putExtension(parts, "{78C0D931-6437-407d-A8EE-F0AAD7539E65}", newer.length > 0 ? list : undefined);
}

interface Elements {
  rule?: XmlElement;
  extension?: XmlElement;
}

function elementsOf(format: ConditionalFormat, carrier: Carrier, styles: StyleSheet): Elements {
  const { rule, stopIfTrue } = format;
  const opened = carrier.unchanged(format, ruleState(format));
  if (opened) {
    const own = parseXml(opened.xml);
    if (own.name.includes(":")) return { extension: own };
    return { rule: own, extension: opened.extension === undefined ? undefined : parseXml(opened.extension) };
  }
  if (rule.type === "DataBar") return dataBar(rule, format.id);
  if (rule.type === "IconSet") return iconSet(rule, format.id, stopIfTrue);
  const { row, column } = format.areas[0] ?? { row: 0, column: 0 };
  const stated = statement(rule, cellAddress(row, column));
  const dxfId = "format" in rule ? formatId(rule.format, styles) : undefined;
  const attributes = { ...stated.attributes, dxfId, stopIfTrue: stopIfTrue ? 1 : undefined };
  return { rule: element("cfRule", attributes, stated.children) };
}

function formatId(format: RuleFormat, styles: StyleSheet): number | undefined {
  return Object.keys(format).length > 0
    ? styles.differentialFormat(writeRuleFormat(format, styles))
    : undefined;
}

type Statement = { attributes: Record<string, string | number | undefined>; children: XmlElement[] };

function statement(rule: Exclude<ConditionalRule, { type: "DataBar" | "IconSet" }>, cell: string): Statement {
  const formulas = (...texts: (string | undefined)[]) =>
    texts.flatMap((text) => (text ? [element("formula", {}, [longFunctions(text.replace(/^=/, ""))])] : []));
  switch (rule.type) {
    case "CellValue": {
      const operator = words.toFile(words.operators, rule.operator);
      return { attributes: { type: "cellIs", operator }, children: formulas(rule.formula1, rule.formula2) };
    }
    case "Custom":
      return { attributes: { type: "expression" }, children: formulas(rule.formula) };
    case "ContainsText": {
      const type = words.toFile(words.textRules, rule.operator);
      const operator = type === "notContainsText" ? "notContains" : type;
      return {
        attributes: { type, operator, text: rule.text },
        children: formulas(ruleFormula(type, cell, rule.text)),
      };
    }
    case "TopBottom": {
      const bottom = rule.order.startsWith("Bottom") ? 1 : undefined;
      const percent = rule.order.endsWith("Percent") ? 1 : undefined;
      return { attributes: { type: "top10", rank: rule.rank, bottom, percent }, children: [] };
    }
    case "PresetCriteria":
      return preset(rule.criterion, cell, formulas);
    case "ColorScale": {
      const points = [rule.minimum, ...(rule.midpoint ? [rule.midpoint] : []), rule.maximum];
      const colors = points.map(({ color }) => element("color", { rgb: argb(color) }));
      return {
        attributes: { type: "colorScale" },
        children: [element("colorScale", {}, [...points.map((each) => bound(each, "min")), ...colors])],
      };
    }
  }
}

function preset(
  criterion: string,
  cell: string,
  formulas: (text: string | undefined) => XmlElement[],
): Statement {
  const average = words.averageToFile(criterion);
  if (average) return { attributes: { type: "aboveAverage", ...average }, children: [] };
  const timePeriod = words.toFile(words.periods, criterion);
  if (timePeriod !== criterion)
    return {
      attributes: { type: "timePeriod", timePeriod },
      children: formulas(ruleFormula(timePeriod, cell)),
    };
  const type = words.toFile(words.plainRules, criterion);
  return { attributes: { type }, children: formulas(ruleFormula(type, cell)) };
}

/** A point on a scale for readers of the older format; `automatic` is what they get for an automatic one. */
function bound({ type, formula }: Bound, automatic: "min" | "max"): XmlElement {
  const word = type === "Automatic" ? automatic : words.toFile(words.bounds, type);
  return element("cfvo", { type: word, val: formula?.replace(/^=/, "") });
}

function newerBound({ type, formula }: Bound, automatic: string, gte?: number): XmlElement {
  const word = type === "Automatic" ? automatic : words.toFile(words.bounds, type);
  const inside = formula === undefined ? [] : [element("xm:f", {}, [formula.replace(/^=/, "")])];
  return element("x14:cfvo", { type: word, gte }, inside);
}

function dataBar(rule: Extract<ConditionalRule, { type: "DataBar" }>, id: string): Elements {
  const { color, lower, upper, direction } = rule;
  const link = element("ext", { "xmlns:x14": x14, uri: "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" }, [
    element("x14:id", {}, [id]),
  ]);
  const bar = element("dataBar", { showValue: rule.barOnly ? 0 : undefined }, [
    bound(lower, "min"),
    bound(upper, "max"),
    element("color", { rgb: argb(color) }),
  ]);
  const newer = element(
    "x14:dataBar",
    {
      minLength: 0,
      maxLength: 100,
      gradient: rule.gradient ? undefined : 0,
      direction: direction === "Context" ? undefined : direction[0].toLowerCase() + direction.slice(1),
    },
    [
      newerBound(lower, "autoMin"),
      newerBound(upper, "autoMax"),
      element("x14:negativeFillColor", { rgb: "FFFF0000" }),
      element("x14:axisColor", { rgb: "FF000000" }),
    ],
  );
  return {
    rule: element("cfRule", { type: "dataBar" }, [bar, element("extLst", {}, [link])]),
    extension: element("x14:cfRule", { type: "dataBar", id }, [newer]),
  };
}

function iconSet(
  rule: Extract<ConditionalRule, { type: "IconSet" }>,
  id: string,
  stopIfTrue: boolean,
): Elements {
  const name = words.iconSetToFile(rule.style);
  const count = Number(name[0]);
  const even = Array.from({ length: count }, (_, at) => String(Math.round((100 * at) / count)));
  const criteria = even.map((share, at) => {
    const { type = "Percent", operator = "", formula = share } = at === 0 ? {} : (rule.criteria[at] ?? {});
    return { point: { type, formula }, gte: operator === "GreaterThan" ? 0 : undefined };
  });
  const attributes = {
    iconSet: name,
    showValue: rule.iconOnly ? 0 : undefined,
    reverse: rule.reversed ? 1 : undefined,
  };
  const stop = stopIfTrue ? 1 : undefined;
  if (words.newerIconSets.includes(name)) {
    const points = criteria.map(({ point, gte }) => newerBound(point, "percent", gte));
    const set = element("x14:iconSet", attributes, points);
    return { extension: element("x14:cfRule", { type: "iconSet", id, stopIfTrue: stop }, [set]) };
  }
  const points = criteria.map(({ point, gte }) => {
    const cfvo = bound(point, "min");
    if (gte !== undefined) cfvo.attributes.gte = String(gte);
    return cfvo;
  });
  return {
    rule: element("cfRule", { type: "iconSet", stopIfTrue: stop }, [element("iconSet", attributes, points)]),
  };
}
