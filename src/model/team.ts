import type { ActionResult } from "./outcome";
import type { ReadTable } from "./plan";

/** The columns of `VF_Team`, a contract. */
export const teamHeaders = ["Person", "Account", "Role", "Responsibility", "Task", "Due", "Status"] as const;

/** The header of one of them. */
export type TeamHeader = (typeof teamHeaders)[number];

/** The six roles that the team of an account needs. */
export const teamRoles = [
  "Technical expert",
  "Relationship lead",
  "Collaborator",
  "Project manager",
  "Innovator",
  "Results driver",
] as const;

/** One of them. */
export type TeamRole = (typeof teamRoles)[number];

/** A row of `VF_Team`; texts are "" where nothing stands. */
export interface TeamEntry {
  readonly person: string;
  readonly account: string;
  /** Equal for two spellings of one account. */
  readonly accountKey: string;
  /** Undefined where none of the six is named. */
  readonly role?: TeamRole;
  readonly task: string;
  /** Counted from 1970-01-01, NaN where not known. */
  readonly due: number;
  readonly status: string;
  readonly isDone: boolean;
}

/** What `VF_Team` tells, in the order of its rows. */
export interface Team {
  readonly entries: readonly TeamEntry[];
  /** What makes a day counted from 1970-01-01 a date of this workbook when it is added. */
  readonly toSerial: number;
  readonly place: ReadTable;
}

/** Who has which role for an account: the names in the order of the roles, none where a role is open. */
export interface AccountCoverage {
  readonly account: string;
  readonly people: readonly (readonly string[])[];
  /** How many of the six roles have somebody. */
  readonly covered: number;
}

/** A task past its due day and not done. */
export interface OverdueTask extends TeamEntry {
  readonly daysOverdue: number;
}

/** The team in a few numbers. */
export interface TeamFacts {
  readonly people: number;
  readonly accounts: number;
  /** Accounts with all six roles. */
  readonly complete: number;
  /** Roles without anybody, over all accounts. */
  readonly open: number;
  /** Tasks that are not done, and those of them that are overdue. */
  readonly openTasks: number;
  readonly overdue: number;
}

/** What `buildTeam` did; without facts it made the table to fill in. */
export interface TeamRun extends ActionResult {
  readonly facts?: TeamFacts;
}
