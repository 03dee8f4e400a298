import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { ToolId } from "../../actions/tools";
import { workbookPaneTexts } from "../../model/workbookPaneTexts";
import { Check } from "../Check";
import { toolIds, toolName } from "../toolList";

interface TemplateToolsProps {
  readonly resting: boolean;
  readonly onInsert: (tools: readonly ToolId[]) => void;
}

/** For which tools the template's sheets are added: all unless told. */
export function TemplateTools({ resting, onInsert }: TemplateToolsProps) {
  const [left, setLeft] = useState<ReadonlySet<ToolId>>(new Set());
  const chosen = toolIds.filter((id) => !left.has(id));
  const toggle = (id: ToolId, checked: boolean) => {
    const others = [...left].filter((each) => each !== id);
    setLeft(new Set(checked ? others : [...others, id]));
  };
  return (
    <div className="template">
      <fieldset>
        <legend>{workbookPaneTexts.whichTools}</legend>
        {toolIds.map((id) => (
          <Check key={id} checked={!left.has(id)} onChange={(checked) => toggle(id, checked)}>
            {toolName(id)}
          </Check>
        ))}
      </fieldset>
      <Button disabledFocusable={resting || chosen.length === 0} onClick={() => onInsert(chosen)}>
        {workbookPaneTexts.insert}
      </Button>
      {chosen.length === 0 && <p className="quiet">{workbookPaneTexts.insertAtLeastOne}</p>}
    </div>
  );
}
