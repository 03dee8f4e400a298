import { useState, type ReactNode } from "react";
import { paneTexts } from "../model/paneTexts";
import { TextButton } from "./TextButton";

/** A list that shows its first items, and all of them on demand. */
export function FoldedList({
  items,
  shown,
  label,
}: {
  items: readonly ReactNode[];
  shown: number;
  label: string;
}) {
  const [open, setOpen] = useState(false);
  const visible = open ? items : items.slice(0, shown);
  return (
    <>
      <ul className="list" aria-label={label}>
        {visible.map((item, place) => (
          <li key={place}>{item}</li>
        ))}
      </ul>
      {items.length > shown && (
        <TextButton expanded={open} onPress={() => setOpen(!open)}>
          {open ? paneTexts.showFewer : paneTexts.showAll({ all: items.length })}
        </TextButton>
      )}
    </>
  );
}
