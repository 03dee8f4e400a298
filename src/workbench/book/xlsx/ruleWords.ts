/** Pairs of words: the file's, then Office.js'. */
type Words = readonly (readonly [string, string])[];

/** Comparisons of conditional formats. */
export const operators: Words = [
  ["between", "Between"],
  ["notBetween", "NotBetween"],
  ["equal", "EqualTo"],
  ["notEqual", "NotEqualTo"],
  ["greaterThan", "GreaterThan"],
  ["lessThan", "LessThan"],
  ["greaterThanOrEqual", "GreaterThanOrEqual"],
  ["lessThanOrEqual", "LessThanOrEqual"],
];

/** Comparisons of data validations: two of them go by longer names in Office.js than those of conditional formats. */
export const limitOperators: Words = operators.map(([file, office]) => [
  file,
  office.replace(/OrEqual$/, "OrEqualTo"),
]);

/** How the text of a cell is looked at: the rule's type in the file, then Office.js' operator. */
export const textRules: Words = [
  ["containsText", "Contains"],
  ["notContainsText", "NotContains"],
  ["beginsWith", "BeginsWith"],
  ["endsWith", "EndsWith"],
];

/** Rules that need no more than their type. */
export const plainRules: Words = [
  ["containsBlanks", "Blanks"],
  ["notContainsBlanks", "NonBlanks"],
  ["containsErrors", "Errors"],
  ["notContainsErrors", "NonErrors"],
  ["uniqueValues", "UniqueValues"],
  ["duplicateValues", "DuplicateValues"],
];

/** Periods of a date rule. */
export const periods: Words = [
  ["yesterday", "Yesterday"],
  ["today", "Today"],
  ["tomorrow", "Tomorrow"],
  ["last7Days", "LastSevenDays"],
  ["lastWeek", "LastWeek"],
  ["thisWeek", "ThisWeek"],
  ["nextWeek", "NextWeek"],
  ["lastMonth", "LastMonth"],
  ["thisMonth", "ThisMonth"],
  ["nextMonth", "NextMonth"],
];

/** Points on a scale, of colours and bars. */
export const bounds: Words = [
  ["min", "LowestValue"],
  ["max", "HighestValue"],
  ["num", "Number"],
  ["percent", "Percent"],
  ["percentile", "Percentile"],
  ["formula", "Formula"],
  ["autoMin", "Automatic"],
  ["autoMax", "Automatic"],
];

const digits: Words = [
  ["3", "Three"],
  ["4", "Four"],
  ["5", "Five"],
];

/** Office.js' name of an icon set: "3Arrows" is "ThreeArrows". */
export function iconSetFromFile(name: string): string {
  return fromFile(digits, name[0]) + name.slice(1);
}

/** The file's name of an icon set. */
export function iconSetToFile(name: string): string {
  const found = digits.find(([, word]) => name.startsWith(word));
  return found ? found[0] + name.slice(found[1].length) : name;
}

/** Icon sets that only the newer part of the format knows. */
export const newerIconSets = ["3Stars", "3Triangles", "5Boxes"];

/** Office.js' word; the file's own where there is none. */
export function fromFile(words: Words, word: string): string {
  return words.find(([own]) => own === word)?.[1] ?? word;
}

/** The file's word; Office.js' own where there is none. */
export function toFile(words: Words, word: string): string {
  return words.find(([, office]) => office === word)?.[0] ?? word;
}

/** Which averages a rule of this name means: the file's attributes. */
export function averageToFile(criterion: string): Record<string, number | undefined> | undefined {
  const found = /^(EqualOr)?(?:(One|Two|Three)StdDev)?(Above|Below)Average$/.exec(criterion);
  if (!found) return undefined;
  const [, orEqual, deviations, side] = found;
  return {
    aboveAverage: side === "Below" ? 0 : undefined,
    equalAverage: orEqual ? 1 : undefined,
    stdDev: deviations ? ["One", "Two", "Three"].indexOf(deviations) + 1 : undefined,
  };
}

/** Office.js' name for a rule about the average. */
export function averageFromFile(isAbove: boolean, orEqual: boolean, deviations: number): string {
  const far = deviations > 0 ? ["One", "Two", "Three"][deviations - 1] + "StdDev" : "";
  return (orEqual && !far ? "EqualOr" : "") + far + (isAbove ? "Above" : "Below") + "Average";
}
