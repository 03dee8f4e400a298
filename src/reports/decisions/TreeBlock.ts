/** The box of a person: its left edge in points and its row, both from 0 at the top left. */
export interface PlacedBox {
  readonly person: number;
  readonly left: number;
  readonly row: number;
  /** The side at which the line from the manager comes in. */
  readonly entry: "top" | "left" | "right";
}

/** Boxes that were laid out together; nothing else may stand in their rectangle. */
export interface TreeBlock {
  readonly width: number;
  readonly rows: number;
  /** The middle of the box at the top, from the left edge. */
  readonly anchor: number;
  /** The box at the top first. */
  readonly boxes: readonly PlacedBox[];
}

/** The people who report to each person, by index. */
export type Reports = readonly (readonly number[])[];

/** The boxes of a block in another place. */
export function moved(boxes: readonly PlacedBox[], left: number, rows: number): PlacedBox[] {
  return boxes.map((box) => ({ ...box, left: box.left + left, row: box.row + rows }));
}
