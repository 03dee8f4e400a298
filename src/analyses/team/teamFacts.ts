import {
  teamRoles,
  type AccountCoverage,
  type OverdueTask,
  type TeamEntry,
  type TeamFacts,
} from "../../model/team";

/**
 * The team in a few numbers.
 *
 * @example
 * // Helios with two of six roles, Aurora with all; one of three open tasks overdue
 * teamFacts(entries, coverage, overdue) // accounts 2, complete 1, open 4, openTasks 3, overdue 1
 */
export function teamFacts(
  entries: readonly TeamEntry[],
  coverage: readonly AccountCoverage[],
  overdue: readonly OverdueTask[],
): TeamFacts {
  const people = entries.map(({ person }) => person).filter((person) => person !== "");
  return {
    people: new Set(people).size,
    accounts: coverage.length,
    complete: coverage.filter(({ covered }) => covered === teamRoles.length).length,
    open: coverage.reduce((sum, { covered }) => sum + teamRoles.length - covered, 0),
    openTasks: entries.filter(({ task, isDone }) => task !== "" && !isDone).length,
    overdue: overdue.length,
  };
}
