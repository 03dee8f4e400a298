import type { DecisionPower, Relationship } from "../../model/decisions";
import type { Stroke } from "../../model/shapePlan";
import { card, changeColors, page, rule, secondary } from "../look";
import { mix } from "../palette";

/** How a relationship looks; its sign says the same. */
export interface RelationLook {
  readonly sign: string;
  readonly fill: string;
  readonly color: string;
}

/** The look of each relationship. */
export const relationLooks: Readonly<Record<Relationship, RelationLook>> = {
  Positive: { sign: "+", fill: mix(changeColors.won, page, 0.86), color: changeColors.won },
  Neutral: { sign: "○", fill: card, color: secondary },
  Negative: { sign: "–", fill: mix(changeColors.lost, page, 0.86), color: changeColors.lost },
  Unknown: { sign: "?", fill: page, color: rule },
};

/** The border of a box: its colour is the relationship's, its weight the decision power's. */
export function borderOf(relationship: Relationship, power: DecisionPower): Stroke {
  const dash = relationship === "Unknown" ? "dash" : "solid";
  return { color: relationLooks[relationship].color, weight: powerWeights[power], dash };
}

const powerWeights: Readonly<Record<DecisionPower, number>> = {
  High: 3,
  Medium: 1.75,
  Low: 0.75,
  Unknown: 0.75,
};
