import type { Charter } from "./charter";
import type { DecisionTables } from "./decisions";
import type { DivisionMap } from "./divisions";
import type { Profits } from "./profit";
import type { Team } from "./team";
import type { Timeline } from "./timeline";

/** A table that people fill in for one tool, as a look found it. */
export interface FilledTable<Read = unknown> {
  /** Where typing begins; undefined where the table is at fault and is found by its headers alone. */
  readonly at?: string;
  /** Ids of the sheets that it, and what belongs to it, stands on. */
  readonly sheetIds: readonly string[];
  /** How many accounts, tasks or whatever it lists. */
  readonly count: number;
  /** Undefined where something must be put right first. */
  readonly read?: Read;
  /** The sentence that says what. */
  readonly fault?: string;
  /** The fault is only that nobody has typed anything yet. */
  readonly isToFillIn?: boolean;
}

/** The tables that one tool each reads, by the tool's id; left out where there is none. */
export interface FilledTables {
  readonly buildProfitMatrix?: FilledTable<Profits>;
  readonly drawDecisionMap?: FilledTable<DecisionTables>;
  readonly buildCharter?: FilledTable<Charter>;
  readonly buildTimeline?: FilledTable<OnDay<Timeline>>;
  readonly buildTeam?: FilledTable<OnDay<Team>>;
  readonly buildDivisionMap?: FilledTable<DivisionMap>;
}

/** What is told of a day, counted from 1970-01-01. */
export type OnDay<Read> = Read & { readonly day: number };
