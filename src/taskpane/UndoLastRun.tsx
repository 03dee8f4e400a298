import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { paneTexts } from "../model/paneTexts";
import { usePassFocusOn } from "./usePassFocusOn";

interface UndoLastRunProps {
  /** When the run was that is taken back. */
  readonly last: string;
  /** The tool whose run it was, by its name. */
  readonly tool: string;
  /** Whether that tool is the one that is open. */
  readonly isOpen: boolean;
  readonly pressable: boolean;
  readonly onUndo: () => void;
  /** Called when it goes while it has the focus, which must go somewhere. */
  readonly onFocusLost: () => void;
}

/** The way back from the last run: Excel's own undo does not cover what add-ins write. It asks in its place first. */
export function UndoLastRun({ last, tool, isOpen, pressable, onUndo, onFocusLost }: UndoLastRunProps) {
  const [asking, setAsking] = useState<boolean>();
  const place = usePassFocusOn<HTMLDivElement>(onFocusLost);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking !== undefined) first.current?.focus();
  }, [asking]);

  if (!asking) {
    return (
      <div className="undo" ref={place}>
        <Button ref={first} size="small" disabledFocusable={!pressable} onClick={() => setAsking(true)}>
          {isOpen ? paneTexts.undo : paneTexts.undoOf({ tool })}
        </Button>
      </div>
    );
  }
  const confirm = () => {
    setAsking(false);
    onUndo();
  };
  return (
    <div className="undo" ref={place} role="group" aria-labelledby="undo-question">
      <p id="undo-question">{paneTexts.undoQuestion({ last, tool })}</p>
      <div className="row">
        <Button ref={first} size="small" disabledFocusable={!pressable} onClick={confirm}>
          {paneTexts.undoYes}
        </Button>
        <Button size="small" onClick={() => setAsking(false)}>
          {paneTexts.undoNo}
        </Button>
      </div>
    </div>
  );
}
