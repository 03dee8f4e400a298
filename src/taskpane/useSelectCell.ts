import { useCallback, useState } from "react";
import { act } from "./act";
import type { Outcome } from "../model/outcome";

/** Selects a cell of the workbook by its address; what stops it comes back as a Problem to show. */
export function useSelectCell(onBug: (error: unknown) => void): {
  readonly select: (address: string) => void;
  readonly problem: Extract<Outcome, { kind: "problem" }> | undefined;
} {
  const [problem, setProblem] = useState<Extract<Outcome, { kind: "problem" }>>();
  const select = useCallback(
    (address: string) => {
      act("selectCell", { asOf: new Date(), address }).then((outcome) => {
        setProblem(outcome.kind === "problem" ? outcome : undefined);
      }, onBug);
    },
    [onBug],
  );
  return { select, problem };
}
