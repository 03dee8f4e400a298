import { Button } from "@fluentui/react-components";
import type { Ref } from "react";
import type { Step, ToolProgress } from "../model/outcome";
import { RunProgress } from "./RunProgress";

/** What is going on, if anything; `cancel` is there until writing starts. */
export interface Going {
  readonly step: Step | "stopping";
  readonly cancel?: () => void;
  /** Which tool's turn it is, where several run. */
  readonly turn?: ToolProgress;
}

interface RunBarProps {
  readonly label: string;
  /** Why the button cannot be pressed, or what pressing it does. */
  readonly hint: string;
  readonly pressable: boolean;
  /** What is going on; it shows when it takes longer than half a second. */
  readonly going: Going | undefined;
  readonly buttonRef: Ref<HTMLButtonElement>;
  readonly onPress: () => void;
}

/** The one primary button, and under it in place of its hint the progress of what takes longer than half a second. */
export function RunBar({ label, hint, pressable, going, buttonRef, onPress }: RunBarProps) {
  return (
    <div className="run-bar">
      <Button
        ref={buttonRef}
        className="wide"
        appearance="primary"
        size="large"
        disabledFocusable={!pressable}
        aria-describedby="run-hint"
        onClick={onPress}
      >
        {label}
      </Button>
      <RunProgress going={going} hint={hint} />
    </div>
  );
}
