/** One figure of a run, with what it must reach where something is wanted of it. */
export interface Measure {
  readonly section: string;
  readonly name: string;
  readonly figure: number;
  readonly unit: string;
  readonly wanted?: { readonly atLeast: number } | { readonly atMost: number };
  readonly detail?: string;
}

/** Whether a figure is as wanted; undefined where nothing is wanted of it. */
export function isReached({ figure, wanted }: Measure): boolean | undefined {
  if (!wanted) return undefined;
  return "atLeast" in wanted ? figure >= wanted.atLeast : figure <= wanted.atMost;
}

/** All figures as a table of plain text. */
export function tableOf(measures: readonly Measure[]): string {
  const heads = ["", "measure", "figure", "unit", "wanted", "", "detail"];
  const lines = measures.map((measure, at) => {
    const { section, name, figure, unit, wanted, detail = "" } = measure;
    const reached = isReached(measure);
    return [
      measures[at - 1]?.section === section ? "" : section,
      name,
      shown(figure),
      unit,
      wanted ? ("atLeast" in wanted ? `≥ ${shown(wanted.atLeast)}` : `≤ ${shown(wanted.atMost)}`) : "",
      reached === undefined ? "" : reached ? "reached" : "MISSED",
      detail,
    ];
  });
  const widths = heads.map((_, at) => Math.max(...[heads, ...lines].map((line) => line[at].length)));
  const isNumber = (at: number) => at === 2 || at === 4;
  return [heads, ...lines]
    .map((line) =>
      line
        .map((cell, at) => (isNumber(at) ? cell.padStart(widths[at]) : cell.padEnd(widths[at])))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function shown(figure: number): string {
  const decimals = Math.abs(figure) >= 100 || Number.isInteger(figure) ? 0 : 2;
  return figure.toLocaleString("en", { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}
