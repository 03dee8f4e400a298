import type { InputFacts } from "../model/explain";
import { paneTexts } from "../model/paneTexts";
import { TextButton } from "./TextButton";

interface RatingsFoundProps {
  readonly inputs: InputFacts;
  readonly looking: boolean;
  readonly onLookAgain: () => void;
  readonly onSelect: (address: string) => void;
}

/** What is scored where there is no revenue: the accounts that are rated. */
export function RatingsFound({ inputs, looking, onLookAgain, onSelect }: RatingsFoundProps) {
  const { ratingsAt = "", toRate } = inputs;
  const accounts = toRate?.accounts ?? 0;
  return (
    <section>
      <h1>{paneTexts.ratingsFound({ accounts })}</h1>
      <p className="quiet">
        <TextButton onPress={() => onSelect(ratingsAt)}>{ratingsAt}</TextButton>
        <TextButton onPress={onLookAgain} resting={looking}>
          {paneTexts.lookAgain}
        </TextButton>
      </p>
    </section>
  );
}
