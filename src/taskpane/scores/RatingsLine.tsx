import type { InputFacts } from "../../model/explain";
import { scorePaneTexts } from "../../model/scorePaneTexts";
import { TextButton } from "../TextButton";
import { useNumbers } from "../useNumbers";

interface RatingsLineProps {
  readonly inputs: InputFacts;
  readonly onSelect: (address: string) => void;
}

/** How many accounts still lack ratings, and the way there. */
export function RatingsLine({ inputs: { toRate, ratingsAt = "" }, onSelect }: RatingsLineProps) {
  const { count } = useNumbers();
  return (
    <p>
      {toRate && (toRate.lacking > 0 ? lacking(toRate, count) : rated(toRate, count))}{" "}
      <TextButton onPress={() => onSelect(ratingsAt)}>{scorePaneTexts.toRatings}</TextButton>
    </p>
  );
}

type ToRate = NonNullable<InputFacts["toRate"]>;

function lacking({ lacking: few, accounts }: ToRate, count: (value: number) => string): string {
  return scorePaneTexts.lacking(few, count(few), count(accounts));
}

function rated({ accounts }: ToRate, count: (value: number) => string): string {
  return scorePaneTexts.allRated(accounts, count(accounts));
}
