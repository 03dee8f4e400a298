import type { RibbonFace } from "./readManifest";
import type { ButtonState } from "../session/Runtime";

interface RibbonTipProps {
  id: string;
  tip: RibbonFace["tip"];
  state: ButtonState | undefined;
  isOpen: boolean;
}

/** What a button does, and why it failed where it did. */
export function RibbonTip({ id, tip, state, isOpen }: RibbonTipProps) {
  return (
    <div role="tooltip" id={id} className="tip" hidden={!isOpen}>
      <strong>{tip.title}</strong>
      <p>{tip.description}</p>
      {state?.kind === "failed" && <p className="failure">Last time it failed: {state.reason}</p>}
    </div>
  );
}
