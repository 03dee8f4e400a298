import { paneTexts } from "../model/paneTexts";
import type { SourceCandidate } from "../model/outcome";
import { Check } from "./Check";

interface ChooseSourcesProps {
  readonly candidates: readonly SourceCandidate[];
  readonly ticked: readonly string[];
  readonly onChoose: (ticked: readonly string[]) => void;
}

/** Asks which blocks are revenue where there are several. */
export function ChooseSources({ candidates, ticked, onChoose }: ChooseSourcesProps) {
  const toggle = (id: string, on: boolean) =>
    onChoose(candidates.map((each) => each.id).filter((each) => (each === id ? on : ticked.includes(each))));
  return (
    <section>
      <h1 id="choose">{paneTexts.chooseTitle}</h1>
      <p>{paneTexts.chooseHint}</p>
      <div role="group" aria-labelledby="choose" className="choices">
        {candidates.map(({ id, sheet, accountColumn, rows, periods }) => (
          <Check key={id} checked={ticked.includes(id)} onChange={(checked) => toggle(id, checked)}>
            {id.includes("!") ? id : paneTexts.sourceTable({ table: id, sheet })}
            <span className="quiet">
              {paneTexts.sourceRead({ column: accountColumn, rows, periods: paneTexts.periods(periods) })}
            </span>
          </Check>
        ))}
      </div>
    </section>
  );
}
