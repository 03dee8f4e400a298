import { useEffect, useRef } from "react";
import type { Edits } from "../model/edits";
import type { FilledTable } from "../model/filledTables";
import { watch } from "./act";
import type { Found, Looks } from "./useInspection";

/** Looks again after edits of what the pane shows. Where Excel refuses to tell of them it is asked after each look. */
export function useWatch({ found, lookAfter }: Looks, seen: boolean, onBug: (error: unknown) => void): void {
  const latest = useRef(found);
  const watching = useRef<ReturnType<typeof watch>>(undefined);

  useEffect(() => {
    latest.current = found;
    if (!seen || found.kind === "looking" || watching.current) return;
    const asked = watch((edits) => {
      if (concern(edits, latest.current)) lookAfter(edits);
    });
    watching.current = asked;
    asked.then((unwatch) => {
      if (!unwatch && watching.current === asked) watching.current = undefined;
    }, onBug);
  }, [found, seen, lookAfter, onBug]);

  useEffect(
    () => () => {
      const asked = watching.current;
      watching.current = undefined;
      void asked?.then((unwatch) => unwatch?.()).then(undefined, onBug);
    },
    [onBug],
  );
}

/** Where no revenue could be read, every edit may be the one that puts it right. */
function concern({ sheets, addedOrDeleted }: Edits, found: Found): boolean {
  if (addedOrDeleted || found.kind !== "found" || !found.inspection.revenue) return true;
  const { readFrom, beside } = found.inspection;
  const filled = Object.values<FilledTable | undefined>({ ...beside.tables }).flatMap(
    (table) => table?.sheetIds ?? [],
  );
  return sheets.some(
    (id) => readFrom.includes(id) || beside.inputs?.sheets.includes(id) || filled.includes(id),
  );
}
