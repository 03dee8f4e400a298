import { isError, type CellValue } from "../../CellStore";
import { leftToEngine, type Compiled, type Evaluate } from "./Compiled";
import { errors, toNumber } from "./scalars";

type ValueOf = Compiled & { readonly kind: "value" };

/** Makes a call of its arguments; undefined for a number or kind of them that is left to the engine. */
interface ScalarFunction {
  readonly isTruth?: boolean;
  build(given: readonly ValueOf[]): Evaluate | undefined;
}

/** The functions of single values that are worked out here. */
export const scalarFunctions: Readonly<Record<string, ScalarFunction>> = {
  IF: { build: choose },
  IFERROR: {
    build: ([value, instead]) =>
      value &&
      instead &&
      ((row, reader) => {
        const result = value.evaluate(row, reader);
        return isError(result) ? instead.evaluate(row, reader) : result;
      }),
  },
  AND: { isTruth: true, build: (given) => together(given, (truths) => truths.every(Boolean)) },
  OR: { isTruth: true, build: (given) => together(given, (truths) => truths.some(Boolean)) },
  NOT: {
    isTruth: true,
    build: (given) => (given.length === 1 ? together(given, ([one]) => !one) : undefined),
  },
  NA: { build: (given) => (given.length === 0 ? () => errors.notAvailable : undefined) },
  VALUE: { build: (given) => ofNumbers(given, 1, ([number]) => number) },
  ABS: { build: (given) => ofNumbers(given, 1, ([number]) => Math.abs(number)) },
  ROUND: { build: (given) => ofNumbers(given, 2, ([number, digits]) => round(number, digits)) },
  ISERROR: {
    isTruth: true,
    build: ([value]) => value && ((row, reader) => isError(value.evaluate(row, reader))),
  },
  ISNUMBER: {
    isTruth: true,
    build: ([value]) => value && ((row, reader) => typeof value.evaluate(row, reader) === "number"),
  },
};

function choose([condition, met, otherwise, ...more]: readonly ValueOf[]): Evaluate | undefined {
  if (!condition || !met || more.length > 0) return undefined;
  return (row, reader) => {
    const truth = condition.evaluate(row, reader);
    if (isError(truth)) return truth;
    if (typeof truth === "string") throw leftToEngine;
    if (truth) return met.evaluate(row, reader);
    return otherwise ? otherwise.evaluate(row, reader) : false;
  };
}

/** AND and OR pass over texts in cells: they are worked out here where each part is TRUE or FALSE. */
function together(
  given: readonly ValueOf[],
  judge: (truths: readonly CellValue[]) => boolean,
): Evaluate | undefined {
  if (given.length === 0 || !given.every(({ isTruth }) => isTruth)) return undefined;
  return (row, reader) => {
    const truths = given.map(({ evaluate }) => evaluate(row, reader));
    return truths.find(isError) ?? judge(truths);
  };
}

function ofNumbers(
  given: readonly ValueOf[],
  count: number,
  work: (numbers: readonly number[]) => number,
): Evaluate | undefined {
  if (given.length !== count) return undefined;
  return (row, reader) => {
    const numbers: number[] = [];
    for (const { evaluate } of given) {
      const number = toNumber(evaluate(row, reader));
      if (typeof number === "object") return number;
      numbers.push(number);
    }
    return work(numbers);
  };
}

/** Half is rounded away from zero, as in Excel. */
function round(number: number, digits: number): number {
  const places = Math.trunc(digits);
  if (Math.abs(places) > 20) throw leftToEngine;
  const factor = 10 ** Math.abs(places);
  const scaled = places < 0 ? number / factor : number * factor;
  const whole = Math.sign(scaled) * Math.round(Math.abs(scaled));
  return places < 0 ? whole * factor : whole / factor;
}
