import type { PlotGroup } from "./PlotGroup";

/** Where a value starts and ends on its axis. */
export interface Span {
  from: number;
  to: number;
}

/**
 * Every value of a group as a span, by series and category: from 0 where series stand side by side, else on top
 * of the ones before, up and down from 0; in shares of the whole where the group shows those.
 */
export function stackedValues({ grouping, series }: PlotGroup): (Span | undefined)[][] {
  const isStacked = grouping === "stacked" || grouping === "percentStacked";
  const count = Math.max(0, ...series.map(({ values }) => values.length));
  const up = new Float64Array(count);
  const down = new Float64Array(count);
  const whole = Float64Array.from({ length: count }, (_, at) =>
    grouping === "percentStacked"
      ? series.reduce((sum, { values }) => sum + Math.abs(values[at] ?? 0), 0) || 1
      : 1,
  );
  return series.map(({ values }) =>
    Array.from({ length: count }, (_, at) => {
      const value = values[at];
      if (value === undefined) return undefined;
      const part = value / whole[at];
      if (!isStacked) return { from: 0, to: part };
      const side = part < 0 ? down : up;
      const from = side[at];
      side[at] += part;
      return { from, to: side[at] };
    }),
  );
}
