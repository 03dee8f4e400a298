import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { paneTexts } from "../model/paneTexts";

interface UndoLastRunProps {
  /** When the run was that is taken back. */
  readonly last: string;
  readonly pressable: boolean;
  readonly onUndo: () => void;
}

/** The way back from the last run: Excel's own undo does not cover what add-ins write. It asks in its place first. */
export function UndoLastRun({ last, pressable, onUndo }: UndoLastRunProps) {
  const [asking, setAsking] = useState<boolean>();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking !== undefined) first.current?.focus();
  }, [asking]);

  if (!asking) {
    return (
      <div className="undo">
        <Button ref={first} size="small" disabledFocusable={!pressable} onClick={() => setAsking(true)}>
          {paneTexts.undo}
        </Button>
      </div>
    );
  }
  const confirm = () => {
    setAsking(false);
    onUndo();
  };
  return (
    <div className="undo" role="group" aria-labelledby="undo-question">
      <p id="undo-question">{paneTexts.undoQuestion(last)}</p>
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
