import { useState, type KeyboardEvent, type PointerEvent } from "react";
import { useSession } from "../session/SessionContext";
import { AddInFrame } from "./AddInFrame";

const [narrowest, widest] = [300, 720];

/** The add-in's task pane at the right of the sheet, as wide as the user pulls it. */
export function TaskPane() {
  const { runtime } = useSession();
  const [width, setWidth] = useState(350);
  const { isPaneOpen, addIn } = runtime;
  const resize = (wanted: number) => setWidth(Math.min(Math.max(wanted, narrowest), widest));

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowLeft: 16, ArrowRight: -16 }[event.key];
    if (step) resize(width + step);
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) resize(window.innerWidth - event.clientX);
  };

  return (
    <div className="side">
      <aside className="pane" aria-label="Task pane" style={{ width }} hidden={!isPaneOpen}>
        <div
          role="separator"
          className="divider"
          tabIndex={0}
          aria-label="Width of the task pane"
          aria-orientation="vertical"
          aria-valuenow={width}
          aria-valuemin={narrowest}
          aria-valuemax={widest}
          onKeyDown={onKeyDown}
          onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
          onPointerMove={onPointerMove}
        />
        <div className="pane-body">
          <header>
            <h2>{addIn.name}</h2>
            <button
              className="close"
              aria-label="Close the task pane"
              onClick={() => runtime.showPane(false)}
            />
          </header>
          {runtime.isRunning("pane") && <AddInFrame kind="pane" title={addIn.name} />}
        </div>
      </aside>
      {runtime.isRunning("functions") && (
        <AddInFrame kind="functions" title={`${addIn.name}, functions of the ribbon`} hidden />
      )}
    </div>
  );
}
