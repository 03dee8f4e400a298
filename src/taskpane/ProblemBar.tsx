import { paneTexts } from "../model/paneTexts";
import type { Outcome } from "../model/outcome";
import { Notice } from "./Notice";
import { TextButton } from "./TextButton";

interface ProblemBarProps {
  readonly problem: Extract<Outcome, { kind: "problem" }>;
  readonly onSelect: (address: string) => void;
}

/** A Problem's sentence, with a link to the cell it names. */
export function ProblemBar({ problem, onSelect }: ProblemBarProps) {
  const { address } = problem.parameters;
  return (
    <Notice kind="error">
      {problem.text}{" "}
      {typeof address === "string" && address !== "" && (
        <TextButton onPress={() => onSelect(address)}>{paneTexts.showCell({ address })}</TextButton>
      )}
    </Notice>
  );
}
