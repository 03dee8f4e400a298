import { useMemo } from "react";
import { previewProfit } from "../../actions/previewProfit";
import type { Earning } from "../../model/profit";
import { profitPaneTexts } from "../../model/profitPaneTexts";
import { profitTexts } from "../../model/profitTexts";
import { FoldedList } from "../FoldedList";
import { KeyFigures } from "../KeyFigures";
import { StateTag } from "../StateTag";
import type { ToolViewProps } from "../ToolView";
import { money } from "../numbers";
import { WhatToType } from "../WhatToType";

/** So many of the best are told; the sheet has all. */
const mostBest = 5;
/** More that lose are on the sheet. */
const mostListed = 100;

/** What the accounts earn and lose, as the profit matrix would show it. */
export function ProfitView({ inspection, state }: ToolViewProps) {
  const profits = inspection.beside.tables?.buildProfitMatrix?.read;
  const preview = useMemo(() => profits && previewProfit(profits, mostBest), [profits]);
  if (!preview) return <WhatToType tool="buildProfitMatrix" />;
  const { facts, unknown, best, losing } = preview;
  const ofAccounts = (accounts: number) => profitPaneTexts.ofAccounts({ accounts });
  const losingTitle = profitPaneTexts.losing({ accounts: losing.length });
  const figures = [
    { name: profitPaneTexts.profit, figure: money(facts.profit), beside: ofAccounts(facts.accounts) },
    { name: profitPaneTexts.earned, figure: money(facts.earned), beside: ofAccounts(facts.earners) },
    { name: profitPaneTexts.givenBack, figure: money(facts.lost), beside: ofAccounts(facts.losers) },
    ...(unknown > 0 ? [{ name: profitPaneTexts.unknown, figure: ofAccounts(unknown) }] : []),
  ];
  const line = ({ account, contribution }: Earning) => (
    <>
      {account.name}
      <span className="quiet">
        {contribution < 0
          ? profitPaneTexts.loses({ amount: money(-contribution) })
          : profitPaneTexts.earns({ amount: money(contribution) })}
      </span>
    </>
  );
  return (
    <>
      <section>
        <h2>
          {profitPaneTexts.title}
          <StateTag state={state} />
        </h2>
        <p>{profitTexts.finding(facts)}</p>
        <KeyFigures figures={figures} />
      </section>
      <section>
        <h2>{losingTitle}</h2>
        {losing.length === 0 && <p>{profitPaneTexts.noneLosing}</p>}
        <FoldedList label={losingTitle} shown={5} items={losing.slice(0, mostListed).map(line)} />
      </section>
      {best.length > 0 && (
        <section>
          <h2>{profitPaneTexts.best}</h2>
          <FoldedList label={profitPaneTexts.best} shown={mostBest} items={best.map(line)} />
        </section>
      )}
    </>
  );
}
