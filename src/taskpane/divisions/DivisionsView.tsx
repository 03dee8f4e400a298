import { useMemo } from "react";
import { previewDivisions } from "../../actions/previewDivisions";
import type { AccountWhiteSpace } from "../../model/divisions";
import { divisionPaneTexts } from "../../model/divisionPaneTexts";
import { divisionTexts } from "../../model/divisionTexts";
import { FoldedList } from "../FoldedList";
import { KeyFigures } from "../KeyFigures";
import { StateTag } from "../StateTag";
import type { ToolViewProps } from "../ToolView";
import { count, money, share } from "../numbers";
import { WhatToType } from "../WhatToType";

/** More are on the sheet. */
const mostListed = 100;

/** What is not sold yet, counted and in money, as the division map would show it. */
export function DivisionsView({ inspection, state }: ToolViewProps) {
  const map = inspection.beside.tables?.buildDivisionMap?.read;
  const preview = useMemo(() => map && previewDivisions(map), [map]);
  if (!preview) return <WhatToType tool="buildDivisionMap" />;
  const { facts, accounts } = preview;
  const accountsTitle = divisionPaneTexts.accountsTitle({ accounts: accounts.length });
  const all = facts.cells + facts.counts.Customer;
  const worth = (value: number) =>
    value > 0 ? divisionPaneTexts.worth({ amount: money(value) }) : undefined;
  const figures = [
    {
      name: divisionPaneTexts.whiteSpace,
      figure: all > 0 ? share(facts.cells / all) : count(0),
      beside: divisionPaneTexts.ofCells({ some: facts.cells, all }),
    },
    {
      name: divisionPaneTexts.opportunities,
      figure: count(facts.counts.Opportunity),
      beside: worth(facts.opportunityValue),
    },
    {
      name: divisionPaneTexts.competitors,
      figure: count(facts.counts.Competitor),
      beside: worth(facts.competitorValue),
    },
    { name: divisionPaneTexts.blank, figure: count(facts.counts.Blank) },
  ];
  const line = ({ account, cells, opportunityValue, competitorValue }: AccountWhiteSpace) => (
    <>
      {account}
      <span className="quiet">
        {[divisionPaneTexts.notSold({ cells }), worth(opportunityValue + competitorValue)]
          .filter((each) => each !== undefined)
          .join(" · ")}
      </span>
    </>
  );
  return (
    <>
      <section>
        <h2>
          {divisionPaneTexts.title}
          <StateTag state={state} />
        </h2>
        <p>{divisionTexts.finding(facts)}</p>
        <KeyFigures figures={figures} />
      </section>
      <section>
        <h2>{accountsTitle}</h2>
        {accounts.length === 0 && <p>{divisionPaneTexts.noneLeft}</p>}
        <FoldedList label={accountsTitle} shown={5} items={accounts.slice(0, mostListed).map(line)} />
      </section>
    </>
  );
}
