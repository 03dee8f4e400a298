import { values } from "./languages/en/values";
import { spoken } from "./languages/spoken";
import { teamRoles } from "./team";

/** The words of lists that people choose from and read in cells; the code has the identifiers in their place. */
export const valueTexts = spoken("values", values);

/** The words of the six roles, in their order. */
export function teamRoleWords(): readonly string[] {
  return teamRoles.map((role) => valueTexts.teamRoles[role]);
}
