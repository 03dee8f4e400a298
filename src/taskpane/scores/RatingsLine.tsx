import type { InputFacts } from "../../model/explain";
import { scorePaneTexts } from "../../model/scorePaneTexts";
import { TextButton } from "../TextButton";

interface RatingsLineProps {
  readonly inputs: InputFacts;
  readonly onSelect: (address: string) => void;
}

/** How many accounts still lack ratings, and the way there. */
export function RatingsLine({ inputs: { toRate, ratingsAt = "" }, onSelect }: RatingsLineProps) {
  return (
    <p>
      {toRate && (toRate.lacking > 0 ? scorePaneTexts.lacking(toRate) : scorePaneTexts.allRated(toRate))}{" "}
      <TextButton onPress={() => onSelect(ratingsAt)}>{scorePaneTexts.toRatings}</TextButton>
    </p>
  );
}
