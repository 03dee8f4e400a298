import { useState } from "react";
import { RibbonTip } from "./RibbonTip";
import type { AddIn, RibbonButton } from "./readManifest";

/** How the last click on a button of the ribbon fares. */
export type ButtonState = { kind: "running" } | { kind: "failed"; reason: string };

interface RibbonProps {
  addIn: AddIn;
  states: ReadonlyMap<string, ButtonState>;
  onPress: (button: RibbonButton) => void;
}

/** The add-in's tab as its manifest describes it: groups, buttons, icons and their explanations. */
export function Ribbon({ addIn, states, onPress }: RibbonProps) {
  return (
    <nav className="ribbon" aria-label="Ribbon">
      <div className="ribbon-tabs" role="tablist" aria-label="Ribbon tabs">
        <button role="tab" id="ribbon-tab" aria-selected="true" aria-controls="ribbon-groups">
          {addIn.tab}
        </button>
      </div>
      <div className="ribbon-groups" role="tabpanel" id="ribbon-groups" aria-labelledby="ribbon-tab">
        {addIn.groups.map((group) => (
          <div key={group.id} className="ribbon-group" role="group" aria-label={group.label}>
            <div className="ribbon-buttons">
              {group.buttons.map((button) => (
                <RibbonControl
                  key={button.id}
                  button={button}
                  state={states.get(button.id)}
                  onPress={onPress}
                />
              ))}
            </div>
            <span aria-hidden="true">{group.label}</span>
          </div>
        ))}
      </div>
    </nav>
  );
}

interface RibbonControlProps {
  button: RibbonButton;
  state: ButtonState | undefined;
  onPress: (button: RibbonButton) => void;
}

function RibbonControl({ button, state, onPress }: RibbonControlProps) {
  const [isTipOpen, setTipOpen] = useState(false);
  const tipId = `tip-${button.id}`;
  return (
    <div
      className="ribbon-control"
      onPointerEnter={() => setTipOpen(true)}
      onPointerLeave={() => setTipOpen(false)}
      onFocus={() => setTipOpen(true)}
      onBlur={() => setTipOpen(false)}
      onKeyDown={(event) => event.key === "Escape" && setTipOpen(false)}
    >
      <button
        className={state?.kind}
        aria-describedby={tipId}
        aria-busy={state?.kind === "running"}
        disabled={state?.kind === "running"}
        onClick={() => {
          setTipOpen(false);
          onPress(button);
        }}
      >
        <img src={button.icons[32]} srcSet={`${button.icons[64]} 2x`} alt="" width={32} height={32} />
        {button.label}
      </button>
      <RibbonTip id={tipId} tip={button.tip} state={state} isOpen={isTipOpen} />
    </div>
  );
}
