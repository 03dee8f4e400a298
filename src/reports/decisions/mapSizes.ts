/** Sizes of the drawing, in points. */
export const boxWidth = 138;
export const boxHeight = 46;
/** From one row of boxes to the next: each is a row of the sheet, so that no page ends within a box. */
export const pitch = 66;
/** Where a box begins in its row; what is left below and above the next one is the channel for lines. */
export const boxTop = 12;
/** Between boxes side by side. */
export const boxGap = 16;
/** Between trees side by side. */
export const treeGap = 32;
/** From the line down the middle of a stack to its boxes. */
export const spineGap = 13;
/** Free at both sides of the page, for lines that find no other way. */
export const sideMargin = 16;
/** The lane of people from outside begins with its name. */
export const laneName = 92;
/** A turning point of an influence. */
export const turnSize = 4;
