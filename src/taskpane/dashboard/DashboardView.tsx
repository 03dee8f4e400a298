import { useMemo } from "react";
import { previewDashboard } from "../../actions/previewDashboard";
import { dashboardPaneTexts } from "../../model/dashboardPaneTexts";
import { KeyFigures } from "../KeyFigures";
import { StateTag } from "../StateTag";
import type { ToolViewProps } from "../ToolView";
import { useNumbers } from "../useNumbers";
import { keyFigures } from "./keyFigures";

/** The key figures as the dashboard would show them; where there are no KPIs yet, what to type into their table. */
export function DashboardView({ inspection, settings: { draft }, state }: ToolViewProps) {
  const numbers = useNumbers();
  const { rated } = inspection.beside;
  const preview = useMemo(() => rated && previewDashboard(rated, draft), [rated, draft]);
  if (!preview) return <WhatToType />;
  const { engagementLine, riskLine } = draft;
  return (
    <section>
      <h2>
        {dashboardPaneTexts.title}
        <StateTag state={state} />
      </h2>
      <KeyFigures figures={keyFigures(preview.facts, numbers)} />
      <p className="quiet">
        {dashboardPaneTexts.endangeredRule(numbers.mark(engagementLine), numbers.mark(riskLine))}
      </p>
    </section>
  );
}

/** The columns of the table, each with what belongs into it. */
function WhatToType() {
  return (
    <section>
      <h2>{dashboardPaneTexts.typeTitle}</h2>
      <dl className="columns">
        {dashboardPaneTexts.columns.map(({ name, hint }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{hint}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
