import type {
  CategoryAxis,
  ChartAxis as Axis,
  ChartModel,
  ChartTypeGroup,
  ValueAxis,
} from "@cj-tech-master/excelts/chart";
import type { ChartKind } from "./chartTypes";

/** Excel draws them so: a light grey hairline. */
const greyLine = { line: { width: 9525, color: { srgb: "D9D9D9" } } };
const ids = { Primary: [111111111, 111111112], Secondary: [222222221, 222222222] } as const;

/** A chart's pair of axes: what the categories stand on, and what the values are measured by. */
export interface AxisPair {
  readonly category: Axis;
  readonly value: Axis;
}

/** The axes of a group name, where the chart has them. */
export function axisPair(model: ChartModel, axes: "Primary" | "Secondary"): AxisPair | undefined {
  const group = model.chart.plotArea.chartTypes.find(
    (each) => each.axisIds?.length && isSecondary(model, each) === (axes === "Secondary"),
  );
  const [first, second] = (group?.axisIds ?? []).map((id) =>
    model.chart.plotArea.axes.find(({ axId }) => axId === id),
  );
  if (!first || !second) return undefined;
  const swapped = first.axisType === "val" && second.axisType !== "val";
  return swapped ? { category: second, value: first } : { category: first, value: second };
}

/** True for a group that has other axes than the first group with axes. */
export function isSecondary(model: ChartModel, group: ChartTypeGroup): boolean {
  const primary = model.chart.plotArea.chartTypes.find((each) => each.axisIds?.length)?.axisIds;
  return primary !== undefined && (group.axisIds?.length ?? 0) > 0 && !group.axisIds?.includes(primary[0]);
}

/** The ids of the axes that a new group of this kind stands on; the axes are made where they are missing. */
export function axisIdsFor(model: ChartModel, kind: ChartKind, axes: "Primary" | "Secondary"): number[] {
  if (kind.type === "pie" || kind.type === "doughnut") return [];
  const pair = axisPair(model, axes);
  const wantsXY = kind.type === "scatter" || kind.type === "bubble";
  if (pair && (pair.category.axisType === "val") === wantsXY) {
    if (kind.type === "bar") turn(pair, kind.direction === "bar", axes === "Secondary");
    return [pair.category.axId, pair.value.axId];
  }
  const made = newPair(axes, wantsXY, kind.direction === "bar");
  const { plotArea } = model.chart;
  plotArea.axes = [
    ...plotArea.axes.filter(({ axId }) => axId !== made.category.axId && axId !== made.value.axId),
    made.category,
    made.value,
  ];
  return [made.category.axId, made.value.axId];
}

/** Takes away axes that no group stands on any more. */
export function dropUnusedAxes(model: ChartModel): void {
  const { plotArea } = model.chart;
  const used = new Set(plotArea.chartTypes.flatMap(({ axisIds = [] }) => axisIds));
  plotArea.axes = plotArea.axes.filter(({ axId }) => used.has(axId));
}

function turn({ category, value }: AxisPair, lying: boolean, secondary: boolean): void {
  category.axPos = lying ? "l" : "b";
  value.axPos = lying ? (secondary ? "t" : "b") : secondary ? "r" : "l";
}

/** Excel shows only the value axis of a second pair, at the far side. */
function newPair(axes: "Primary" | "Secondary", wantsXY: boolean, lying: boolean): AxisPair {
  const [categoryId, valueId] = ids[axes];
  const secondary = axes === "Secondary";
  const shared = {
    scaling: { orientation: "minMax" as const },
    majorTickMark: "none" as const,
    minorTickMark: "none" as const,
  };
  const value: ValueAxis = {
    ...shared,
    axisType: "val",
    axId: valueId,
    crossAx: categoryId,
    axPos: "l",
    delete: false,
    numFmt: { formatCode: "General", sourceLinked: true },
    tickLblPos: "nextTo",
    crosses: secondary ? "max" : "autoZero",
    crossBetween: wantsXY ? "midCat" : "between",
    ...(secondary ? {} : { majorGridlines: greyLine }),
    spPr: { line: { noFill: true } },
  };
  const base = {
    ...shared,
    axId: categoryId,
    crossAx: valueId,
    axPos: "b" as const,
    delete: secondary,
    tickLblPos: "nextTo" as const,
    crosses: "autoZero" as const,
    spPr: greyLine,
  };
  const category: CategoryAxis | ValueAxis = wantsXY
    ? {
        ...base,
        axisType: "val",
        numFmt: { formatCode: "General", sourceLinked: true },
        crossBetween: "midCat",
        majorGridlines: greyLine,
      }
    : {
        ...base,
        axisType: "cat",
        numFmt: { formatCode: "General", sourceLinked: true },
        auto: true,
        lblAlgn: "ctr",
        lblOffset: 100,
        noMultiLvlLbl: false,
      };
  const pair = { category, value };
  turn(pair, lying, secondary);
  return pair;
}
