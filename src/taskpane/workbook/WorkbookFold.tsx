import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Inspection } from "../../model/outcome";
import { paneTexts } from "../../model/paneTexts";
import { workbookPaneTexts } from "../../model/workbookPaneTexts";
import { Fold } from "../Fold";
import { Leadership } from "./Leadership";
import { TemplateTools } from "./TemplateTools";
import type { WorkbookActions } from "./workbookActions";

interface WorkbookFoldProps {
  readonly inspection: Pick<Inspection, "readOnly" | "hasSamples" | "isPrepared">;
  /** A run is going on. */
  readonly running: boolean;
  readonly actions: WorkbookActions;
}

/** What concerns the whole workbook and not one tool. */
export function WorkbookFold({ inspection, running, actions }: WorkbookFoldProps) {
  const { readOnly, hasSamples, isPrepared } = inspection;
  const resting = running || readOnly;
  return (
    <Fold title={workbookPaneTexts.title} changed={false}>
      <div className="form">
        <Told hint={workbookPaneTexts.everythingHint}>
          <Button disabledFocusable={resting} onClick={actions.buildEverything}>
            {paneTexts.everything}
          </Button>
        </Told>
        <Leadership
          isPrepared={isPrepared}
          resting={resting}
          onPrepare={actions.prepare}
          onShowAgain={actions.showAgain}
        />
        {hasSamples && (
          <Told hint={workbookPaneTexts.removeSamplesHint}>
            <Button disabledFocusable={resting} onClick={actions.removeSamples}>
              {workbookPaneTexts.removeSamples}
            </Button>
          </Told>
        )}
        <Fold title={workbookPaneTexts.moreTemplate} changed={false} level={3}>
          <p className="quiet">{workbookPaneTexts.moreTemplateHint}</p>
          <TemplateTools resting={resting} onInsert={actions.insertTemplate} />
        </Fold>
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
