import { useState } from "react";
import { useSession } from "../session/SessionContext";

/** What the opened file held that the workbench cannot carry over; nothing where it could carry everything. */
export function Losses() {
  const { losses } = useSession().book;
  const [isOpen, setOpen] = useState(false);
  if (losses.length === 0) return null;
  return (
    <section className="losses" aria-label="What could not be carried over">
      <p>
        {losses.length === 1 ? "One thing" : `${losses.length} things`} in this file could not be carried
        over. A copy saved here will not have {losses.length === 1 ? "it" : "them"}.
      </p>
      <button aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? "Hide the list" : "Show the list"}
      </button>
      {isOpen && (
        <ul>
          {losses.map((loss) => (
            <li key={loss}>{loss}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
