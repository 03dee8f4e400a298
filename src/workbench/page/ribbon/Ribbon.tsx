import { useState } from "react";
import { RibbonDropDown } from "./RibbonDropDown";
import { RibbonTip } from "./RibbonTip";
import type { ButtonState } from "../session/Runtime";
import { useSession } from "../session/SessionContext";
import type { RibbonButton } from "./readManifest";

/** The add-in's tab as its manifest describes it: groups, buttons, icons and their explanations. */
export function Ribbon() {
  const { runtime } = useSession();
  const { addIn, buttons } = runtime;
  return (
    <nav className="ribbon" aria-label="Ribbon" lang={addIn.locale}>
      <div className="ribbon-tabs" role="tablist" aria-label="Ribbon tabs">
        <button role="tab" id="ribbon-tab" aria-selected="true" aria-controls="ribbon-groups">
          {addIn.tab}
        </button>
      </div>
      <div className="ribbon-groups" role="tabpanel" id="ribbon-groups" aria-labelledby="ribbon-tab">
        {addIn.groups.map((group) => (
          <div key={group.id} className="ribbon-group" role="group" aria-label={group.label}>
            <div className="ribbon-buttons">
              {group.controls.map((control) =>
                "items" in control ? (
                  <RibbonDropDown
                    key={control.id}
                    menu={control}
                    states={buttons}
                    onPress={(item) => void runtime.press(item)}
                  />
                ) : (
                  <RibbonControl
                    key={control.id}
                    button={control}
                    state={buttons.get(control.id)}
                    onPress={() => void runtime.press(control)}
                  />
                ),
              )}
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
  onPress: () => void;
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
          onPress();
        }}
      >
        <img src={button.icons[32]} srcSet={`${button.icons[64]} 2x`} alt="" width={32} height={32} />
        {button.label}
      </button>
      <RibbonTip id={tipId} tip={button.tip} state={state} isOpen={isTipOpen} />
    </div>
  );
}
