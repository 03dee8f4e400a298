import { Fragment, useRef, useState, type FocusEvent, type KeyboardEvent } from "react";
import type { ToolId } from "../actions/tools";
import type { Inspection } from "../model/outcome";
import { paneTexts } from "../model/paneTexts";
import { toolGroups, toolName } from "./toolList";

interface ToolSwitcherProps {
  readonly tool: ToolId;
  /** Undefined while it is not known what stands in the workbook. */
  readonly lastRuns: Inspection["lastRuns"] | undefined;
  readonly onChoose: (tool: ToolId) => void;
}

/** The name of the tool that is open, and on demand all tools: what each makes, and where it stands. */
export function ToolSwitcher({ tool, lastRuns, onChoose }: ToolSwitcherProps) {
  const [open, setOpen] = useState(false);
  const nav = useRef<HTMLElement>(null);
  const buttons = () => [...(nav.current?.querySelectorAll("button") ?? [])];
  const close = () => {
    setOpen(false);
    buttons()[0].focus();
  };
  const choose = (id: ToolId) => {
    close();
    onChoose(id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" && open) {
      // Office.js on the web takes Esc for the wish to leave the pane.
      event.stopPropagation();
      return close();
    }
    const all = buttons();
    const at = all.findIndex((button) => button === document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1 + all.length, Home: 1, End: all.length - 1 }[event.key];
    if (to === undefined || !open) return;
    event.preventDefault();
    all[to % all.length].focus();
  };
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget && !nav.current?.contains(relatedTarget)) setOpen(false);
  };
  return (
    <nav className="switcher" aria-label={paneTexts.chooseTool} ref={nav} {...{ onKeyDown, onBlur }}>
      <button type="button" aria-expanded={open} aria-controls="tools" onClick={() => setOpen(!open)}>
        {toolName(tool)}
      </button>
      {open && (
        <>
          <div className="behind" onClick={() => setOpen(false)} />
          <div id="tools" className="menu">
            {toolGroups.map(({ group, tools }) => (
              <Fragment key={group}>
                <p id={`tools-${group}`}>{paneTexts.toolGroups[group]}</p>
                <ul aria-labelledby={`tools-${group}`}>
                  {tools.map((id) => (
                    <li key={id}>
                      <button type="button" aria-current={id === tool} onClick={() => choose(id)}>
                        <b>{toolName(id)}</b>
                        {lastRuns && <StateOf run={lastRuns[id]} />}
                        <span className="quiet">{paneTexts.tools[id].makes}</span>
                      </button>
                    </li>
                  ))}
                </ul>
              </Fragment>
            ))}
          </div>
        </>
      )}
    </nav>
  );
}

function StateOf({ run }: { run: Inspection["lastRuns"][string] | undefined }) {
  const state = !run ? "never" : run.current ? "current" : "changed";
  const look = { never: "", current: "written", changed: "changed" }[state];
  return <span className={`tag ${look}`}>{paneTexts.toolStates[state]}</span>;
}
