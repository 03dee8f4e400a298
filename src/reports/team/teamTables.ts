import type { Column, Table } from "../../model/table";
import { teamRoles } from "../../model/team";
import { listed } from "../../model/languages/joined";
import { teamTexts } from "../../model/teamTexts";
import { teamRoleWords, valueTexts } from "../../model/valueTexts";
import type { TeamResults } from "./TeamResults";

const text = (name: string, values: readonly string[], header?: string): Column => ({
  name,
  header,
  kind: "text",
  values,
});
const numbers = (name: string, values: readonly number[]): Column => ({ name, kind: "number", values });

/** `VF_RoleCoverage`: for each account who has which role. */
export function coverageTable({ coverage }: TeamResults): Table {
  const account = text(
    "Account",
    coverage.map((each) => each.account),
  );
  const roles = teamRoles.map((role, at) =>
    text(
      role,
      coverage.map(({ people }) => listed(people[at]) || teamTexts.openRole),
      valueTexts.teamRoles[role],
    ),
  );
  const covered = numbers(
    "Covered",
    coverage.map((each) => each.covered),
  );
  return { name: "VF_RoleCoverage", rows: coverage.length, columns: [account, ...roles, covered] };
}

/** `VF_TeamRoles`: for how many accounts each role has somebody, and how many people have it. */
export function rolesTable({ coverage }: TeamResults): Table {
  const covered = teamRoles.map((_, at) => coverage.filter(({ people }) => people[at].length > 0).length);
  const people = teamRoles.map((_, at) => new Set(coverage.flatMap((each) => each.people[at])).size);
  return {
    name: "VF_TeamRoles",
    rows: teamRoles.length,
    columns: [
      text("Role", teamRoleWords()),
      numbers("Covered", covered),
      numbers(
        "Open",
        covered.map((accounts) => coverage.length - accounts),
      ),
      numbers("People", people),
    ],
  };
}

/** `VF_OverdueTasks`: whom to ask, the longest overdue first. */
export function overdueTable({ overdue, team: { toSerial } }: TeamResults): Table {
  const of = (name: string, value: (task: (typeof overdue)[number]) => string) =>
    text(name, overdue.map(value));
  return {
    name: "VF_OverdueTasks",
    rows: overdue.length,
    columns: [
      of("Task", ({ task }) => task),
      of("Account", ({ account }) => account),
      of("Person", ({ person }) => person),
      of("Role", ({ role }) => (role ? valueTexts.teamRoles[role] : "")),
      of("Status", ({ status }) => status),
      numbers(
        "Due",
        overdue.map(({ due }) => due + toSerial),
      ),
      numbers(
        "Days overdue",
        overdue.map(({ daysOverdue }) => daysOverdue),
      ),
    ],
  };
}
