import type { ChartModel } from "@cj-tech-master/excelts/chart";

/** Theme positions as charts count them: dark 1 first, unlike the order in cells. */
const order = [1, 0, 3, 2, 4, 5, 6, 7, 8, 9, 10, 11];

/** The chart's model with each theme colour replaced by what it is in this theme; tints and shades stay. */
export function resolveTheme(model: ChartModel, theme: readonly string[]): ChartModel {
  return resolve(model, theme) as ChartModel;
}

function resolve(value: unknown, theme: readonly string[]): unknown {
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return value;
  if (Array.isArray(value)) return value.map((each) => resolve(each, theme));
  const fields = Object.entries(value).map(([name, each]): [string, unknown] =>
    name === "theme" && typeof each === "number"
      ? ["srgb", theme[order[each] ?? 1].slice(1)]
      : [name, resolve(each, theme)],
  );
  return Object.fromEntries(fields);
}
