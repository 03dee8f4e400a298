import { useRef, useState, type FocusEvent, type KeyboardEvent } from "react";
import type { ButtonState } from "../session/Runtime";
import { RibbonTip } from "./RibbonTip";
import type { RibbonButton, RibbonMenu } from "./readManifest";

interface RibbonDropDownProps {
  menu: RibbonMenu;
  states: ReadonlyMap<string, ButtonState>;
  onPress: (item: RibbonButton) => void;
}

/** A menu of the ribbon: its button, and its items while it is open. */
export function RibbonDropDown({ menu, states, onPress }: RibbonDropDownProps) {
  const [isOpen, setOpen] = useState(false);
  const [isTipOpen, setTipOpen] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  const buttons = () => [...(whole.current?.querySelectorAll("button") ?? [])];
  const tipId = `tip-${menu.id}`;
  const isRunning = menu.items.some(({ id }) => states.get(id)?.kind === "running");

  const close = () => {
    setOpen(false);
    buttons()[0].focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") return isOpen ? close() : setTipOpen(false);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || !isOpen) return;
    event.preventDefault();
    const all = buttons();
    const at = all.findIndex((button) => button === document.activeElement);
    all[(at + step + all.length) % all.length].focus();
  };
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    setTipOpen(false);
    if (!whole.current?.contains(relatedTarget)) setOpen(false);
  };
  return (
    <div
      className="ribbon-control"
      ref={whole}
      onPointerEnter={() => setTipOpen(true)}
      onPointerLeave={() => setTipOpen(false)}
      onFocus={() => setTipOpen(true)}
      {...{ onKeyDown, onBlur }}
    >
      <button
        className={isRunning ? "opens running" : "opens"}
        aria-describedby={tipId}
        aria-expanded={isOpen}
        aria-busy={isRunning}
        onClick={() => setOpen(!isOpen)}
      >
        <img src={menu.icons[32]} srcSet={`${menu.icons[64]} 2x`} alt="" width={32} height={32} />
        {menu.label}
      </button>
      {isOpen && (
        <div className="ribbon-list">
          {menu.items.map((item) => {
            const state = states.get(item.id);
            return (
              <button
                key={item.id}
                title={item.tip.description}
                disabled={state?.kind === "running"}
                onClick={() => {
                  close();
                  onPress(item);
                }}
              >
                <img src={item.icons[16]} srcSet={`${item.icons[32]} 2x`} alt="" width={16} height={16} />
                {item.label}
                {state?.kind === "failed" && <small>Last time it failed: {state.reason}</small>}
              </button>
            );
          })}
        </div>
      )}
      <RibbonTip id={tipId} tip={menu.tip} state={undefined} isOpen={isTipOpen && !isOpen} />
    </div>
  );
}
