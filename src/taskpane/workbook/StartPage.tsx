import { useState } from "react";
import type { ToolId } from "../../actions/tools";
import { workbookPaneTexts } from "../../model/workbookPaneTexts";
import type { Going } from "../RunBar";
import { RunProgress } from "../RunProgress";
import { usePassFocusOn } from "../usePassFocusOn";
import { TemplateTools } from "./TemplateTools";

interface StartPageProps {
  readonly going: Going | undefined;
  readonly onOwnData: () => void;
  readonly onTemplate: (tools: readonly ToolId[]) => void;
  readonly onExample: () => void;
  /** Called when the page goes while it has the focus. */
  readonly onFocusLost: () => void;
}

/** What a workbook in which nothing was found can begin with. */
export function StartPage({ going, onOwnData, onTemplate, onExample, onFocusLost }: StartPageProps) {
  const [choosing, setChoosing] = useState(false);
  const place = usePassFocusOn<HTMLElement>(onFocusLost);
  const resting = going !== undefined;
  const press = (action: () => void) => (resting ? undefined : action);
  return (
    <section ref={place}>
      <h1>{workbookPaneTexts.startTitle}</h1>
      <ul className="start">
        <li>
          <button type="button" aria-disabled={resting} onClick={press(onOwnData)}>
            <b>{workbookPaneTexts.own}</b>
            <span className="quiet">{workbookPaneTexts.ownHint}</span>
          </button>
        </li>
        <li>
          <button
            type="button"
            aria-disabled={resting}
            aria-expanded={choosing}
            onClick={press(() => setChoosing(!choosing))}
          >
            <b>{workbookPaneTexts.template}</b>
            <span className="quiet">{workbookPaneTexts.templateHint}</span>
          </button>
          {choosing && <TemplateTools resting={resting} onInsert={onTemplate} />}
        </li>
        <li>
          <button type="button" aria-disabled={resting} onClick={press(onExample)}>
            <b>{workbookPaneTexts.example}</b>
            <span className="quiet">{workbookPaneTexts.exampleHint}</span>
          </button>
        </li>
      </ul>
      <RunProgress going={going} hint="" />
    </section>
  );
}
