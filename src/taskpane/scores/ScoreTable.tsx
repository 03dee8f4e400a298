import { scorePaneTexts } from "../../model/scorePaneTexts";
import type { ScoreLine } from "../../model/scores";
import { count, score as scoreOf } from "../numbers";

/** The first accounts with score and quadrant. */
export function ScoreTable({ lines }: { lines: readonly ScoreLine[] }) {
  return (
    <table className="scores">
      <caption className="unseen">{scorePaneTexts.ranking}</caption>
      <thead>
        <tr>
          <th scope="col" aria-label={scorePaneTexts.rank}>
            #
          </th>
          <th scope="col">{scorePaneTexts.account}</th>
          <th scope="col">{scorePaneTexts.score}</th>
          <th scope="col">{scorePaneTexts.quadrant}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ account, rank, score, quadrant }) => (
          <tr key={account}>
            <td>{count(rank)}</td>
            <th scope="row">{account}</th>
            <td>{scoreOf(score)}</td>
            <td>{quadrant || scorePaneTexts.noQuadrant}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
