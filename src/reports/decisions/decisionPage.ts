import type { AccountMap } from "../../model/decisions";
import { widths } from "../look";
import { mapLayout, type MapLayout } from "./mapLayout";

/** How wide the page is, and how the maps are laid out on it. */
export interface DecisionPage {
  /** Of the drawing, in points. */
  readonly width: number;
  readonly layouts: readonly MapLayout[];
  /** Of the table's columns, in characters; together they are as wide as the drawing. */
  readonly columns: readonly number[];
}

/**
 * Small maps stand on a page that is printed nearly full size. Large ones get a wider page, no wider than they need, that
 * is made smaller; it is wider still only for a tree so deep that it fits no other.
 */
export function decisionPage(maps: readonly AccountMap[]): DecisionPage {
  const narrow = onPage(maps, narrowWidth);
  const isSmall = narrow.every(({ fits, rows }) => fits && rows <= rowsOfNarrowPage);
  if (isSmall) return pageOf(narrowWidth, narrow, maps);
  const width = Math.max(narrowWidth, ...onPage(maps, wideWidth).map((layout) => layout.width));
  return pageOf(width, onPage(maps, width), maps);
}

const narrowWidth = 796;
const wideWidth = 1112;
/** On one page in landscape. */
const rowsOfNarrowPage = 6;

function onPage(maps: readonly AccountMap[], width: number): readonly MapLayout[] {
  return maps.map((map) => mapLayout(map, width));
}

function pageOf(width: number, layouts: readonly MapLayout[], maps: readonly AccountMap[]): DecisionPage {
  return { width, layouts, columns: columnsOver(width, maps.length > 1) };
}

/** Contact, Power, Relationship, before them Account where there are several, and what is left for the way in. */
function columnsOver(width: number, isSeveral: boolean): readonly number[] {
  const names = [...(isSeveral ? [widths.account.mostBeside - 6] : []), 27, 11, 14];
  const pixels = width / pointsOfAPixel - names.reduce((sum, each) => sum + pixelsOf(each), 0);
  return [...names, Math.max(40, Math.floor((pixels - pixelsBetween) / pixelsOfACharacter))];
}

const pointsOfAPixel = 0.75;
const pixelsOfACharacter = 7;
const pixelsBetween = 5;
const pixelsOf = (characters: number) => characters * pixelsOfACharacter + pixelsBetween;
