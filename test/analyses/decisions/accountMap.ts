import type {
  AccountMap,
  DecisionPower,
  Influence,
  Person,
  Relationship,
} from "../../../src/model/decisions";

/** Somebody on a map: name, the index of the manager, relationship, power. */
export type Line = readonly [
  name: string,
  manager: number | undefined,
  relationship: Relationship,
  power: DecisionPower,
];

/** A map of these people; who is called Adviser and is in no reporting line is from outside. */
export function accountMap(lines: readonly Line[], influences: readonly Influence[] = []): AccountMap {
  const people = lines.map(([name, manager, relationship, power], at): Person => ({
    id: `${name} ${at}`,
    name,
    title: "",
    isTitle: false,
    manager,
    relationship,
    power,
    isTouchpoint: false,
    isOutside: name === "Adviser" && manager === undefined && lines.every(([, above]) => above !== at),
  }));
  return { account: "Helios", accountKey: "helios", people, influences };
}
