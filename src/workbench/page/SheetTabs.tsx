import type { KeyboardEvent } from "react";
import { focusGrid } from "./focusGrid";
import { useSession } from "./session/SessionContext";

/** One tab for each sheet that is not hidden, in its colour. */
export function SheetTabs() {
  const session = useSession();
  const shown = session.book.sheets.filter((sheet) => sheet.visibility === "Visible");

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step !== 1 && step !== -1) return;
    session.activateNext(step);
    event.preventDefault();
  };

  return (
    <div className="sheet-tabs" role="tablist" aria-label="Sheets" onKeyDown={onKeyDown}>
      {shown.map((sheet) => {
        const isActive = sheet === session.sheet;
        return (
          <button
            key={sheet.id}
            role="tab"
            aria-selected={isActive}
            tabIndex={isActive ? 0 : -1}
            ref={(tab) => {
              if (isActive) tab?.scrollIntoView({ block: "nearest", inline: "nearest" });
            }}
            style={sheet.tabColor ? { ["--tab" as string]: sheet.tabColor } : undefined}
            onClick={() => {
              session.activate(sheet);
              focusGrid();
            }}
          >
            {sheet.name}
          </button>
        );
      })}
    </div>
  );
}
