import { isError, type CellError, type CellValue } from "../../CellStore";

/** The errors that formulas worked out here come to. */
export const errors = {
  value: { error: "#VALUE!" },
  number: { error: "#NUM!" },
  zero: { error: "#DIV/0!" },
  notAvailable: { error: "#N/A" },
  reference: { error: "#REF!" },
} as const satisfies Record<string, CellError>;

/** A value as a number: a blank is 0, a text that is no number an error. */
export function toNumber(value: CellValue): number | CellError {
  switch (typeof value) {
    case "number":
      return value;
    case "undefined":
      return 0;
    case "boolean":
      return value ? 1 : 0;
    case "string":
      return numberIn(value);
    case "object":
      return value;
  }
}

function numberIn(text: string): number | CellError {
  const [, digits, percent] = /^\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?)\s*(%?)\s*$/i.exec(text) ?? [];
  if (digits === undefined) return errors.value;
  const number = Number(digits) * (percent ? 0.01 : 1);
  return Number.isFinite(number) ? number : errors.value;
}

/** What two values joined by a sign come to; an error in either is the result. */
export function operate(sign: string, left: CellValue, right: CellValue): CellValue {
  if (isError(left)) return left;
  if (isError(right)) return right;
  if (sign === "&") return toText(left) + toText(right);
  if (sign in comparisons) return comparisons[sign](compare(left, right));
  const [one, other] = [toNumber(left), toNumber(right)];
  if (typeof one === "object") return one;
  if (typeof other === "object") return other;
  if (sign === "/" && other === 0) return errors.zero;
  const result = arithmetic[sign](one, other);
  return Number.isFinite(result) ? result : errors.number;
}

const arithmetic: Readonly<Record<string, (one: number, other: number) => number>> = {
  "+": (one, other) => one + other,
  "-": (one, other) => one - other,
  "*": (one, other) => one * other,
  "/": (one, other) => one / other,
};

const comparisons: Readonly<Record<string, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  ">": (order) => order > 0,
  "<=": (order) => order <= 0,
  ">=": (order) => order >= 0,
};

/** True for a sign whose result is TRUE or FALSE. */
export function isComparison(sign: string): boolean {
  return sign in comparisons;
}

function toText(value: Exclude<CellValue, CellError>): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value === undefined ? "" : String(value);
}

/** Below 0 where the first comes first: numbers before texts before TRUE and FALSE; a blank is as nothing of the other's kind. */
function compare(left: Exclude<CellValue, CellError>, right: Exclude<CellValue, CellError>): number {
  const one = left ?? nothingLike(right);
  const other = right ?? nothingLike(left);
  if (typeof one === "number" && typeof other === "number") return one - other;
  if (typeof one === "string" && typeof other === "string") {
    const [first, second] = [one.toLowerCase(), other.toLowerCase()];
    return first < second ? -1 : Number(first > second);
  }
  if (typeof one === "boolean" && typeof other === "boolean") return Number(one) - Number(other);
  return order[typeof one] - order[typeof other];
}

const order: Readonly<Record<string, number>> = { number: 0, string: 1, boolean: 2 };

function nothingLike(value: Exclude<CellValue, CellError>): string | number | boolean {
  if (typeof value === "string") return "";
  return typeof value === "boolean" ? false : 0;
}
