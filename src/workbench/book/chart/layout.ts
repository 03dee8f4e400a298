import type { AxisPlan, Frame } from "./AxisPlan";
import { categorySlots, valueScale, type Scale, type Slots } from "./scale";
import { fitText, textWidth, titleText, wrapText } from "./text";

/** A side of the frame that values are drawn in. */
export type Side = "left" | "right" | "top" | "bottom";

/** Labels of a category axis: how they are turned and how many are left out between two. */
export interface LabelFit {
  rotation: number;
  step: number;
  lines: string[][];
  /** The space they take away from the axis. */
  space: number;
}

/** An axis with its place. */
export interface PlacedAxis extends AxisPlan {
  scale?: Scale;
  slots?: Slots;
  side: Side;
  /** The labels stand beside the axis inside the frame, because it crosses in the middle. */
  isInside: boolean;
  fit?: LabelFit;
}

/** Room between labels and axis, and between labels. */
const gap = 4;

/** Places the axes in an area; what is left for the values is the frame. A frame given is kept. */
export function placeAxes(
  plans: AxisPlan[],
  area: Frame,
  fixed?: Frame,
): { frame: Frame; axes: PlacedAxis[] } {
  let frame = fixed ?? area;
  let axes = plans.map((plan) => place(plan, frame));
  // Labels beside the frame take its width, which decides about the labels below it: two rounds settle both.
  for (let round = 0; round < 2 && !fixed; round++) {
    const needs = { left: 0, right: 0, top: 0, bottom: 0 };
    for (const each of axes) needs[each.side] += spaceOf(each, frame);
    frame = {
      left: area.left + (needs.left || gap),
      right: area.right - (needs.right || gap * 2),
      top: area.top + (needs.top || gap),
      bottom: area.bottom - (needs.bottom || gap),
    };
    axes = plans.map((plan) => place(plan, frame));
  }
  return { frame, axes };
}

function place(plan: AxisPlan, frame: Frame): PlacedAxis {
  const [from, to] = plan.isVertical ? [frame.bottom, frame.top] : [frame.left, frame.right];
  const spacing = plan.isVertical ? plan.style.size * 2.4 : plan.style.size * 4.5;
  const { side, isInside } = sideOf(plan);
  const { axis, categories } = plan;
  if (plan.kind === "value")
    return { ...plan, side, isInside, scale: valueScale(axis, plan.values, from, to, spacing) };
  const slots = categorySlots(axis, categories.length, from, to, plan.betweenTicks);
  const fit = plan.isVertical
    ? verticalFit(plan, frame)
    : horizontalFit(plan, slots, frame.bottom - frame.top);
  return { ...plan, side, isInside, slots, fit };
}

/** The side its labels are on: where it crosses the other axis, or at that one's low or high end. */
function sideOf({ axis, isVertical, other, values }: AxisPlan): { side: Side; isInside: boolean } {
  const crossesValues = other?.axisType === "val";
  const stated =
    axis.tickLblPos === "low" ? "min" : axis.tickLblPos === "high" ? "max" : (axis.crosses ?? "autoZero");
  const atHighEnd = stated === "max";
  const isReversed = other?.scaling?.orientation === "maxMin";
  const isFar = atHighEnd !== isReversed;
  const side = isVertical ? (isFar ? "right" : "left") : isFar ? "top" : "bottom";
  const hasMiddle = crossesValues && (other?.scaling?.min ?? Math.min(0, ...values)) < 0;
  return { side, isInside: hasMiddle && stated === "autoZero" };
}

/** The room an axis needs on its side of the frame. */
function spaceOf(placed: PlacedAxis, frame: Frame): number {
  const { axis, scale, isVertical, style, fit } = placed;
  if (axis.delete) return 0;
  const title = titleText(axis.title, placed.font);
  const beside = title ? title.style.size * 1.5 + gap : 0;
  if (axis.tickLblPos === "none" || placed.isInside) return beside;
  if (fit) return fit.space + gap + beside;
  if (!isVertical) return style.size * 1.4 + gap + beside;
  const widths = (scale?.ticks ?? []).map((tick) => textWidth(placed.label(tick), style));
  return Math.min(Math.max(0, ...widths), (frame.right - frame.left) / 2) + gap * 2 + beside;
}

function verticalFit({ categories, style }: AxisPlan, frame: Frame): LabelFit {
  const most = (frame.right - frame.left) * 0.4;
  const lines = categories.map((each) => [fitText(each, style, most)]);
  const widths = lines.map(([line]) => textWidth(line, style));
  const room = (frame.bottom - frame.top) / Math.max(1, categories.length);
  const step = Math.max(1, Math.ceil((style.size * 1.1) / room));
  return { rotation: 0, step, lines, space: Math.max(0, ...widths) + gap };
}

/** Flat where labels have room, else broken into lines, else at a slant, else upright and some left out. */
function horizontalFit({ axis, categories, style }: AxisPlan, slots: Slots, height: number): LabelFit {
  const skip = "tickLblSkip" in axis ? axis.tickLblSkip : undefined;
  const room = slots.size * (skip ?? 1) - gap;
  const widest = Math.max(0, ...categories.map((each) => textWidth(each, style)));
  const flat = (lines: string[][], step = skip ?? 1): LabelFit => {
    const most = Math.max(1, ...lines.map((each) => each.length));
    return { rotation: 0, step, lines, space: most * style.size * 1.2 + gap };
  };
  const turned = (rotation: number, step: number): LabelFit => {
    const steepness = Math.sin((Math.abs(rotation) * Math.PI) / 180);
    const longest = (height * 0.4) / steepness;
    const lines = categories.map((each) => [fitText(each, style, longest)]);
    return { rotation, step, lines, space: Math.min(widest, longest) * steepness + style.size };
  };
  const stepFor = (needed: number) => Math.max(skip ?? 1, Math.ceil(needed / Math.max(1, slots.size)));
  if (style.rotation) return turned(style.rotation, stepFor(style.size * 1.1));
  if (widest <= room || style.rotation === 0) return flat(categories.map((each) => [each]));
  const wrapped = categories.map((each) => wrapText(each, style, room));
  const fits = wrapped.every(
    (lines) => lines.length <= 3 && lines.every((line) => textWidth(line, style) <= room),
  );
  if (fits) return flat(wrapped);
  return room + gap >= style.size * 1.5 ? turned(-45, skip ?? 1) : turned(-90, stepFor(style.size * 1.15));
}
