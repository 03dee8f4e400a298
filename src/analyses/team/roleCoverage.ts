import { teamRoles, type AccountCoverage, type TeamEntry } from "../../model/team";
import { compareNames } from "../compareNames";

/**
 * Who has which of the six roles for each account; the accounts with the most open roles first, then by name. A person
 * counts once for a role, however many rows say so.
 *
 * @example
 * // Helios: Mia is relationship lead and innovator, nobody else
 * roleCoverage(entries) // people [[], ["Mia"], [], [], ["Mia"], []], covered 2
 */
export function roleCoverage(entries: readonly TeamEntry[]): readonly AccountCoverage[] {
  const accounts = new Map<string, TeamEntry[]>();
  for (const entry of entries) {
    if (entry.account === "") continue;
    const own = accounts.get(entry.accountKey);
    if (own) own.push(entry);
    else accounts.set(entry.accountKey, [entry]);
  }
  return [...accounts.values()]
    .map((own) => {
      const people = teamRoles.map((role) => {
        const names = own.filter((entry) => entry.role === role && entry.person !== "");
        return [...new Set(names.map(({ person }) => person))].sort(compareNames);
      });
      return { account: own[0].account, people, covered: people.filter((names) => names.length > 0).length };
    })
    .sort((one, other) => one.covered - other.covered || compareNames(one.account, other.account));
}
