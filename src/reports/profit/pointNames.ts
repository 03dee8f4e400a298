import type { Earning } from "../../model/profit";
import { shortName } from "../shortName";
import type { ProfitAxes, Reach } from "./profitAxes";

/** A rectangle in points, from the plot's corner. */
interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * The names beside the points of the chart, in the order given, which is also who comes first: a name that would lie
 * over another one or over a point is a blank, for the table has them all. Sizes are near enough, not exact.
 */
export function pointNames(earnings: readonly Earning[], axes: ProfitAxes): readonly string[] {
  const places = earnings.map(({ costShare, grossMargin }) => ({
    x: along(costShare, axes.across) * PLOT.width,
    y: along(grossMargin, axes.up) * PLOT.height,
  }));
  const marks = places.map(({ x, y }) => around(x - MARK, x + MARK, y, MARK));
  const taken: Box[] = [];
  return earnings.map(({ account }, at) => {
    const name = shortName(account.name);
    const { x, y } = places[at];
    const begin = x + MARK + 1;
    const box = around(begin, begin + name.length * LETTER, y, LINE / 2);
    const isFree =
      taken.length < MOST_NAMES &&
      box.right <= PLOT.width + BEYOND &&
      !taken.some((other) => meet(box, other)) &&
      !marks.some((mark, other) => other !== at && meet(box, mark));
    if (!isFree) return BLANK;
    taken.push(box);
    return name;
  });
}

/** A label whose cell is empty may show a zero. */
const BLANK = " ";
const PLOT = { width: 320, height: 200 } as const;
/** What a name may reach over the plot's right edge. */
const BEYOND = 20;
const MARK = 4;
const LETTER = 4.6;
const LINE = 11;
const MOST_NAMES = 24;

const along = (value: number, { least, most }: Reach) => (value - least) / (most - least);

const around = (left: number, right: number, y: number, half: number): Box => ({
  left,
  right,
  top: y - half,
  bottom: y + half,
});

const meet = (one: Box, other: Box) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
