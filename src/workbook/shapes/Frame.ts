import type { Site } from "../../model/shapePlan";

/** A place on a sheet, in points from its top left corner. */
export interface Point {
  readonly left: number;
  readonly top: number;
}

/** Where a shape stands on its sheet, in points. */
export interface Frame extends Point {
  readonly width: number;
  readonly height: number;
}

/** True where two frames differ by no more than hosts round them. */
export function isSameFrame(one: Frame, other: Frame, tolerance: number): boolean {
  return sides.every((side) => Math.abs(one[side] - other[side]) <= tolerance);
}

/** The measures of a frame. */
export const sides = ["left", "top", "width", "height"] as const;

/** The middle of one of its sides. */
export function siteOn({ left, top, width, height }: Frame, site: Site): Point {
  const [across, down] = { top: [0.5, 0], left: [0, 0.5], bottom: [0.5, 1], right: [1, 0.5] }[site];
  return { left: left + across * width, top: top + down * height };
}

/** The frame that a line between two points has, and its middle however the line is turned. */
export function middleOf({ left, top, width, height }: Frame): Point {
  return { left: left + width / 2, top: top + height / 2 };
}
