import type { ConditionalRule } from "../../book/ConditionalFormat";

/** The types of conditional formats, as Office.js and the workbook model both call them. */
export const ruleTypes = [
  "DataBar",
  "ColorScale",
  "IconSet",
  "CellValue",
  "Custom",
  "ContainsText",
  "TopBottom",
  "PresetCriteria",
] as const;

/** A rule as Excel starts it, before anything is set. */
export function newRule(type: (typeof ruleTypes)[number]): ConditionalRule {
  switch (type) {
    case "DataBar":
      return {
        type,
        color: "#638EC6",
        gradient: true,
        barOnly: false,
        direction: "Context",
        lower: { type: "Automatic" },
        upper: { type: "Automatic" },
      };
    case "ColorScale":
      return {
        type,
        minimum: { type: "LowestValue", color: "#F8696B" },
        midpoint: { type: "Percentile", formula: "50", color: "#FFEB84" },
        maximum: { type: "HighestValue", color: "#63BE7B" },
      };
    case "IconSet":
      return {
        type,
        style: "ThreeTrafficLights1",
        reversed: false,
        iconOnly: false,
        criteria: evenCriteria(3),
      };
    case "CellValue":
      return { type, operator: "EqualTo", formula1: "=0", format: {} };
    case "Custom":
      return { type, formula: "=FALSE", format: {} };
    case "ContainsText":
      return { type, operator: "Contains", text: "", format: {} };
    case "TopBottom":
      return { type, rank: 10, order: "TopItems", format: {} };
    case "PresetCriteria":
      return { type, criterion: "Blanks", format: {} };
  }
}

/** The criteria that split a range of values evenly among so many icons. */
export function evenCriteria(icons: number) {
  return Array.from({ length: icons }, (_, index) => ({
    type: "Percent",
    operator: "GreaterThanOrEqual",
    formula: `=${Math.round((100 * index) / icons)}`,
  }));
}
