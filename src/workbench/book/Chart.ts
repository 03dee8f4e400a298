import type { ChartModel } from "@cj-tech-master/excelts/chart";

/** A native chart; `model` is its OOXML form, which opening, drawing, changing and saving all share. Points. */
export interface Chart {
  readonly id: string;
  name: string;
  left: number;
  top: number;
  width: number;
  height: number;
  /** Alternative text. */
  description: string;
  model: ChartModel;
}
