import { listed } from "../../model/languages/joined";
import { scorePaneTexts } from "../../model/scorePaneTexts";
import { Check } from "../Check";
import { Choice } from "../Choice";
import { NumberField } from "../NumberField";
import { TextButton } from "../TextButton";
import type { CriterionDraft } from "./useCriteria";

interface CriterionRowProps {
  readonly criterion: CriterionDraft;
  /** Its part of all weights: 0 to 1. */
  readonly worth: number;
  /** Whether it shows what else it says. */
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly onChange: (criterion: CriterionDraft) => void;
}

/** The weight of a criterion that comes back without one of before. */
const usualWeight = 10;

/** One criterion: whether it counts, its weight and what that is worth, and on demand what else it says. */
export function CriterionRow({ criterion, worth, open, onToggle, onChange }: CriterionRowProps) {
  const { name, weight, before, higherIsBetter, source } = criterion;
  const counts = weight > 0;
  const toggle = (on: boolean) =>
    onChange(
      on ? { ...criterion, weight: before ?? usualWeight } : { ...criterion, weight: 0, before: weight },
    );
  const says = [
    counts ? scorePaneTexts.worth({ share: worth }) : scorePaneTexts.notCounted,
    ...(higherIsBetter ? [] : [scorePaneTexts.lowerIsBetter]),
    ...(source === "Rating" ? [] : [scorePaneTexts.comesFrom[source]]),
  ];
  return (
    <li>
      <div className="criterion">
        <Check checked={counts} onChange={toggle}>
          {name}
        </Check>
        <NumberField
          label={scorePaneTexts.weight({ criterion: name })}
          value={weight}
          least={0}
          onChange={(to) => onChange({ ...criterion, weight: to })}
        />
      </div>
      <p className="quiet">
        {listed(says)}{" "}
        <TextButton label={scorePaneTexts.edit({ criterion: name })} expanded={open} onPress={onToggle}>
          {scorePaneTexts.change}
        </TextButton>
      </p>
      {open && (
        <div className="form">
          <Choice
            label={scorePaneTexts.dimension}
            names={scorePaneTexts.dimensions}
            value={criterion.dimension}
            onChoose={(dimension) => onChange({ ...criterion, dimension })}
          />
          <Choice
            label={scorePaneTexts.better}
            names={scorePaneTexts.betterNames}
            value={higherIsBetter ? "yes" : "no"}
            onChoose={(yes) => onChange({ ...criterion, higherIsBetter: yes === "yes" })}
          />
          <Choice
            label={scorePaneTexts.source}
            names={scorePaneTexts.sources}
            value={source}
            onChoose={(from) => onChange({ ...criterion, source: from })}
          />
        </div>
      )}
    </li>
  );
}
