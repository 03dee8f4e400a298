/** Pixels in a point: a screen has 96 to the inch, print 72. */
const pixelsPerPoint = 96 / 72;

/** Points as whole pixels, as Excel sizes its rows and columns on the screen. */
export function toPixels(points: number): number {
  return Math.round(points * pixelsPerPoint);
}

/** Where the rows, or the columns, of a sheet lie on the screen; indexes from 0, positions in pixels. */
export class Axis {
  private readonly defaultSize: number;
  /** The indexes that are not of default size, ascending; beside each what it and all before it add. */
  private readonly odd: number[];
  private readonly addedPixels: number[] = [];
  private readonly addedPoints: number[] = [];

  constructor(
    readonly count: number,
    private readonly defaultPoints: number,
    private readonly points: ReadonlyMap<number, number>,
    private readonly hidden: ReadonlySet<number>,
  ) {
    this.defaultSize = toPixels(defaultPoints);
    this.odd = [...new Set([...points.keys(), ...hidden])].sort((a, b) => a - b);
    let [pixels, addedPoints] = [0, 0];
    for (const index of this.odd) {
      this.addedPixels.push((pixels += this.size(index) - this.defaultSize));
      this.addedPoints.push((addedPoints += this.pointsOf(index) - defaultPoints));
    }
  }

  size(index: number): number {
    return toPixels(this.pointsOf(index));
  }

  /** The near edge of a row or column; `start(count)` is the end of the last. */
  start(index: number): number {
    return index * this.defaultSize + (this.addedPixels[this.oddBefore(index) - 1] ?? 0);
  }

  get total(): number {
    return this.start(this.count);
  }

  /** The visible row or column at a position; the nearest one where it lies outside. */
  at(position: number): number {
    let index = this.lastFrom((each) => this.start(each) <= position);
    while (index > 0 && this.size(index) === 0) index--;
    return index;
  }

  /** The pixel for a distance from the sheet's edge in points, as drawings are anchored. */
  fromPoints(points: number): number {
    const startOf = (each: number) =>
      each * this.defaultPoints + (this.addedPoints[this.oddBefore(each) - 1] ?? 0);
    const index = this.lastFrom((each) => startOf(each) <= points);
    const own = this.pointsOf(index);
    const part = own > 0 ? (points - startOf(index)) / own : 0;
    return this.start(index) + part * this.size(index);
  }

  private pointsOf(index: number): number {
    return this.hidden.has(index) ? 0 : (this.points.get(index) ?? this.defaultPoints);
  }

  private oddBefore(index: number): number {
    return firstWhere(this.odd.length, (at) => this.odd[at] >= index);
  }

  /** The last index that starts early enough; the first where none does. */
  private lastFrom(isReached: (index: number) => boolean): number {
    return Math.max(0, firstWhere(this.count, (index) => !isReached(index)) - 1);
  }
}

/** The first of 0..count-1 for which a condition, once true, stays true; `count` where there is none. */
function firstWhere(count: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
