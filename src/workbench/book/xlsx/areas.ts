import { parseRect, rectAddress } from "../address";
import type { Rect } from "../Book";

/** The rectangles a file lists ("A1:B2 D4"). */
export function readAreas(sqref: string | undefined): Rect[] {
  return (sqref ?? "").split(/\s+/).flatMap((each) => parseRect(each) ?? []);
}

/** Rectangles as a file lists them. */
export function writeAreas(areas: readonly Rect[]): string {
  return areas.map(rectAddress).join(" ");
}
