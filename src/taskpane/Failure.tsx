import { paneTexts } from "../model/paneTexts";
import type { Outcome } from "../model/outcome";
import { ProblemBar } from "./ProblemBar";

interface FailureProps {
  readonly problem: Extract<Outcome, { kind: "problem" }>;
  readonly onSelect: (address: string) => void;
}

/** Something the person must put right before revenue can be read. */
export function Failure({ problem, onSelect }: FailureProps) {
  return (
    <section>
      <h1>{paneTexts.problemTitle}</h1>
      <ProblemBar problem={problem} onSelect={onSelect} />
    </section>
  );
}
