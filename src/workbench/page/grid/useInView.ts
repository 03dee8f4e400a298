import { useLayoutEffect, useMemo, useState, type RefObject } from "react";
import type { Axis } from "./Axis";
import type { Geometry } from "./useGeometry";

/** The scrolling rows and columns in view or close to it, hidden ones left out. */
export interface InView {
  rows: readonly number[];
  columns: readonly number[];
  /** How far the sheet is scrolled, and the size of its window, in pixels. */
  left: number;
  top: number;
  width: number;
  height: number;
}

const beyond = { rows: 8, columns: 2 };

/** What the scrolled window shows of a sheet; only that much is ever drawn. */
export function useInView(scroller: RefObject<HTMLElement | null>, geometry: Geometry): InView {
  const { left, top, width, height } = useScrolled(scroller);
  const { frozen, rows, columns, stillHeight, stillWidth } = geometry;
  return {
    rows: useIndexes(rows, frozen.rows, top, height - stillHeight, beyond.rows),
    columns: useIndexes(columns, frozen.columns, left, width - stillWidth, beyond.columns),
    left,
    top,
    width,
    height,
  };
}

/** Scrolls as little as needed to bring a cell into the window; frozen ones are always in it. */
export function reveal(scroller: HTMLElement, geometry: Geometry, row: number, column: number): void {
  const { frozen, rows, columns, stillHeight, stillWidth } = geometry;
  const { scrollTop, scrollLeft, clientHeight, clientWidth } = scroller;
  scroller.scrollTo({
    top: scrolledTo(rows, frozen.rows, row, scrollTop, clientHeight - stillHeight),
    left: scrolledTo(columns, frozen.columns, column, scrollLeft, clientWidth - stillWidth),
  });
}

function scrolledTo(axis: Axis, frozen: number, index: number, scrolled: number, room: number): number {
  if (index < frozen) return scrolled;
  const start = axis.start(index) - axis.start(frozen);
  const end = start + axis.size(index);
  return start < scrolled ? start : Math.max(scrolled, end - room);
}

function useIndexes(
  axis: Axis,
  frozen: number,
  scrolled: number,
  room: number,
  overscan: number,
): readonly number[] {
  const from = axis.start(frozen) + scrolled;
  const first = Math.max(frozen, axis.at(from) - overscan);
  const last = room > 0 ? Math.min(axis.count - 1, axis.at(from + room) + overscan) : -1;
  return useMemo(() => {
    const indexes: number[] = [];
    for (let index = first; index <= last; index++) if (axis.size(index) > 0) indexes.push(index);
    return indexes;
  }, [axis, first, last]);
}

function useScrolled(scroller: RefObject<HTMLElement | null>) {
  const [scrolled, setScrolled] = useState({ left: 0, top: 0, width: 0, height: 0 });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const look = () =>
      setScrolled({
        left: element.scrollLeft,
        top: element.scrollTop,
        width: element.clientWidth,
        height: element.clientHeight,
      });
    const resized = new ResizeObserver(look);
    resized.observe(element);
    element.addEventListener("scroll", look, { passive: true });
    look();
    return () => {
      resized.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, [scroller]);
  return scrolled;
}
