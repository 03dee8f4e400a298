import type { Criterion, Scale } from "../../model/scores";

/**
 * Ratings as they count: those of a criterion where lower is better are turned round on the scale. NaN stays NaN.
 * @example
 * // cost to serve, lower is better, on a scale of 1 to 10
 * countedMarks([Float64Array.of(3, 10)], [costToServe], { lowest: 1, highest: 10 }) // [8, 1]
 */
export function countedMarks(
  marks: readonly Float64Array[],
  criteria: readonly Pick<Criterion, "higherIsBetter">[],
  { lowest, highest }: Scale,
): readonly Float64Array[] {
  return marks.map((each, at) =>
    criteria[at].higherIsBetter ? each : each.map((mark) => lowest + highest - mark),
  );
}
