import { team } from "./languages/en/team";
import { spoken } from "./languages/spoken";
import { teamRoles } from "./team";

/** What must be put right before the sheet of the team can be built. */
export const teamProblems = {
  noTeam:
    "{table} on {sheet} names nobody yet. Write one person, account and role a row, then build the team again.",
} as const;

/** What the team sheet doubts. */
export const teamNotes = {
  unknownRole: `{address} holds “{value}”; the roles are ${teamRoles.join(", ")}. It covers none of them.`,
  blankPerson: "{address} names nobody, so nobody takes the role of its row.",
  blankTeamAccount: "{address} names no account, so the role of its row is counted for none.",
  noDueDate: "{address} holds “{value}”, which is no date; nobody can say whether the task is overdue.",
} as const;

/** Every sentence and heading of the sheet `Team`. */
export const teamTexts = spoken("team", team);
