import type { ManualLayout } from "@cj-tech-master/excelts/chart";
import { check } from "../check";
import { ChartFormatObject } from "./ChartFormatObject";
import { ChartPart } from "./ChartPart";

type Side = "x" | "y" | "w" | "h";

/** `chart.plotArea`: with its labels outside, or as `inside…` without; points. Null while Excel decides. */
export class ChartPlotAreaObject extends ChartPart {
  readonly kind = "ChartPlotArea";

  get Left() {
    return this.side("outer", "x");
  }
  set Left(value: unknown) {
    this.setSide("outer", "x", value);
  }
  get Top() {
    return this.side("outer", "y");
  }
  set Top(value: unknown) {
    this.setSide("outer", "y", value);
  }
  get Width() {
    return this.side("outer", "w");
  }
  set Width(value: unknown) {
    this.setSide("outer", "w", value);
  }
  get Height() {
    return this.side("outer", "h");
  }
  set Height(value: unknown) {
    this.setSide("outer", "h", value);
  }
  get InsideLeft() {
    return this.side("inner", "x");
  }
  set InsideLeft(value: unknown) {
    this.setSide("inner", "x", value);
  }
  get InsideTop() {
    return this.side("inner", "y");
  }
  set InsideTop(value: unknown) {
    this.setSide("inner", "y", value);
  }
  get InsideWidth() {
    return this.side("inner", "w");
  }
  set InsideWidth(value: unknown) {
    this.setSide("inner", "w", value);
  }
  get InsideHeight() {
    return this.side("inner", "h");
  }
  set InsideHeight(value: unknown) {
    this.setSide("inner", "h", value);
  }
  get Format() {
    return new ChartFormatObject(this.place, this.place.model.chart.plotArea);
  }

  private side(target: ManualLayout["layoutTarget"], side: Side): number | null {
    const layout = this.place.model.chart.plotArea.layout?.manualLayout;
    const share = layout && (layout.layoutTarget ?? "outer") === target ? layout[side] : undefined;
    return share === undefined ? null : share * this.extent(side);
  }
  /** The file format keeps shares of the chart's size; sides not yet set start as Excel often lays them out. */
  private setSide(target: ManualLayout["layoutTarget"], side: Side, value: unknown): void {
    this.place.beginWrite();
    const { plotArea } = this.place.model.chart;
    const before = plotArea.layout?.manualLayout ?? { x: 0.08, y: 0.12, w: 0.86, h: 0.7 };
    const share = check.number(value, "The position or size") / this.extent(side);
    const edges = { xMode: "edge", yMode: "edge" } as const;
    plotArea.layout = { manualLayout: { ...before, ...edges, layoutTarget: target, [side]: share } };
  }
  private extent(side: Side): number {
    const { width, height } = this.place.chart;
    return side === "x" || side === "w" ? width : height;
  }
}
