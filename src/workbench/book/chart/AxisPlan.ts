import type { ChartAxis, ChartModel } from "@cj-tech-master/excelts/chart";
import type { NumberText, PlotGroup } from "./PlotGroup";
import { stackedValues } from "./stack";
import { textStyle, type TextStyle } from "./text";

/** The rectangle that values are drawn in. */
export interface Frame {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** One axis with everything its place and its labels depend on. */
export interface AxisPlan {
  axis: ChartAxis;
  kind: "category" | "value";
  /** Runs up the page. */
  isVertical: boolean;
  categories: string[];
  /** What a value axis must have room for. */
  values: number[];
  /** Categories stand between the ticks, not on them. */
  betweenTicks: boolean;
  label(value: number): string;
  style: TextStyle;
  /** The chart's own font. */
  font: TextStyle;
  /** The axis it crosses. */
  other?: ChartAxis;
}

/** Plans every axis that a group of the chart uses. */
export function planAxes({ chart, txPr }: ChartModel, groups: PlotGroup[], format: NumberText): AxisPlan[] {
  const font = textStyle(txPr);
  const { axes } = chart.plotArea;
  return axes.flatMap((axis): AxisPlan[] => {
    const users = groups.filter(({ across, along }) => across === axis || along === axis);
    if (users.length === 0) return [];
    const isAlong = users.some(({ along }) => along === axis);
    const kind = axis.axisType === "val" ? "value" : "category";
    const other = axes.find(({ axId }) => axId === axis.crossAx);
    const values = kind === "value" ? users.flatMap((group) => valuesOn(group, isAlong)) : [];
    const code = formatOf(axis, users);
    const valueAxis = kind === "category" ? other : axis;
    return [
      {
        axis,
        kind,
        isVertical: isAlong !== users[0].horizontal,
        categories:
          kind === "category"
            ? longest(users.flatMap(({ series }) => series.map((each) => each.categories)))
            : [],
        values,
        betweenTicks: !(valueAxis && "crossBetween" in valueAxis && valueAxis.crossBetween === "midCat"),
        label: (value) => format(value / unitOf(axis), code),
        style: textStyle(axis.txPr, font),
        font,
        other,
      },
    ];
  });
}

function valuesOn(group: PlotGroup, isAlong: boolean): number[] {
  if (!isAlong) return group.series.flatMap(({ xs }) => xs.filter((x) => x !== undefined));
  const values = stackedValues(group).flatMap((series) =>
    series.flatMap((bar) => (bar ? [bar.from, bar.to] : [])),
  );
  const fromZero = group.kind === "bar" || group.kind === "area" || group.grouping !== "standard";
  return fromZero
    ? values
    : group.series.flatMap((each) => each.values.filter((value) => value !== undefined));
}

/** The format the axis states, else that of the cells; shares of a whole are per cent. */
function formatOf(axis: ChartAxis, users: PlotGroup[]): string {
  if (axis.numFmt && !axis.numFmt.sourceLinked) return axis.numFmt.formatCode;
  if (users[0].grouping === "percentStacked") return "0%";
  return users.flatMap(({ series }) => series.map((each) => each.format))[0] ?? "General";
}

const units: Record<string, number> = {
  hundreds: 1e2,
  thousands: 1e3,
  tenThousands: 1e4,
  hundredThousands: 1e5,
  millions: 1e6,
  tenMillions: 1e7,
  hundredMillions: 1e8,
  billions: 1e9,
  trillions: 1e12,
};

function unitOf(axis: ChartAxis): number {
  const stated = "dispUnits" in axis ? axis.dispUnits : undefined;
  return stated?.custUnit ?? units[stated?.builtInUnit ?? ""] ?? 1;
}

function longest(lists: string[][]): string[] {
  return lists.reduce((best, list) => (list.length > best.length ? list : best), []);
}
