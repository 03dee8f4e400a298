import { useMemo } from "react";
import { previewDashboard } from "../../actions/previewDashboard";
import { dashboardPaneTexts } from "../../model/dashboardPaneTexts";
import { KeyFigures } from "../KeyFigures";
import { StateTag } from "../StateTag";
import type { ToolViewProps } from "../ToolView";
import { WhatToType } from "../WhatToType";
import { keyFigures } from "./keyFigures";

/** The key figures as the dashboard would show them; where there are no KPIs yet, what to type into their table. */
export function DashboardView({ inspection, settings: { draft }, state }: ToolViewProps) {
  const { rated } = inspection.beside;
  const preview = useMemo(() => rated && previewDashboard(rated, draft), [rated, draft]);
  if (!preview) return <WhatToType tool="buildDashboard" />;
  const { engagementLine, riskLine } = draft;
  return (
    <section>
      <h2>
        {dashboardPaneTexts.title}
        <StateTag state={state} />
      </h2>
      <KeyFigures figures={keyFigures(preview.facts)} />
      <p className="quiet">
        {dashboardPaneTexts.endangeredRule({ engagement: engagementLine, risk: riskLine })}
      </p>
    </section>
  );
}
