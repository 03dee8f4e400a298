import { useMemo } from "react";
import { previewDecisions } from "../../actions/previewDecisions";
import { decisionPaneTexts } from "../../model/decisionPaneTexts";
import { decisionTexts } from "../../model/decisionTexts";
import { FoldedList } from "../FoldedList";
import { KeyFigures } from "../KeyFigures";
import { Notice } from "../Notice";
import { count } from "../numbers";
import { StateTag } from "../StateTag";
import type { ToolViewProps } from "../ToolView";
import { WhatToType } from "../WhatToType";

/** More are on the sheet. */
const mostListed = 100;

/** Whom to win and by whom they are reached, as the decision map would say it. */
export function DecisionView({ inspection, settings: { draft }, state }: ToolViewProps) {
  const tables = inspection.beside.tables?.drawDecisionMap?.read;
  const preview = useMemo(() => tables && previewDecisions(tables, draft), [tables, draft]);
  if (!preview) return <WhatToType tool="drawDecisionMap" />;
  if ("fault" in preview) return <Notice kind="error">{preview.fault}</Notice>;
  const { facts, accounts, toWin } = preview;
  const listTitle = decisionPaneTexts.listTitle({ people: toWin.length });
  return (
    <>
      <section>
        <h2>
          {decisionPaneTexts.title}
          <StateTag state={state} />
        </h2>
        <p>{decisionTexts.finding(facts)}</p>
        <KeyFigures
          figures={[
            { name: decisionPaneTexts.people, figure: count(facts.people) },
            { name: decisionPaneTexts.deciding, figure: count(facts.deciding) },
            { name: decisionPaneTexts.toWin, figure: count(facts.toWin) },
            { name: decisionPaneTexts.withWayIn, figure: count(facts.withWayIn) },
          ]}
        />
      </section>
      <section>
        <h2>{listTitle}</h2>
        {toWin.length === 0 && <p>{decisionPaneTexts.nobody}</p>}
        <FoldedList
          label={listTitle}
          shown={5}
          items={toWin.slice(0, mostListed).map(({ map, ...way }) => (
            <>
              {decisionTexts.person(map.people[way.target])}
              {accounts > 1 && <span className="quiet">{map.account}</span>}
              <span className="quiet">{decisionTexts.wayIn(map, way)}</span>
            </>
          ))}
        />
      </section>
    </>
  );
}
