import { useMemo } from "react";
import { previewTimeline } from "../../actions/previewTimeline";
import { taskStatuses, type JudgedTask } from "../../model/timeline";
import { timelinePaneTexts } from "../../model/timelinePaneTexts";
import { timelineTexts } from "../../model/timelineTexts";
import { valueTexts } from "../../model/valueTexts";
import { FoldedList } from "../FoldedList";
import { KeyFigures } from "../KeyFigures";
import { StateTag } from "../StateTag";
import type { ToolViewProps } from "../ToolView";
import { count } from "../numbers";
import { WhatToType } from "../WhatToType";

/** More are on the sheet. */
const mostListed = 100;

/** How the plan stands today, and what is late, as the timeline would show it. */
export function TimelineView({ inspection, state }: ToolViewProps) {
  const timeline = inspection.beside.tables?.buildTimeline?.read;
  const preview = useMemo(() => timeline && previewTimeline(timeline), [timeline]);
  if (!preview) return <WhatToType tool="buildTimeline" />;
  const { facts, late } = preview;
  const lateTitle = timelinePaneTexts.lateTitle({ tasks: late.length });
  const shown = taskStatuses.filter((status) => status !== "No dates" || facts.counts[status] > 0);
  return (
    <>
      <section>
        <h2>
          {timelinePaneTexts.title}
          <StateTag state={state} />
        </h2>
        <p>{timelineTexts.finding(facts)}</p>
        <KeyFigures
          figures={shown.map((status) => ({
            name: valueTexts.taskStatuses[status],
            figure: count(facts.counts[status]),
          }))}
        />
      </section>
      <section>
        <h2>{lateTitle}</h2>
        {late.length === 0 && <p>{timelinePaneTexts.noneLate}</p>}
        <FoldedList
          label={lateTitle}
          shown={5}
          items={late.slice(0, mostListed).map((task) => (
            <LateTask {...task} />
          ))}
        />
      </section>
    </>
  );
}

function LateTask({ name, account, owner, daysLate }: JudgedTask) {
  const of = [account, owner, timelinePaneTexts.late({ days: daysLate })];
  return (
    <>
      {name}
      <span className="quiet">{of.filter((each) => each !== "").join(" · ")}</span>
    </>
  );
}
