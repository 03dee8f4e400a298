import { Button } from "@fluentui/react-components";
import type { Outcome } from "../model/outcome";
import { paneTexts } from "../model/paneTexts";
import { ProblemBar } from "./ProblemBar";

interface FailureProps {
  readonly problem: Extract<Outcome, { kind: "problem" }>;
  readonly onSelect: (address: string) => void;
  readonly onCurrency: (currency: string) => void;
}

/** Something the person must put right before revenue can be read. */
export function Failure({ problem, onSelect, onCurrency }: FailureProps) {
  return (
    <section>
      <h1>{paneTexts.problemTitle}</h1>
      <ProblemBar problem={problem} onSelect={onSelect} />
      <div className="row">
        {currenciesOf(problem).map((currency) => (
          <Button key={currency} onClick={() => onCurrency(currency)}>
            {paneTexts.readCurrency({ currency })}
          </Button>
        ))}
      </div>
    </section>
  );
}

/** The currencies to choose from where the Problem is that there are several, or another one than was asked for. */
function currenciesOf({ code, parameters }: FailureProps["problem"]): readonly string[] {
  return code === "severalCurrencies" || code === "currencyNotFound"
    ? String(parameters.choices).split(", ")
    : [];
}
