import type { Person } from "../../model/decisions";
import { decisionTexts } from "../../model/decisionTexts";
import type { ShapePlan } from "../../model/shapePlan";
import { ink, secondary } from "../look";
import type { Rect } from "./connectorPath";
import { boxWidth } from "./mapSizes";
import { borderOf, relationLooks } from "./personLook";
import { cutToFit } from "./textRoom";

/** The box of a person: sign and name, title, decision power and whether we are in contact. */
export function personShape(person: Person, id: string, rect: Rect): ShapePlan {
  const { name, title, relationship, power } = person;
  const { sign, fill } = relationLooks[relationship];
  const line = (text: string, size: number) => ({ text: cutToFit(text, size, boxWidth - besideText), size });
  const lines = [
    { ...line(`${sign} ${name}`, nameSize), bold: true },
    ...(title === "" ? [] : [{ ...line(title, smallSize), color: secondary }]),
    line(decisionTexts.powerLine(person), smallSize),
  ];
  return {
    id,
    type: "rounded rectangle",
    ...rect,
    text: { lines, size: smallSize, color: ink, align: "center", verticalAlign: "center" },
    fill,
    border: borderOf(relationship, power),
    description: decisionTexts.describedPerson(person),
  };
}

const nameSize = 9.5;
const smallSize = 8.5;
/** What a shape keeps free, and some more: no line may break into a second one, bold as it may be. */
const besideText = 2 * 7.2 + 4;
