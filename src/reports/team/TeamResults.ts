import type { Note } from "../../model/note";
import type { AccountCoverage, OverdueTask, Team, TeamFacts } from "../../model/team";

/** What the sheet `Team` shows. */
export interface TeamResults {
  readonly team: Team;
  readonly facts: TeamFacts;
  readonly coverage: readonly AccountCoverage[];
  readonly overdue: readonly OverdueTask[];
  readonly notes: readonly Note[];
  /** Today as ISO writes it. */
  readonly day: string;
  /** An Excel expression that is true as long as the table is as it was. */
  readonly unchanged?: string;
}
