import type { CellValue } from "../../CellStore";
import type { AreaFacts } from "./AreaFacts";

/** What COUNTIF and its kin ask of a cell. */
export interface Criterion {
  readonly sign: "=" | "<>" | "<" | "<=" | ">" | ">=";
  readonly operand: number | string;
}

/** Reads a criterion; undefined for one with wildcards, of blanks, or one that Excel reads in a way of its own. */
export function readCriterion(value: CellValue): Criterion | undefined {
  if (typeof value === "number") return { sign: "=", operand: value };
  if (typeof value !== "string") return undefined;
  const [, sign, operand = ""] = /^(<>|<=|>=|<|>|=)?([^]*)$/.exec(value) ?? [];
  const stated = (sign ?? "=") as Criterion["sign"];
  if (/^-?\d+(\.\d+)?(E[+-]?\d+)?$/i.test(operand)) return { sign: stated, operand: Number(operand) };
  const isPlainText = operand !== "" && !/[*?~]/.test(operand) && !/^[\s\d.,$€£%()+-]*\d/.test(operand);
  const isWord = isPlainText && !/^(TRUE|FALSE|#.*)$/i.test(operand);
  return isWord && (stated === "=" || stated === "<>") ? { sign: stated, operand } : undefined;
}

/** How many cells meet a criterion; undefined where Excel would have to look at texts as numbers. */
export function countMeeting(facts: AreaFacts, { sign, operand }: Criterion): number | undefined {
  if (typeof operand === "number" && facts.hasNumericTexts) return undefined;
  if (sign === "=") return facts.positions(operand).length;
  if (sign === "<>") return facts.values.length - facts.positions(operand).length;
  const number = Number(operand);
  const total = facts.sorted.length;
  switch (sign) {
    case "<":
      return facts.below(number, false);
    case "<=":
      return facts.below(number, true);
    case ">":
      return total - facts.below(number, true);
    case ">=":
      return total - facts.below(number, false);
  }
}

/** True for a cell that meets a criterion. */
export function meets(value: CellValue, { sign, operand }: Criterion): boolean {
  const isSame =
    typeof operand === "string"
      ? typeof value === "string" && value.toLowerCase() === operand.toLowerCase()
      : value === operand;
  if (sign === "=" || sign === "<>") return isSame === (sign === "=");
  if (typeof value !== "number") return false;
  const number = Number(operand);
  return sign === "<"
    ? value < number
    : sign === "<="
      ? value <= number
      : sign === ">"
        ? value > number
        : value >= number;
}
