import type { Border } from "../Style";

/** Border styles: the file's word, then Office.js' style and weight. The first of each pair is how it is written. */
const borders: [string, string, Border["weight"]][] = [
  ["hair", "Continuous", "Hairline"],
  ["thin", "Continuous", "Thin"],
  ["medium", "Continuous", "Medium"],
  ["thick", "Continuous", "Thick"],
  ["dashed", "Dash", "Thin"],
  ["mediumDashed", "Dash", "Medium"],
  ["dotted", "Dot", "Thin"],
  ["dashDot", "DashDot", "Thin"],
  ["mediumDashDot", "DashDot", "Medium"],
  ["dashDotDot", "DashDotDot", "Thin"],
  ["mediumDashDotDot", "DashDotDot", "Medium"],
  ["slantDashDot", "SlantDashDot", "Medium"],
  ["double", "Double", "Thick"],
];

/** Office.js' style and weight of a border as the file names it; undefined where it draws nothing. */
export function borderFromFile(word: string): Pick<Border, "style" | "weight"> | undefined {
  const found = borders.find(([name]) => name === word);
  return found && { style: found[1], weight: found[2] };
}

/** The file's word for a border; the nearest one where Excel has no such weight. */
export function borderToFile({ style, weight }: Border): string {
  const same = borders.filter(([, name]) => name === style);
  const exact = same.find(([, , each]) => each === weight);
  return (exact ?? same[0] ?? borders[1])[0];
}

const underlines = {
  single: "Single",
  double: "Double",
  singleAccounting: "SingleAccountant",
  doubleAccounting: "DoubleAccountant",
} as const;

type Underline = (typeof underlines)[keyof typeof underlines];

/** Office.js' word for an underline; a bare `<u/>` is single. */
export function underlineFromFile(word = "single"): Underline | undefined {
  return underlines[word as keyof typeof underlines];
}

/** The file's word for an underline. */
export function underlineToFile(word: Underline): string {
  return Object.entries(underlines).find(([, each]) => each === word)?.[0] ?? "single";
}

/** The file's word as Office.js writes it: "centerContinuous" is "CenterAcrossSelection", else capitalised. */
export function alignmentFromFile(word: string): string {
  return word === "centerContinuous" ? "CenterAcrossSelection" : word[0].toUpperCase() + word.slice(1);
}

/** Office.js' word as the file writes it. */
export function alignmentToFile(word: string): string {
  return word === "CenterAcrossSelection" ? "centerContinuous" : word[0].toLowerCase() + word.slice(1);
}

/** Fill patterns whose names differ: the file's word, then Office.js'. */
const patterns: [string, string][] = [
  ["solid", "Solid"],
  ["mediumGray", "Gray50"],
  ["darkGray", "Gray75"],
  ["lightGray", "Gray25"],
  ["gray125", "Gray16"],
  ["gray0625", "Gray8"],
  ["darkHorizontal", "Horizontal"],
  ["darkVertical", "Vertical"],
  ["darkDown", "Down"],
  ["darkUp", "Up"],
  ["darkGrid", "Checker"],
  ["darkTrellis", "SemiGray75"],
  ["lightHorizontal", "LightHorizontal"],
  ["lightVertical", "LightVertical"],
  ["lightDown", "LightDown"],
  ["lightUp", "LightUp"],
  ["lightGrid", "Grid"],
  ["lightTrellis", "CrissCross"],
];

/** Office.js' word for a fill pattern. */
export function patternFromFile(word: string): string {
  return patterns.find(([name]) => name === word)?.[1] ?? "Solid";
}

/** The file's word for a fill pattern. */
export function patternToFile(word: string): string {
  return patterns.find(([, name]) => name === word)?.[0] ?? "solid";
}
