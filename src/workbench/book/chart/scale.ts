import type { ChartAxis } from "@cj-tech-master/excelts/chart";

/** Maps values to points on the picture; `ticks` are the values that get a label. */
export interface Scale {
  min: number;
  max: number;
  ticks: number[];
  at(value: number): number;
}

/** Maps categories to points: each has a slot of its own, or (lines from edge to edge) a point. */
export interface Slots {
  count: number;
  size: number;
  /** The middle of a category. */
  at(index: number): number;
}

/** The scale of a value axis between two points, chosen as Excel does where the axis states no ends. */
export function valueScale(
  axis: ChartAxis | undefined,
  values: number[],
  from: number,
  to: number,
  spacing: number,
): Scale {
  const stated = axis?.scaling ?? {};
  const log = stated.logBase && stated.logBase > 1 ? stated.logBase : undefined;
  const lowest = values.reduce((least, value) => Math.min(least, value), Infinity);
  const highest = values.reduce((most, value) => Math.max(most, value), -Infinity);
  const [low, high] = lowest > highest ? [0, 1] : [lowest, highest];
  const most = Math.max(2, Math.min(10, Math.floor(Math.abs(to - from) / spacing)));
  const { min, max, step } = log
    ? logEnds(low, high, log)
    : linearEnds(stated.min, stated.max, majorUnit(axis), low, high, most);
  const ticks: number[] = [];
  if (log)
    for (let tick = stated.min ?? min; tick <= (stated.max ?? max) * 1.000001; tick *= log) ticks.push(tick);
  else for (let index = 0; index <= (max - min) / step + 1e-9; index++) ticks.push(tidy(min + index * step));
  const [start, end] = stated.orientation === "maxMin" ? [to, from] : [from, to];
  const share = (value: number) =>
    log ? Math.log(Math.max(value, 1e-12) / min) / Math.log(max / min) : (value - min) / (max - min);
  return { min, max, ticks, at: (value) => start + share(value) * (end - start) };
}

function majorUnit(axis: ChartAxis | undefined): number | undefined {
  return axis && "majorUnit" in axis ? axis.majorUnit : undefined;
}

function linearEnds(
  statedMin: number | undefined,
  statedMax: number | undefined,
  unit: number | undefined,
  low: number,
  high: number,
  most: number,
) {
  const bottom = statedMin ?? (low >= 0 && (high === 0 || (high - low) / high > 1 / 6) ? 0 : low);
  const top = statedMax ?? (high <= 0 && low < 0 && (high - low) / -low > 1 / 6 ? 0 : high);
  const spread = top - bottom || Math.abs(top) || 1;
  const step = unit ?? niceStep((spread * 1.05) / most);
  const room = spread * 0.05;
  const min = statedMin ?? (bottom === 0 ? 0 : Math.floor((bottom - room) / step) * step);
  const max = statedMax ?? (top === 0 ? 0 : Math.ceil((top + room) / step - 1e-9) * step);
  return { min: tidy(min), max: tidy(max > min ? max : min + step), step };
}

function logEnds(low: number, high: number, base: number) {
  const power = (value: number, to: (exponent: number) => number) =>
    base ** to(Math.log(Math.max(value, 1e-12)) / Math.log(base));
  return { min: power(low > 0 ? low : 1, Math.floor), max: power(high, Math.ceil), step: base };
}

/** The next of 1, 2, 5, 10, 20, … */
function niceStep(least: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(least));
  return (
    [1, 2, 5, 10].map((factor) => factor * magnitude).find((step) => step >= least * 0.999999) ??
    magnitude * 10
  );
}

/** Without the dust of binary fractions. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

/** The slots of a category axis between two points. */
export function categorySlots(
  axis: ChartAxis | undefined,
  count: number,
  from: number,
  to: number,
  betweenTicks: boolean,
): Slots {
  const [start, end] = axis?.scaling?.orientation === "maxMin" ? [to, from] : [from, to];
  const parts = betweenTicks ? Math.max(1, count) : Math.max(1, count - 1);
  const slot = (end - start) / parts;
  return { count, size: Math.abs(slot), at: (index) => start + slot * (betweenTicks ? index + 0.5 : index) };
}
