import { useCallback, useState } from "react";

/** The sources the person chose, remembered as long as the pane lives, and whether the pane shows the question. */
export interface Choice {
  /** Undefined until something is chosen. */
  readonly chosen: readonly string[] | undefined;
  readonly open: boolean;
  readonly choose: (sources: readonly string[]) => void;
  readonly ask: () => void;
  readonly close: () => void;
}

/** Keeps the choice; the question stays open while boxes are ticked, until it is closed. */
export function useChoice(): Choice {
  const [chosen, setChosen] = useState<readonly string[]>();
  const [open, setOpen] = useState(false);
  const choose = useCallback((sources: readonly string[]) => {
    setOpen(true);
    setChosen(sources.length > 0 ? sources : undefined);
  }, []);
  const ask = useCallback(() => setOpen(true), []);
  const close = useCallback(() => setOpen(false), []);
  return { chosen, open, choose, ask, close };
}
