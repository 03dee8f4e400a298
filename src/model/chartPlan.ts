import type { ColumnRef, Place } from "./plan";

/** A native chart, anchored to cells; it names tables and columns, never addresses. */
export interface ChartBlock {
  readonly kind: "chart";
  readonly name: string;
  readonly at: Place;
  readonly rows: number;
  readonly columns: number;
  readonly description: string;
  readonly categories: ColumnRef;
  readonly series: readonly SeriesPlan[];
  readonly value: AxisPlan;
  readonly secondary?: AxisPlan;
  readonly category: AxisPlan;
  readonly legend: "bottom" | "right" | "none";
  /** Space between columns in percent of a column's width. */
  readonly gapWidth: number;
  /** Where the bars stand, in points from the chart's corner; without it Excel decides. */
  readonly plot?: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  /** How far series lie over each other, in percent; 100 puts the bars of a mirrored chart on one line. */
  readonly overlap?: number;
  /** The hole of a doughnut in percent of its width, 10 to 90; 62 where left out. */
  readonly hole?: number;
  /** How large bubbles are, in percent of Excel's own size, which is far too large for many of them; 40 where left out. */
  readonly bubbles?: number;
  readonly ink: string;
  readonly fontSize: number;
}

export interface SeriesPlan {
  readonly name: string;
  readonly values: ColumnRef;
  readonly as:
    | "column"
    | "stacked column"
    | "bar"
    | "stacked bar"
    | "line"
    | "line with markers"
    /** A point whose x or y is text stands wrong in Excel, so a formula says NA() where there is no number. */
    | "scatter"
    /** Points joined by straight lines, without markers: the lines between quadrants. They follow their cells. */
    | "scatter line"
    /** Excel lets bubbles share their chart with bubbles only: lines between quadrants are its axes (`crossesAt`). */
    | "bubble"
    | "doughnut";
  readonly axis: "primary" | "secondary";
  /** "none" draws nothing: the base on which the bars of a waterfall stand. */
  readonly color: string;
  /** Scatter and bubble: where the points stand across; the chart's `categories` are not used by them. */
  readonly across?: ColumnRef;
  /** Bubble: how large each is, by area. */
  readonly sizes?: ColumnRef;
  /** Colours of single points, in order, where they differ: slices of a doughnut, columns. LibreOffice shows those of
   * markers in one colour, so scatter takes a series for each. */
  readonly points?: readonly string[];
  /** Left out of the legend. */
  readonly unlisted?: boolean;
  /** Scatter and line with markers: how wide a marker is in points, 2 to 72; 7 where left out. */
  readonly marker?: number;
  readonly weight?: number;
  readonly dash?: boolean;
  readonly labels?: {
    readonly numberFormat: string;
    readonly color: string;
    readonly only?: "last";
    readonly position?: "outside end" | "above" | "below" | "right" | "center";
    /** The labels are the texts of this column, not the values; they follow its cells. 60 points at most have one. */
    readonly texts?: ColumnRef;
    /** Doughnut: the share of the whole in place of the value. */
    readonly share?: boolean;
  };
}

export interface AxisPlan {
  readonly visible: boolean;
  readonly title?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly majorUnit?: number;
  readonly numberFormat?: string;
  readonly gridlines?: string;
  readonly reversed?: boolean;
  readonly labels?: "low" | "next to axis" | "none";
  /** Of a category axis: only every so many labels are shown. */
  readonly every?: number;
  /** Where on this axis the other one crosses it; both lines then part a bubble chart into quadrants, with labels "low". */
  readonly crossesAt?: number;
  /** The colour of the axis' own line. */
  readonly line?: string;
}
