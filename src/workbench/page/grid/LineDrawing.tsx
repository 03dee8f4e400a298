import type { Shape } from "../../book/Shape";
import { strokeOf } from "../look/strokeOf";

/** A point on the screen. */
export interface Pixel {
  readonly x: number;
  readonly y: number;
}

interface LineDrawingProps {
  line: Shape;
  /** Where it begins, turns and ends, in pixels of the sheet. */
  points: readonly Pixel[];
}

/** A line from shape to shape: straight, with corners or curved, with its arrow heads. */
export function LineDrawing({ line, points }: LineDrawingProps) {
  const { description, name, arrows, type } = line;
  const stroke = strokeOf(line.line);
  // Excel draws heads three times as wide as the line, and never smaller than those of a line of 2 points.
  const size = 3 * Math.max(line.line.weight, 2) * (96 / 72);
  const heads = [
    ...(hasHead(arrows?.begin) ? [headAt(points[0], points[1], size)] : []),
    ...(hasHead(arrows?.end) ? [headAt(points[points.length - 1], points[points.length - 2], size)] : []),
  ];
  const drawn = points.map((point, at) => {
    if (at === 0 && hasHead(arrows?.begin)) return towards(point, points[1], size * 0.8);
    if (at === points.length - 1 && hasHead(arrows?.end)) return towards(point, points[at - 1], size * 0.8);
    return point;
  });
  return (
    <svg className="line" role="img" aria-label={description || name} width={1} height={1}>
      <path d={type === "Curve" ? curve(drawn) : corners(drawn)} fill="none" {...stroke} />
      {heads.map((head) => (
        <polygon key={head} points={head} fill={stroke.stroke} />
      ))}
    </svg>
  );
}

const hasHead = (head: string | undefined) => head !== undefined && head !== "None";

const at = ({ x, y }: Pixel) => `${x} ${y}`;

function corners(points: readonly Pixel[]): string {
  return `M${points.map(at).join(" L")}`;
}

/** Past each corner to half way to the next. */
function curve(points: readonly Pixel[]): string {
  const pulls = points.slice(1, -1).map((corner, index) => {
    const next = points[index + 2];
    const isLast = index === points.length - 3;
    const end = isLast ? next : { x: (corner.x + next.x) / 2, y: (corner.y + next.y) / 2 };
    return ` Q${at(corner)} ${at(end)}`;
  });
  return `M${at(points[0])}${pulls.join("")}`;
}

/** The point so far from one on the way to another. */
function towards(from: Pixel, to: Pixel, distance: number): Pixel {
  const whole = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const share = Math.min(1, distance / whole);
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

/** The corners of a triangle whose tip is at a line's end. */
function headAt(tip: Pixel, before: Pixel, size: number): string {
  const whole = Math.hypot(tip.x - before.x, tip.y - before.y) || 1;
  const [x, y] = [((tip.x - before.x) / whole) * size, ((tip.y - before.y) / whole) * size];
  const [left, right] = [1, -1].map((side) => `${tip.x - x - (side * y) / 2},${tip.y - y + (side * x) / 2}`);
  return `${tip.x},${tip.y} ${left} ${right}`;
}
