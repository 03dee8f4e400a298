import type { Influence, Person } from "../../model/decisions";
import { decisionTexts } from "../../model/decisionTexts";
import type { ConnectorPlan, ShapePlan, Stroke } from "../../model/shapePlan";
import { emphasis } from "../look";
import type { InfluenceRoute, LegEnd } from "./InfluenceRoute";
import { turnSize } from "./mapSizes";

/** An influence that has found its way: its connectors and the turning points between them. */
export function influenceShapes(
  { from, to, strength }: Influence,
  { turns, legs }: InfluenceRoute,
  id: string,
  {
    people,
    ids,
    top,
  }: { readonly people: readonly Person[]; readonly ids: readonly string[]; readonly top: number },
): { readonly turns: readonly ShapePlan[]; readonly connectors: readonly ConnectorPlan[] } {
  const line = influenceLine(strength);
  const turnId = (at: number) => `${id}, turn ${at + 1}`;
  const end = ({ at, site }: LegEnd) => {
    const shape = at === "from" ? ids[from] : at === "to" ? ids[to] : turnId(at);
    return { shape, site };
  };
  return {
    turns: turns.map(({ x, y }, at) => ({
      id: turnId(at),
      type: "ellipse",
      left: x - turnSize / 2,
      top: top + y - turnSize / 2,
      width: turnSize,
      height: turnSize,
      fill: line.color,
      description: decisionTexts.describedTurn,
    })),
    connectors: legs.map((leg, at) => ({
      id: legs.length === 1 ? id : `${id}, part ${at + 1}`,
      from: end(leg.from),
      to: end(leg.to),
      as: leg.as,
      line,
      arrow: at === legs.length - 1,
      description: decisionTexts.describedInfluence(people[from], people[to], strength),
    })),
  };
}

/** The line of an influence: the stronger, the thicker. */
export function influenceLine(strength: Influence["strength"]): Stroke {
  return { color: emphasis, weight: weights[strength], dash: "round dot" };
}

const weights = { Weak: 1, Medium: 1.75, Strong: 2.75 } as const;
