import { useMemo } from "react";
import { previewTeam } from "../../actions/previewTeam";
import { listed } from "../../model/languages/joined";
import { teamPaneTexts } from "../../model/teamPaneTexts";
import { teamTexts } from "../../model/teamTexts";
import { valueTexts } from "../../model/valueTexts";
import { FoldedList } from "../FoldedList";
import { KeyFigures } from "../KeyFigures";
import { StateTag } from "../StateTag";
import type { ToolViewProps } from "../ToolView";
import { count } from "../numbers";
import { WhatToType } from "../WhatToType";

/** More are on the sheet. */
const mostListed = 100;

/** Which roles nobody has and which tasks are overdue, as the team sheet would show it. */
export function TeamView({ inspection, state }: ToolViewProps) {
  const team = inspection.beside.tables?.buildTeam?.read;
  const preview = useMemo(() => team && previewTeam(team), [team]);
  if (!preview) return <WhatToType tool="buildTeam" />;
  const { facts, gaps, overdue } = preview;
  const gapsTitle = teamPaneTexts.gapsTitle({ accounts: gaps.length });
  const overdueTitle = teamPaneTexts.overdueTitle({ tasks: overdue.length });
  const figures = [
    {
      name: teamPaneTexts.complete,
      figure: count(facts.complete),
      beside: teamPaneTexts.ofAccounts({ accounts: facts.accounts }),
    },
    { name: teamPaneTexts.open, figure: count(facts.open) },
    {
      name: teamPaneTexts.overdue,
      figure: count(facts.overdue),
      beside: facts.openTasks > 0 ? teamPaneTexts.ofOpen({ tasks: facts.openTasks }) : undefined,
    },
  ];
  const lines = {
    gaps: gaps.slice(0, mostListed).map(({ account, roles }) => (
      <>
        {account}
        <span className="quiet">{listed(roles.map((role) => valueTexts.teamRoles[role]))}</span>
      </>
    )),
    overdue: overdue.slice(0, mostListed).map(({ task, account, person, daysOverdue }) => (
      <>
        {task}
        <span className="quiet">
          {[account, person, teamPaneTexts.daysOverdue({ days: daysOverdue })]
            .filter((each) => each !== "")
            .join(" · ")}
        </span>
      </>
    )),
  };
  return (
    <>
      <section>
        <h2>
          {teamPaneTexts.title}
          <StateTag state={state} />
        </h2>
        <p>{teamTexts.finding(facts)}</p>
        <KeyFigures figures={figures} />
      </section>
      <section>
        <h2>{gapsTitle}</h2>
        <p>{gaps.length > 0 ? teamPaneTexts.gapsHint : teamPaneTexts.noGaps}</p>
        <FoldedList label={gapsTitle} shown={5} items={lines.gaps} />
      </section>
      {overdue.length > 0 && (
        <section>
          <h2>{overdueTitle}</h2>
          <FoldedList label={overdueTitle} shown={5} items={lines.overdue} />
        </section>
      )}
    </>
  );
}
