import { decisionTexts } from "../../model/decisionTexts";
import type { ShapePlan } from "../../model/shapePlan";
import { card, secondary } from "../look";
import type { Rect } from "./connectorPath";
import { laneName, pitch, sideMargin } from "./mapSizes";
import { widthOfText } from "./textRoom";

/** The lane of people from outside, with its name at the left. */
export function laneShape(id: string, rows: number, width: number, top: number): ShapePlan {
  return {
    id,
    type: "rectangle",
    left: 0,
    top: top + edge,
    width,
    height: rows * pitch - 2 * edge,
    text: {
      lines: broken(decisionTexts.outside, laneName),
      size,
      color: secondary,
      align: "left",
      verticalAlign: "center",
    },
    fill: card,
    description: decisionTexts.describedLane,
    fixed: true,
  };
}

/** Where the name of a lane stands: no line may cross it. */
export function laneNameRect(rows: number): Rect {
  return { left: sideMargin + 2, top: 0, width: laneName - 8, height: rows * pitch };
}

const edge = 4;
const size = 8.5;

/** In lines that end where the boxes begin, to which the shape's own width would not hold them. */
function broken(text: string, width: number): readonly { readonly text: string }[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const longer = `${lines.at(-1) ?? ""} ${word}`.trim();
    if (lines.length > 0 && widthOfText(longer, size) < width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map((line) => ({ text: line }));
}
