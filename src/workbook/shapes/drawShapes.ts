import type { ShapePlan } from "../../model/shapePlan";
import type { Job } from "../send";
import { dressAnew, dressShape, forms, placeShape } from "./dressShape";
import { drawConnector, type Glued } from "./drawConnector";
import type { ShapeChange, ShapeChanges } from "./ShapeChanges";

/** Makes the changes to the shapes of a sheet. */
export function* drawShapes(
  shapesOf: () => Excel.ShapeCollection,
  { gone, shapes, connectors }: ShapeChanges,
): Generator<Job, void> {
  const changes = new Map(shapes.map((each) => [each.name, each]));
  const drawn = new Map<string, Excel.Shape>();
  const shapeOf = (change: ShapeChange) => {
    const shape = drawn.get(change.name) ?? takeShape(shapesOf(), change);
    drawn.set(change.name, shape);
    return shape;
  };
  const gluedTo = (name: string): Glued => {
    const change = changes.get(name);
    if (!change) throw new Error(`There is no shape ${name}`);
    return { shape: shapeOf(change), type: change.plan.type };
  };
  for (const id of gone) yield { bytes: 400, queue: () => shapesOf().getItem(id).delete() };
  for (const change of shapes) {
    const { plan, frame, standing, isMoved, isDressed } = change;
    const dress = standing === undefined ? dressShape : dressAnew;
    const queue = () => {
      if (isMoved) placeShape(shapeOf(change), frame);
      if (isDressed) dress(shapeOf(change), plan);
    };
    if (isMoved || isDressed) yield { bytes: isDressed ? shapeBytes(plan) : 700, queue };
  }
  for (const each of addedGround(shapes)) {
    const queue = () => shapeOf(each).setZOrder("SendToBack");
    yield { bytes: 200, queue };
  }
  for (const each of connectors) {
    const { from, to } = each;
    const queue = () => drawConnector(shapesOf(), each, gluedTo(from.shape), gluedTo(to.shape));
    yield { bytes: 1750, queue };
  }
}

/** About how many bytes drawing a shape takes: its text costs most, and each line with a look of its own. */
function shapeBytes({ text }: ShapePlan): number {
  const styled = text?.lines.filter((line) => Object.keys(line).length > 1) ?? [];
  return 1600 + (text ? 1000 : 0) + 550 * styled.length;
}

/** The shape that stands, or a new one: it is named right after it was added, so that it is ours from then on. */
function takeShape(shapes: Excel.ShapeCollection, { name, plan, standing }: ShapeChange): Excel.Shape {
  if (standing !== undefined) return shapes.getItem(standing);
  const shape = shapes.addGeometricShape(forms[plan.type]);
  shape.name = name;
  return shape;
}

/** New lanes, from the front to the back, where boxes stand that are to lie before them. */
function addedGround(shapes: readonly ShapeChange[]): readonly ShapeChange[] {
  if (shapes.every(({ standing }) => standing === undefined)) return [];
  return shapes.filter(({ plan, standing }) => plan.fixed && standing === undefined).reverse();
}
