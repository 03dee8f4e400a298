import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { scorePaneTexts } from "../../model/scorePaneTexts";
import { dimensions, type Dimension } from "../../model/scores";
import { AddCriterion } from "./AddCriterion";
import { CriterionRow } from "./CriterionRow";
import { criterionKey, type CriteriaDraft, type CriterionDraft } from "./useCriteria";

interface CriteriaEditorProps {
  readonly list: readonly CriterionDraft[];
  readonly criteria: CriteriaDraft;
  /** Whether there is a table of criteria in the workbook already. */
  readonly stands: boolean;
}

/** The criteria of both dimensions with their weights; nothing is written before the button is pressed. */
export function CriteriaEditor({ list, criteria, stands }: CriteriaEditorProps) {
  /** A criterion that is open stays where it was opened, also when it is given the other dimension. */
  const [open, setOpen] = useState<Readonly<Record<string, Dimension | undefined>>>({});
  const toggle = ({ name, dimension }: CriterionDraft) =>
    setOpen((all) => ({ ...all, [criterionKey(name)]: all[criterionKey(name)] ? undefined : dimension }));
  const counting = list.filter(({ weight }) => weight > 0);
  const sum = counting.reduce((total, { weight }) => total + weight, 0);
  const worth = (weight: number) => (sum > 0 ? weight / sum : 0);
  return (
    <div className="form">
      <div>
        <p role="status">{scorePaneTexts.counting({ criteria: counting.length, sum })}</p>
        <p className="quiet">{scorePaneTexts.advice(counting.length)}</p>
      </div>
      {dimensions.map((dimension) => {
        const shown = list.filter((each) => (open[criterionKey(each.name)] ?? each.dimension) === dimension);
        const own = list.filter((each) => each.dimension === dimension);
        const weight = own.reduce((total, each) => total + each.weight, 0);
        return (
          <div key={dimension}>
            <h3>
              {scorePaneTexts.dimensions[dimension]}
              <span className="quiet">{scorePaneTexts.worth({ share: worth(weight) })}</span>
            </h3>
            <ul className="criteria" aria-label={scorePaneTexts.dimensions[dimension]}>
              {shown.map((each) => (
                <CriterionRow
                  key={criterionKey(each.name)}
                  criterion={each}
                  worth={worth(each.weight)}
                  open={open[criterionKey(each.name)] !== undefined}
                  onToggle={() => toggle(each)}
                  onChange={criteria.change}
                />
              ))}
            </ul>
          </div>
        );
      })}
      <AddCriterion list={list} onAdd={criteria.change} />
      {stands && <p className="quiet">{scorePaneTexts.keptInTable}</p>}
      <Button onClick={criteria.reset} disabledFocusable={!criteria.changed}>
        {scorePaneTexts.resetCriteria}
      </Button>
    </div>
  );
}
