import { Button, Input } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { criteriaLibrary, type LibraryCriterion } from "../../model/criteriaLibrary";
import { scorePaneTexts } from "../../model/scorePaneTexts";
import { Fold } from "../Fold";
import { criterionKey, type CriterionDraft } from "./useCriteria";

interface AddCriterionProps {
  readonly list: readonly CriterionDraft[];
  readonly onAdd: (criterion: CriterionDraft) => void;
}

/** Criteria to add: those of the library that fit what is typed, or what is typed itself. */
export function AddCriterion({ list, onAdd }: AddCriterionProps) {
  const [typed, setTyped] = useState("");
  const [added, setAdded] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const taken = new Set(list.map(({ name }) => criterionKey(name)));
  const wanted = criterionKey(typed);
  const fitting = criteriaLibrary().filter(
    ({ name, meaning }) =>
      !taken.has(criterionKey(name)) && `${name} ${meaning}`.toLowerCase().includes(wanted),
  );
  const isOwn =
    wanted !== "" && !taken.has(wanted) && !fitting.some((each) => criterionKey(each.name) === wanted);
  const add = ({ name, dimension, higherIsBetter }: Omit<LibraryCriterion, "id" | "meaning">) => {
    onAdd({ name, dimension, higherIsBetter, source: "Rating", weight: usualWeight(list) });
    setAdded(name);
    setTyped("");
    field.current?.focus();
  };
  const addOwn = () => add({ name: typed.trim(), dimension: "Growth", higherIsBetter: true });
  return (
    <Fold title={scorePaneTexts.add} changed={false} level={3}>
      <Input
        ref={field}
        type="search"
        aria-label={scorePaneTexts.search}
        placeholder={scorePaneTexts.search}
        maxLength={80}
        value={typed}
        onChange={(_, { value }) => setTyped(value)}
      />
      <p role="status" className="quiet">
        {typed === ""
          ? added && scorePaneTexts.added({ criterion: added })
          : fitting.length === 0 && scorePaneTexts.nothingFound}
      </p>
      {isOwn && (
        <Button size="small" onClick={addOwn}>
          {scorePaneTexts.addOwn({ criterion: typed.trim() })}
        </Button>
      )}
      <ul className="library" aria-label={scorePaneTexts.library}>
        {fitting.map((each) => (
          <li key={each.id}>
            <button type="button" onClick={() => add(each)}>
              {each.name}
              <span className="quiet">{meaningOf(each)}</span>
            </button>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

function meaningOf({ dimension, higherIsBetter, meaning }: LibraryCriterion): string {
  const values = { dimension: scorePaneTexts.dimensions[dimension], meaning };
  return higherIsBetter ? scorePaneTexts.meaning(values) : scorePaneTexts.meaningTurned(values);
}

/** As much as those that count have on the average, so that a new one neither rules nor vanishes. */
function usualWeight(list: readonly CriterionDraft[]): number {
  const weights = list.map(({ weight }) => weight).filter((weight) => weight > 0);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return Math.max(1, Math.round(sum / Math.max(1, weights.length))) || 10;
}
