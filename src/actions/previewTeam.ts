import { overdueTasks } from "../analyses/team/overdueTasks";
import { roleCoverage } from "../analyses/team/roleCoverage";
import { teamFacts } from "../analyses/team/teamFacts";
import type { OnDay } from "../model/filledTables";
import { teamRoles, type OverdueTask, type Team, type TeamFacts, type TeamRole } from "../model/team";

/** What the team sheet would tell. */
export interface TeamPreview {
  readonly facts: TeamFacts;
  /** Accounts that lack roles, those that lack most first. */
  readonly gaps: readonly { readonly account: string; readonly roles: readonly TeamRole[] }[];
  /** The longest overdue first. */
  readonly overdue: readonly OverdueTask[];
}

/** Which roles nobody has, and what is overdue on the day; nothing is written. */
export function previewTeam({ entries, day }: OnDay<Team>): TeamPreview {
  const coverage = roleCoverage(entries);
  const overdue = overdueTasks(entries, day);
  const gaps = coverage
    .map(({ account, people }) => ({ account, roles: teamRoles.filter((_, at) => people[at].length === 0) }))
    .filter(({ roles }) => roles.length > 0);
  return { facts: teamFacts(entries, coverage, overdue), gaps, overdue };
}
