import { useState, type ReactNode } from "react";
import { paneTexts } from "../model/paneTexts";

interface FoldProps {
  readonly title: string;
  /** Something in it is not applied yet. */
  readonly changed: boolean;
  readonly openAtFirst?: boolean;
  /** Of its heading: 3 within another fold. */
  readonly level?: 2 | 3;
  readonly children: ReactNode;
}

/**
 * What is folded until asked for; it says when something in it is not applied yet. It opens by a button and not by
 * `<summary>`, which Office.js on the web leaves out when it moves the focus on Tab.
 */
export function Fold({ title, changed, openAtFirst = false, level = 2, children }: FoldProps) {
  const [open, setOpen] = useState(openAtFirst);
  const Heading = `h${level}` as const;
  return (
    <section className="settings">
      <Heading>
        <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {title}
        </button>
        {changed && <span className="tag changed">{paneTexts.notApplied}</span>}
      </Heading>
      {open && children}
    </section>
  );
}
