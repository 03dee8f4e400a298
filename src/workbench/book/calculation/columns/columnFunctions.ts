import type { CellValue } from "../../CellStore";
import type { AreaFacts } from "./AreaFacts";
import { countMeeting, meets, readCriterion } from "./criteria";

/** An argument of a call: one value, or an area. */
export type Given = { readonly value: CellValue } | { readonly facts: AreaFacts };

/** Works a call out; undefined leaves it to the formula engine, which knows every case. */
export type ColumnFunction = (given: readonly Given[]) => CellValue;

const notFound = { error: "#N/A" };

/** The functions that look through a column for each row, worked out from an index of that column. */
export const columnFunctions: Readonly<Record<string, ColumnFunction>> = {
  MATCH: match,
  RANK: rank,
  "RANK.EQ": rank,
  COUNTIF: countIfs,
  COUNTIFS: countIfs,
  SUMIF: ([area, criterion, sum = area]) => sumIfs([sum, area, criterion]),
  SUMIFS: sumIfs,
  SUM: (given) => aggregate(given, (numbers) => numbers.reduce((sum, each) => sum + each, 0)),
  AVERAGE: (given) =>
    aggregate(given, (numbers) => numbers.reduce((sum, each) => sum + each, 0) / numbers.length),
  MEDIAN: (given) => aggregate(given, (_numbers, { sorted }) => percentile(sorted, 0.5)),
  MIN: (given) => aggregate(given, (_numbers, { sorted }) => sorted[0]),
  MAX: (given) => aggregate(given, (_numbers, { sorted }) => sorted[sorted.length - 1]),
  COUNT: (given) => aggregate(given, ({ length }) => length),
  PERCENTILE: percentileOf,
  /** Looks through nothing, but makes what others look for. */
  SUBSTITUTE: substitute,
  "PERCENTILE.INC": percentileOf,
};

function match([wanted, area, mode]: readonly Given[]): CellValue {
  if (!wanted || !area || !("facts" in area) || valueOf(mode) !== 0) return undefined;
  const value = valueOf(wanted);
  if (value === undefined || typeof value === "object") return undefined;
  const sought = typeof value === "string" ? withoutEscapes(value) : value;
  if (sought === undefined) return undefined;
  const [first] = area.facts.positions(sought);
  return first === undefined ? notFound : first + 1;
}

/** "Who~?" means "Who?"; undefined for a text in which a wildcard stands for other signs. */
function withoutEscapes(text: string): string | undefined {
  const plain = text.replace(/~[~*?]/g, "");
  return /[*?~]/.test(plain) ? undefined : text.replace(/~([~*?])/g, "$1");
}

function substitute([text, old, fresh, ...others]: readonly Given[]): CellValue {
  const [from, before, after] = [text, old, fresh].map(valueOf);
  const isPlain = typeof from === "string" && typeof before === "string" && typeof after === "string";
  return isPlain && before !== "" && others.length === 0 ? from.replaceAll(before, after) : undefined;
}

function rank([wanted, area, order]: readonly Given[]): CellValue {
  const value = valueOf(wanted);
  if (typeof value !== "number" || !area || !("facts" in area) || area.facts.hasErrors) return undefined;
  const { facts } = area;
  const below = facts.below(value, false);
  const upTo = facts.below(value, true);
  if (upTo === below) return notFound;
  if (!order) return facts.sorted.length - upTo + 1;
  const direction = valueOf(order);
  if (typeof direction !== "number") return undefined;
  return direction === 0 ? facts.sorted.length - upTo + 1 : below + 1;
}

function countIfs(given: readonly Given[]): CellValue {
  const [area, criterion] = given;
  if (given.length === 2 && area && "facts" in area) {
    const read = readCriterion(valueOf(criterion));
    return read && countMeeting(area.facts, read);
  }
  return rowsMeeting(given)?.length;
}

function sumIfs([sum, ...criteria]: readonly Given[]): CellValue {
  if (!sum || !("facts" in sum)) return undefined;
  const { values } = sum.facts;
  const rows = rowsMeeting(criteria, values.length);
  if (!rows) return undefined;
  let total = 0;
  for (const row of rows) {
    const value = values[row];
    if (typeof value === "object") return undefined;
    if (typeof value === "number") total += value;
  }
  return total;
}

/** The rows that meet all criteria, found by the first that asks for one value. */
function rowsMeeting(given: readonly Given[], length?: number): number[] | undefined {
  const asked = [];
  for (let at = 0; at + 1 < given.length; at += 2) {
    const area = given[at];
    const criterion = readCriterion(valueOf(given[at + 1]));
    if (!criterion || !("facts" in area)) return undefined;
    if (typeof criterion.operand === "number" && area.facts.hasNumericTexts) return undefined;
    asked.push({ facts: area.facts, criterion });
  }
  const lead = asked.find(({ criterion }) => criterion.sign === "=");
  if (!lead || asked.some(({ facts }) => facts.values.length !== (length ?? lead.facts.values.length)))
    return undefined;
  const others = asked.filter((each) => each !== lead);
  return lead.facts
    .positions(lead.criterion.operand)
    .filter((row) => others.every(({ facts, criterion }) => meets(facts.values[row], criterion)));
}

function aggregate(
  [area, ...others]: readonly Given[],
  ofNumbers: (numbers: readonly number[], facts: AreaFacts) => number,
): CellValue {
  if (!area || others.length > 0 || !("facts" in area) || area.facts.hasErrors) return undefined;
  const { numbers } = area.facts;
  return numbers.length === 0 ? undefined : ofNumbers(numbers, area.facts);
}

function percentileOf([area, share]: readonly Given[]): CellValue {
  const at = valueOf(share);
  if (typeof at !== "number" || at < 0 || at > 1) return undefined;
  return area && aggregate([area], (_numbers, { sorted }) => percentile(sorted, at));
}

function percentile(sorted: Float64Array, share: number): number {
  const place = share * (sorted.length - 1);
  const low = Math.floor(place);
  const high = Math.min(low + 1, sorted.length - 1);
  return sorted[low] + (place - low) * (sorted[high] - sorted[low]);
}

function valueOf(given: Given | undefined): CellValue {
  return given && "value" in given ? given.value : undefined;
}
