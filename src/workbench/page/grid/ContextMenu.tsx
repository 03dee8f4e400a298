import { useEffect, useRef, type KeyboardEvent } from "react";
import { useSession } from "../session/SessionContext";

interface ContextMenuProps {
  left: number;
  top: number;
  onClose: () => void;
}

/** What the right mouse button offers: rows and columns in and out, contents away. */
export function ContextMenu({ left, top, onClose }: ContextMenuProps) {
  const session = useSession();
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    menu.current?.querySelector("button")?.focus();
    const away = (event: PointerEvent) => {
      if (!menu.current?.contains(event.target as Node)) onClose();
    };
    window.addEventListener("pointerdown", away);
    return () => window.removeEventListener("pointerdown", away);
  }, [onClose]);

  const { rows, columns } = session.selection.rect;
  const items: [string, () => void][] = [
    [rows === 1 ? "Insert row above" : `Insert ${rows} rows above`, () => session.edits.insertRows()],
    [rows === 1 ? "Delete row" : `Delete ${rows} rows`, () => session.edits.deleteRows()],
    [
      columns === 1 ? "Insert column to the left" : `Insert ${columns} columns`,
      () => session.edits.insertColumns(),
    ],
    [columns === 1 ? "Delete column" : `Delete ${columns} columns`, () => session.edits.deleteColumns()],
    ["Clear contents", () => session.edits.clear()],
  ];

  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    const buttons = [...(menu.current?.querySelectorAll("button") ?? [])];
    const at = buttons.findIndex((each) => each === document.activeElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) buttons[(at + step + buttons.length) % buttons.length].focus();
    else if (event.key === "Escape" || event.key === "Tab") onClose();
    else return;
    event.preventDefault();
  };

  return (
    <div
      ref={menu}
      role="menu"
      aria-label="Cells"
      className="menu"
      style={{ left, top }}
      onKeyDown={onKeyDown}
    >
      {items.map(([label, run]) => (
        <button
          key={label}
          role="menuitem"
          tabIndex={-1}
          onClick={() => {
            run();
            onClose();
          }}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
