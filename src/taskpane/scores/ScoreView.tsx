import { useDeferredValue, useMemo } from "react";
import { previewScores } from "../../actions/previewScores";
import { scorePaneTexts } from "../../model/scorePaneTexts";
import type { ScoreRun } from "../../model/scores";
import { Fold } from "../Fold";
import { Notice } from "../Notice";
import { StateTag } from "../StateTag";
import type { ToolViewProps } from "../ToolView";
import { CriteriaEditor } from "./CriteriaEditor";
import { RatingsLine } from "./RatingsLine";
import { ScoreTable } from "./ScoreTable";

/** So many accounts are shown: the sheet has all of them. */
const mostShown = 10;

/** The scoring matrix: who ranks first by the criteria as they are edited, how firmly, and the criteria themselves. */
export function ScoreView({ inspection, settings, criteria, outcome, state, onSelect }: ToolViewProps) {
  const { scored, inputs } = inspection.beside;
  const scale = inspection.settings.ratingScale;
  const list = useDeferredValue(criteria.list);
  const draft = useDeferredValue(settings.draft);
  const lines = useMemo(
    () => (scored && list ? previewScores(scored, list, draft, scale, mostShown) : []),
    [scored, list, draft, scale],
  );
  const words = wordsOf(outcome);
  return (
    <>
      <section>
        <h2>
          {scorePaneTexts.rankingTitle}
          {lines.length > 0 && <StateTag state={state} />}
        </h2>
        {inputs?.scoresFault && <Notice kind="error">{inputs.scoresFault}</Notice>}
        {lines.length > 0 && <ScoreTable lines={lines} />}
        {lines.length === 0 && !inputs?.scoresFault && (
          <p>
            {inputs?.ratingsAt
              ? scorePaneTexts.noScores({ ...scale })
              : scorePaneTexts.noRatings({ ...scale })}
          </p>
        )}
        {inputs?.ratingsAt && <RatingsLine inputs={inputs} onSelect={onSelect} />}
      </section>
      {words.length > 0 && state === "written" && (
        <section>
          <h2>{scorePaneTexts.firmTitle}</h2>
          {words.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </section>
      )}
      {criteria.list && (
        <Fold
          title={scorePaneTexts.criteriaTitle}
          changed={criteria.changed}
          openAtFirst={inputs?.criteriaAt === undefined}
        >
          <CriteriaEditor
            list={criteria.list}
            criteria={criteria}
            stands={inputs?.criteriaAt !== undefined}
          />
        </Fold>
      )}
    </>
  );
}

function wordsOf(outcome: ToolViewProps["outcome"]): readonly string[] {
  return outcome?.kind === "done" && isScoreRun(outcome.result) ? outcome.result.words : [];
}

function isScoreRun(result: { readonly action: string }): result is ScoreRun {
  return result.action === "scoreAccounts" && "words" in result;
}
