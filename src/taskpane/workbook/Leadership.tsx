import { Button } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import { paneTexts } from "../../model/paneTexts";
import { workbookPaneTexts } from "../../model/workbookPaneTexts";
import { Check } from "../Check";

interface LeadershipProps {
  /** Sheets are hidden for readers already. */
  readonly isPrepared: boolean;
  readonly resting: boolean;
  readonly onPrepare: (hideSources: boolean) => void;
  readonly onShowAgain: () => void;
}

/** Prepares the workbook for readers, once it has said plainly what that is and what it is not; and takes it back. */
export function Leadership({ isPrepared, resting, onPrepare, onShowAgain }: LeadershipProps) {
  const [asking, setAsking] = useState<boolean>();
  const [hideSources, setHideSources] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const warning = useId();
  useEffect(() => {
    if (asking !== undefined) first.current?.focus();
  }, [asking]);
  const confirm = () => {
    setAsking(false);
    onPrepare(hideSources);
  };
  if (!asking) {
    const [label, onPress] = isPrepared
      ? [paneTexts.showAgain, onShowAgain]
      : [workbookPaneTexts.leadership, () => setAsking(true)];
    return (
      <div className="told">
        <Button ref={first} disabledFocusable={resting} onClick={onPress}>
          {label}
        </Button>
        <span className="quiet">
          {isPrepared ? workbookPaneTexts.showAgainHint : workbookPaneTexts.leadershipHint}
        </span>
      </div>
    );
  }
  return (
    <div className="undo" role="group" aria-labelledby={warning}>
      <p id={warning}>{workbookPaneTexts.leadershipWarning}</p>
      <Check checked={hideSources} onChange={setHideSources}>
        {workbookPaneTexts.hideSources}
      </Check>
      <div className="row">
        <Button ref={first} size="small" disabledFocusable={resting} onClick={confirm}>
          {workbookPaneTexts.leadershipYes}
        </Button>
        <Button size="small" onClick={() => setAsking(false)}>
          {workbookPaneTexts.leadershipNo}
        </Button>
      </div>
    </div>
  );
}
