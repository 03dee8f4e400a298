import type { ShapesBlock } from "../../model/shapePlan";
import type { FoundShapes, StandingShape } from "./askShapes";
import { drawnAt, type BegunShapes, type DrawnShape, type DrawnShapes } from "./DrawnShapes";
import { isSameFrame, middleOf, siteOn, type Frame } from "./Frame";
import { PastShapes } from "./PastShapes";
import type { ConnectorChange, ConnectorEnd, ShapeChange, ShapeChanges } from "./ShapeChanges";
import { isShapeName } from "./shapeName";
import { wishedShapes, type WishedConnector, type WishedShape } from "./WishedShapes";

type ByName<Value> = ReadonlyMap<string, Value>;

/**
 * Finds what has to be done so that the shapes of a sheet are as its blocks wish, and no more than that. `drawn` is
 * what we wrote last, `begun` what a run that broke off was about to write.
 */
export function findChanges(
  blocks: readonly ShapesBlock[],
  { standing, origins, ruler }: FoundShapes,
  drawn: DrawnShapes | undefined,
  begun: BegunShapes | undefined,
): ShapeChanges {
  const past = new PastShapes(drawn, begun, ruler);
  const ours = oursAmong(standing);
  const wished = wishedShapes(blocks, origins);
  const shapes = wished.shapes.map((wish) => shapeChange(wish, ours.get(wish.name), past));
  const shapeOf = new Map(shapes.map((each) => [each.name, each]));
  const connectors = wished.connectors.map((wish) => connectorChange(wish, shapeOf));
  const redrawn = connectors.filter(({ name, ...ends }, at) => {
    const there = ours.get(name);
    return !there || past.printOf(name) !== wished.connectors[at].print || isLoose(there, ends, shapeOf);
  });
  const strays = begun ? standing.filter((each) => isStray(each, begun, connectors)) : [];
  const strangers = standing.filter((each) => !isShapeName(each.name) && !strays.includes(each));
  const next = Object.fromEntries<DrawnShape>([
    ...wished.shapes.map((wish, at) => [wish.name, drawnNext(wish, shapes[at], past)] as const),
    ...wished.connectors.map(({ name, print }) => [name, [print]] as const),
  ]);
  const moving = shapes.flatMap(({ name, standing: id, isMoved }) =>
    id && isMoved ? [[name, next[name]] as const] : [],
  );
  const stay = new Set([...shapes, ...connectors].map(({ name }) => name));
  for (const { name } of redrawn) stay.delete(name);
  return {
    gone: [...[...ours.values()].filter(({ name }) => !stay.has(name)), ...strays].map(({ id }) => id),
    shapes,
    connectors: redrawn,
    drawn: { ruler, shapes: next },
    begun: { strangers: strangers.map(({ id }) => id), shapes: Object.fromEntries(moving) },
  };
}

/** Of two shapes of one name the rear one is ours: the other is a copy that a person made of it. */
function oursAmong(standing: readonly StandingShape[]): ByName<StandingShape> {
  const ours = standing.filter(({ name }) => isShapeName(name));
  return new Map(ours.reverse().map((each) => [each.name, each]));
}

function shapeChange(wish: WishedShape, there: StandingShape | undefined, past: PastShapes): ShapeChange {
  const { name, plan, frame, keepsPlace } = wish;
  if (!there) return { name, plan, frame, isMoved: true, isDressed: true };
  const isDressed = past.printOf(name) !== wish.print;
  const stays = past.isMovedAway(name, there) ? keepsPlace : isInPlace(wish, past);
  return { name, plan, standing: there.id, frame: stays ? there : frame, isMoved: !stays, isDressed };
}

/** True where we put it last where it is to be. */
function isInPlace({ name, frame }: WishedShape, past: PastShapes): boolean {
  const last = past.frameOf(name);
  return last !== undefined && !past.isUnsure && isSameFrame(last, frame, 0.5);
}

/** What a person moved is known by where we put it before. */
function drawnNext(
  { name, print, frame }: WishedShape,
  { isMoved }: ShapeChange,
  past: PastShapes,
): DrawnShape {
  return drawnAt(print, (isMoved ? undefined : past.frameOf(name)) ?? frame);
}

function connectorChange(
  { name, plan, from, to }: WishedConnector,
  shapes: ByName<ShapeChange>,
): ConnectorChange {
  const endAt = (shape: string, { site }: typeof plan.from): ConnectorEnd => ({
    shape,
    at: siteOn(frameIn(shapes, shape), site),
  });
  return { name, plan, from: endAt(from, plan.from), to: endAt(to, plan.to) };
}

/** A bug where the plan names none. */
function frameIn(shapes: ByName<ShapeChange>, name: string): Frame {
  const found = shapes.get(name);
  if (!found) throw new Error(`The plan has no shape ${name}`);
  return found.frame;
}

/** True for a connector that does not hold on to both its shapes, or would not for being moved with them. */
function isLoose(
  there: Frame,
  ends: Pick<ConnectorChange, "from" | "to">,
  shapes: ByName<ShapeChange>,
): boolean {
  const { from, to } = ends;
  if ([from, to].some(({ shape }) => shapes.get(shape)?.isMoved)) return true;
  // Excel turns the frames of some connectors, but not about another middle.
  const middle = middleOf(there);
  const across = Math.abs(middle.left - (from.at.left + to.at.left) / 2);
  const down = Math.abs(middle.top - (from.at.top + to.at.top) / 2);
  return Math.max(across, down) > 2;
}

/** A shape an inch square: so Excel adds one. */
const inch = 72;

/**
 * True for a shape that a run added and, breaking off at that very moment, did not name. It must look so as well: a
 * person may have drawn something since.
 */
function isStray(
  { id, name, type, ...frame }: StandingShape,
  { strangers }: BegunShapes,
  connectors: readonly ConnectorChange[],
): boolean {
  if (isShapeName(name) || strangers.includes(id)) return false;
  if (type === "GeometricShape") return frame.width === inch && frame.height === inch;
  return (
    type === "Line" && connectors.some(({ from, to }) => isSameFrame(frame, frameBetween(from, to), 0.5))
  );
}

function frameBetween({ at: one }: ConnectorEnd, { at: other }: ConnectorEnd): Frame {
  return {
    left: Math.min(one.left, other.left),
    top: Math.min(one.top, other.top),
    width: Math.abs(one.left - other.left),
    height: Math.abs(one.top - other.top),
  };
}
