import type { Host } from "../Host";
import { readValues } from "../ranges/readCells";
import { areaOfSource } from "./sources";

/** The values of the cells that a chart's reference names, in reading order; undefined where it leads nowhere. */
export function cellsOf(host: Host, source: string | undefined): unknown[] | undefined {
  const area = areaOfSource(host.book, source);
  if (!area) return undefined;
  host.settle();
  return readValues(area.sheet, area.rect).flat();
}
