import type { AccountMap, DecisionFacts, Influence, Person, WayIn } from "./decisions";
import { decisions } from "./languages/en/decisions";
import { listed, sentencesOf } from "./languages/joined";
import { spoken } from "./languages/spoken";

/** Every sentence and heading of the sheet `Decision map`. */
export const decisionTexts = spoken("decisions", decisions, (say) => {
  const person = ({ name, title, isTitle, relationship, power, isOutside }: Person) =>
    say.person({
      name: isTitle ? say.byTitle({ title: name }) : name,
      details: listed([
        ...(isOutside ? [say.adviser] : title === "" ? [] : [title]),
        say.relation[relationship],
        ...(power === "High" ? [say.decides] : []),
      ]),
    });
  const wayIn = ({ people }: AccountMap, { from, steps }: WayIn) => {
    if (from === undefined) return say.noWay;
    const chain = steps.reduce((told, { by, to }, at) => {
      const next = person(people[to]);
      return at === 0 ? say.first[by]({ from: told, to: next }) : say.further[by]({ chain: told, to: next });
    }, person(people[from]));
    return say.sentence({ chain });
  };
  return {
    /** "Accenture (adviser, positive)" */
    person,
    /** "Accenture (adviser, positive) influences the Executive Vice President (neutral, decides)." */
    wayIn,
    /** "2 of 24 people decide and are not on our side; for 1 of them there is a way in." */
    finding: (facts: DecisionFacts, only?: { readonly map: AccountMap; readonly way: WayIn }) => {
      if (facts.toWin === 0) return say.findingNobody(values(facts));
      if (!only) return say.finding(values(facts));
      const { map, way } = only;
      return say.findingOne({ person: person(map.people[way.target]), way: wayIn(map, way) });
    },
    /** "High power, to win · 0" */
    powerLine: ({ power, relationship, isTouchpoint }: Person) => {
      const isToWin = power === "High" && relationship !== "Positive";
      const text = isToWin ? say.toWin({ power: say.power[power] }) : say.power[power];
      return isTouchpoint ? say.touchpoint({ text }) : text;
    },
    describedPerson: (who: Person) =>
      listed([person(who), say.power[who.power], ...(who.isTouchpoint ? [say.describedTouchpoint] : [])]),
    describedInfluence: (from: Person, to: Person, strength: Influence["strength"]) =>
      say.describedInfluence({ from: from.name, to: to.name, strength }),
    built: (facts: DecisionFacts, influenceSheet?: string) =>
      sentencesOf([
        say.built(values(facts)),
        influenceSheet === undefined ? "" : say.madeInfluence({ sheet: influenceSheet }),
      ]),
    made: (contacts: string, influence: string | undefined) =>
      sentencesOf([
        say.madeContacts({ sheet: contacts }),
        influence === undefined ? "" : say.madeInfluence({ sheet: influence }),
      ]),
  };
});

const values = ({ accounts, people, deciding, toWin, withWayIn }: DecisionFacts) => ({
  accounts,
  people,
  deciding,
  toWin,
  withWayIn,
});
