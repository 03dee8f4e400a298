import { useEffect, useRef, useState } from "react";
import type { AccountExplained } from "../../model/explain";
import type { Inspection, LastRead } from "../../model/outcome";
import { explainNow, followSelection } from "../act";

/**
 * What is to be told of the account in the selected row: of the one selected when the workbook was looked into, then of
 * each that the person selects. While a run is `resting` nothing is asked, as Excel is busy with it.
 */
export function useAccount(
  inspection: Inspection,
  resting: boolean,
  onBug: (error: unknown) => void,
): AccountExplained | undefined {
  const [explained, setExplained] = useState<AccountExplained>();
  const latest = useRef<LastRead>(undefined);
  const following = useRef<ReturnType<typeof followSelection>>(undefined);

  useEffect(() => {
    latest.current = resting ? undefined : { inspection, changedSince: false };
  }, [inspection, resting]);

  useEffect(() => {
    let current = true;
    explainNow(() => ({ inspection, changedSince: false })).then((told) => {
      if (current && told) setExplained(told);
    }, onBug);
    return () => void (current = false);
  }, [inspection, onBug]);

  // Where Excel does not tell of selections now, it is asked again after the next look.
  useEffect(() => {
    if (following.current) return;
    const asked = followSelection(() => latest.current, setExplained, onBug);
    following.current = asked;
    asked.then((stop) => {
      if (!stop && following.current === asked) following.current = undefined;
    }, onBug);
  }, [inspection, onBug]);

  useEffect(
    () => () => {
      const asked = following.current;
      following.current = undefined;
      void asked?.then((stop) => stop?.()).then(undefined, onBug);
    },
    [onBug],
  );
  return explained;
}
