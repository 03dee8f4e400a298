import { quadrantWords } from "../../model/quadrantWords";
import { scoreSheetTexts } from "../../model/scoreSheetTexts";
import { live, quoted, textFormula } from "./liveText";
import type { ScoreResults } from "./ScoreResults";

/**
 * The formula of the sentence that says who leads; it follows the ranking. Which sentence it is, how many lead and how
 * many have a score, Excel chooses between whole sentences of the catalogue.
 */
export function findingFormula({ settings }: ScoreResults, hasQuadrants: boolean): string {
  const { finding } = scoreSheetTexts;
  const lead = live(leadExpression());
  const [best] = quadrantWords(settings);
  const whole = hasQuadrants
    ? finding.withQuadrant({
        lead,
        quadrant: best,
        inside: live(`COUNTIF(VF_Scores[Quadrant],${quoted(best)})`),
        accounts: live(SCORED),
      })
    : finding.whole({ lead });
  return `=IF(${SCORED}=0,${textFormula(finding.none)},${textFormula(whole)})`;
}

const SCORED = "COUNT(VF_Scores[Score])";
const LEADING = "COUNTIF(VF_Scores[Rank],1)";

function leadExpression(): string {
  const { finding } = scoreSheetTexts;
  const [first, second, third] = [1, 2, 3].map((at) => live(`INDEX(VF_Scores[Account],${at})`));
  const [score, secondScore, thirdScore] = [1, 2, 3].map((at) =>
    live(`FIXED(INDEX(VF_Scores[Score],${at}),2,TRUE)`),
  );
  const one = textFormula(finding.leadOne({ first, score }));
  const oneOfTwo = textFormula(finding.leadOneOfTwo({ first, score, second, secondScore }));
  const oneOfMany = textFormula(
    finding.leadOneOfMany({ first, score, second, secondScore, third, thirdScore }),
  );
  const two = textFormula(finding.leadTwo({ first, second, score }));
  const three = textFormula(finding.leadThree({ first, second, third, score }));
  const many = textFormula(finding.leadMany({ first, second, others: live(`(${LEADING}-2)`), score }));
  const alone = `IF(${SCORED}=1,${one},IF(${SCORED}=2,${oneOfTwo},${oneOfMany}))`;
  return `IF(${LEADING}=1,${alone},IF(${LEADING}=2,${two},IF(${LEADING}=3,${three},${many})))`;
}
