import { useMemo } from "react";
import { previewCharter } from "../../actions/previewCharter";
import { charterPaneTexts } from "../../model/charterPaneTexts";
import { charterTexts } from "../../model/charterTexts";
import { StateTag } from "../StateTag";
import type { ToolViewProps } from "../ToolView";
import { WhatToType } from "../WhatToType";

/** Which sections of the charter are written. */
export function CharterView({ inspection, state }: ToolViewProps) {
  const charter = inspection.beside.tables?.buildCharter?.read;
  const preview = useMemo(() => charter && previewCharter(charter), [charter]);
  if (!preview) return <WhatToType tool="buildCharter" />;
  return (
    <section>
      <h2>
        {charterPaneTexts.title}
        <StateTag state={state} />
      </h2>
      <p>{charterTexts.finding(preview.facts)}</p>
      <ul className="ticks">
        {preview.sections.map(({ name, isWritten }) => (
          <li key={name}>
            <span aria-hidden="true">{isWritten ? "✓" : "○"}</span>
            <span>{name}</span>
            <span className="quiet">{isWritten ? charterPaneTexts.written : charterPaneTexts.toWrite}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
