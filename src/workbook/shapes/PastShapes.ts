import { frameOf, type BegunShapes, type DrawnShape, type DrawnShapes } from "./DrawnShapes";
import { isSameFrame, sides, type Frame, type Point } from "./Frame";

/** Hosts round to pixels, each in its own way; nobody drags a box by less, in points. */
const tolerance = 2;

/** What we know of the shapes of a sheet from what we wrote last, and from a run that broke off since. */
export class PastShapes {
  constructor(
    private readonly drawn: DrawnShapes | undefined,
    private readonly begun: BegunShapes | undefined,
    private readonly ruler: Point,
  ) {}

  /** True where a run broke off: no shape need look as it was to. */
  get isUnsure(): boolean {
    return this.begun !== undefined;
  }

  /** The look a shape has; undefined where that is not known. */
  printOf(name: string): number | undefined {
    return this.isUnsure ? undefined : drawnShape(this.drawn, name)?.[0];
  }

  /** Where we put a shape last. */
  frameOf(name: string): Frame | undefined {
    return frameOf(drawnShape(this.drawn, name));
  }

  /** True where a person moved a shape that we had put somewhere. */
  isMovedAway(name: string, now: Frame): boolean {
    const last = this.frameOf(name);
    if (!last || isSameFrame(now, last, tolerance) || isSameFrame(now, this.rescaled(last), tolerance))
      return false;
    const next = frameOf(drawnShape(this.begun, name));
    // A run that broke off may have set some of its measures and not the others.
    return !next || sides.some((side) => !isNear(now[side], last[side]) && !isNear(now[side], next[side]));
  }

  /** The frame on this computer: columns and rows, and with them the shapes, are not as large on each. */
  private rescaled({ left, top, width, height }: Frame): Frame {
    const { ruler = this.ruler } = this.drawn ?? {};
    const across = this.ruler.left / ruler.left;
    const down = this.ruler.top / ruler.top;
    return { left: left * across, top: top * down, width: width * across, height: height * down };
  }
}

const isNear = (one: number, other: number) => Math.abs(one - other) <= tolerance;

function drawnShape(of: DrawnShapes | BegunShapes | undefined, name: string): DrawnShape | undefined {
  return of && Object.hasOwn(of.shapes, name) ? of.shapes[name] : undefined;
}
