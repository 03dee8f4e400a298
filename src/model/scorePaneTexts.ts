import { recommendedCriteria } from "./criteriaLibrary";
import { scorePane } from "./languages/en/scorePane";
import { sentencesOf } from "./languages/joined";
import { spoken } from "./languages/spoken";

const { least, most } = recommendedCriteria;

/** Every sentence of the pane's view of the scoring matrix. */
export const scorePaneTexts = spoken("scorePane", scorePane, (say) => ({
  /** How many criteria are worth having where so many count: "3 to 5 criteria are enough … They need not add up …" */
  advice: (counting: number) =>
    sentencesOf([
      say.recommended({ least, most }),
      counting < least ? say.fewer : counting > most ? say.more : "",
      say.needNot100,
    ]),
}));
