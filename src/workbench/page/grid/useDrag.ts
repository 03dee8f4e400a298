import { useRef, type PointerEvent } from "react";
import type { Shape } from "../../book/Shape";
import { useSession } from "../session/SessionContext";

const pointsPerPixel = 72 / 96;

/** How a shape answers the pointer: it is dragged along, and the cells under it hear nothing of that. */
export function useDrag() {
  const { edits } = useSession();
  const held = useRef<{ x: number; y: number; left: number; top: number } | undefined>(undefined);
  return (shape: Shape) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      event.stopPropagation();
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      held.current = { x: event.clientX, y: event.clientY, left: shape.left, top: shape.top };
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (!held.current) return;
      event.stopPropagation();
      const { x, y, left, top } = held.current;
      const [across, down] = [event.clientX - x, event.clientY - y].map((pixels) => pixels * pointsPerPixel);
      edits.moveShape(shape, left + across, top + down);
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      event.stopPropagation();
      held.current = undefined;
    },
  });
}
