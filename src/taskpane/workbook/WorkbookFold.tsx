import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ToolId } from "../../actions/tools";
import { workbookPaneTexts } from "../../model/workbookPaneTexts";
import { Fold } from "../Fold";
import { TemplateTools } from "./TemplateTools";

interface WorkbookFoldProps {
  /** A run is going on. */
  readonly resting: boolean;
  readonly hasSamples: boolean;
  readonly onTemplate: (tools: readonly ToolId[]) => void;
  readonly onRemoveSamples: () => void;
}

/** What concerns the whole workbook and not one tool. */
export function WorkbookFold({ resting, hasSamples, ...on }: WorkbookFoldProps) {
  return (
    <Fold title={workbookPaneTexts.title} changed={false}>
      <div className="form">
        <Fold title={workbookPaneTexts.moreTemplate} changed={false} level={3}>
          <p className="quiet">{workbookPaneTexts.moreTemplateHint}</p>
          <TemplateTools resting={resting} onInsert={on.onTemplate} />
        </Fold>
        {hasSamples && (
          <Told hint={workbookPaneTexts.removeSamplesHint}>
            <Button disabledFocusable={resting} onClick={on.onRemoveSamples}>
              {workbookPaneTexts.removeSamples}
            </Button>
          </Told>
        )}
      </div>
    </Fold>
  );
}

/** A button and, below it, what it does. */
function Told({ hint, children }: { hint: string; children: ReactNode }) {
  return (
    <div className="told">
      {children}
      <span className="quiet">{hint}</span>
    </div>
  );
}
